"use client";

import type { ReactNode } from "react";
import * as RadixDialog from "radix-ui/dialog";
import { X } from "lucide-react";
import { IconButton } from "./icon-button";
import { adoptPageNonce } from "./style-nonce";

adoptPageNonce();

type DialogProps = {
  readonly open: boolean;
  /** Esc, a press outside, or the cross. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  /** "lab" for what is compared side by side: wider still, and the whole screen where that is narrow. */
  readonly size?: "lab";
  /** "alertdialog" when it interrupts, as a conflict does: then a press outside keeps it open. */
  readonly role?: "dialog" | "alertdialog";
  readonly children: ReactNode;
};

/** A window over the page that keeps the focus until it is answered. */
export function Dialog({
  open,
  onClose,
  title,
  lead,
  wide = false,
  size,
  role = "dialog",
  children,
}: DialogProps) {
  return (
    <RadixDialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="scrim" />
        <RadixDialog.Content
          role={role}
          className={classOf(wide, size)}
          onInteractOutside={(event) => {
            if (role === "alertdialog") event.preventDefault();
          }}
          {...(lead === undefined ? { "aria-describedby": undefined } : {})}
        >
          <RadixDialog.Title>{title}</RadixDialog.Title>
          {lead === undefined ? null : (
            <RadixDialog.Description className="dialog-lead">
              {lead}
            </RadixDialog.Description>
          )}
          {children}
          <RadixDialog.Close asChild>
            <IconButton label="Close" className="dialog-close">
              <X size={16} aria-hidden="true" />
            </IconButton>
          </RadixDialog.Close>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function classOf(isWide: boolean, size: DialogProps["size"]): string {
  if (size === "lab") return "dialog dialog-lab";
  return isWide ? "dialog dialog-wide" : "dialog";
}
