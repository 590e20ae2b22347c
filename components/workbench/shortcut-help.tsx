"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { shortcutWords } from "./shortcuts";

type ShortcutHelpProps = {
  readonly open: boolean;
  readonly onClose: () => void;
};

/** Every key of the workbench, in words. */
export function ShortcutHelp({ open, onClose }: ShortcutHelpProps) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Keys"
      lead="Letters work while you are not typing. Every one of them stands for a button that is on the screen."
    >
      <dl className="mt-4 grid grid-cols-[5rem_1fr] gap-x-3 gap-y-1.5">
        {shortcutWords.map(({ keys, words }) => (
          <div key={words} className="contents">
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
