"use client";

import { type ReactNode, useState } from "react";
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
export function Dialog({ open, onClose, ...window }: DialogProps) {
  return (
    <RadixDialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <RadixDialog.Portal>
        <DialogWindow {...window} />
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

function DialogWindow({
  title,
  lead,
  wide = false,
  size,
  role = "dialog",
  children,
}: Omit<DialogProps, "open" | "onClose">) {
  // Before anything in the window takes the focus: it goes back there when the window closes.
  const [opener] = useState(() => document.activeElement);
  return (
    <>
      <RadixDialog.Overlay className="scrim" />
      <RadixDialog.Content
        role={role}
        className={classOf(wide, size)}
        onInteractOutside={(event) => {
          if (role === "alertdialog") event.preventDefault();
        }}
        onCloseAutoFocus={(event) => giveBack(opener, event)}
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
    </>
  );
}

/** Unless what the window was for has put the focus somewhere else by then. */
function giveBack(opener: Element | null, event: Event): void {
  event.preventDefault();
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return;
  if (opener instanceof HTMLElement) opener.focus();
}

function classOf(isWide: boolean, size: DialogProps["size"]): string {
  if (size === "lab") return "dialog dialog-lab";
  return isWide ? "dialog dialog-wide" : "dialog";
}
