"use client";

import type { ReactNode } from "react";
import * as RadixMenu from "radix-ui/dropdown-menu";

type MenuProps = {
  /** The button that opens it: one element that takes a ref. */
  readonly trigger: ReactNode;
  readonly align?: "start" | "end";
  readonly children: ReactNode;
};

/** Actions behind one button. Arrow keys and first letters move; Esc closes. */
export function Menu({ trigger, align = "end", children }: MenuProps) {
  return (
    // Not modal: a modal menu locks the scroll with a style tag, and there is nothing to protect.
    <RadixMenu.Root modal={false}>
      <RadixMenu.Trigger asChild>{trigger}</RadixMenu.Trigger>
      <RadixMenu.Portal>
        <RadixMenu.Content
          className="menu"
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          {children}
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

type MenuItemProps = {
  readonly onSelect: () => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
};

/** One action of a menu. */
export function MenuItem({ onSelect, disabled, children }: MenuItemProps) {
  return (
    <RadixMenu.Item
      className="menu-item"
      onSelect={onSelect}
      disabled={disabled}
    >
      {children}
    </RadixMenu.Item>
  );
}
