"use client";

import { useId, type MouseEvent, type ReactNode } from "react";
import { Initials } from "@/components/ui/initials";

type PersonMenuProps = {
  readonly name: string;
  readonly children: ReactNode;
};

/** The signed-in person, and what is theirs to do. Opens without a script of ours. */
export function PersonMenu({ name, children }: PersonMenuProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="person-button"
        popoverTarget={id}
        aria-haspopup="true"
      >
        <Initials name={name} isMe decorative />
        <span className="max-middle:sr-only">{name}</span>
      </button>
      <div id={id} popover="auto" className="menu person-menu" onClick={close}>
        {children}
      </div>
    </>
  );
}

// A link stays on the same page shell, so the menu would stay open over the next page.
function close(event: MouseEvent<HTMLElement>): void {
  const isLink =
    event.target instanceof Element && event.target.closest("a") !== null;
  if (isLink) event.currentTarget.hidePopover();
}
