"use client";

import Link from "next/link";
import { Dialog } from "@/components/ui/dialog";
import type { Shortcuts } from "@/lib/people/rules/shortcuts";
import { helpLines } from "./shortcuts";

type ShortcutHelpProps = {
  readonly shortcuts: Shortcuts;
  readonly onClose: () => void;
};

/** Every key of the workbench as this person has it, in words. */
export function ShortcutHelp({ shortcuts, onClose }: ShortcutHelpProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      wide
      title="Keys"
      lead={
        <>
          {shortcuts.isOff
            ? "You switched single keys off. Everything they do is a button on the screen. "
            : "Letters work while you are not typing. "}
          <Link href="/account/shortcuts">Change your keys</Link>
        </>
      }
    >
      <dl className="help-keys">
        {helpLines(shortcuts).map(({ key, words }) => (
          <div key={words}>
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
