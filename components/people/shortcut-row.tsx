"use client";

import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import {
  faultOfCommand,
  houseKeys,
  keysOf,
  keyWords,
  nameOfKey,
  shortcutWords,
  type ShortcutCommand,
  type Shortcuts,
} from "@/lib/people/rules/shortcuts";

type ShortcutRowProps = {
  readonly command: ShortcutCommand;
  readonly shortcuts: Shortcuts;
  /** What the server said of this key. */
  readonly sent: string | undefined;
  readonly onChange: (part: Partial<Shortcuts>) => void;
};

/** The field of a command's key, for whoever has to lead there. */
export function keyFieldId(command: ShortcutCommand): string {
  return `key-${command}`;
}

/** One command: a field that takes the next key pressed in it, and the way back to the house's key. */
export function ShortcutRow(props: ShortcutRowProps) {
  const { command, shortcuts, onChange } = props;
  const id = keyFieldId(command);
  const own = shortcuts.keys[command];
  const fault = faultOfCommand(command, shortcuts) ?? props.sent;
  const words = shortcutWords[command];
  return (
    <tr>
      <td>
        <label htmlFor={id}>{words}</label>
      </td>
      <td>
        <span className="flex flex-wrap items-center gap-2">
          <TextInput
            id={id}
            readOnly
            value={keyWords(keysOf(shortcuts)[command])}
            aria-describedby={fault === undefined ? undefined : `${id}-error`}
            aria-invalid={fault === undefined ? undefined : true}
            onKeyDown={(event) => take(event, props)}
          />
          {own === undefined ? null : (
            <Button
              look="text"
              onClick={() => onChange({ keys: without(shortcuts, command) })}
            >
              Back to {keyWords(houseKeys[command])}
              <span className="sr-only"> for {words}</span>
            </Button>
          )}
        </span>
        <FieldError id={`${id}-error`} message={fault} />
      </td>
    </tr>
  );
}

// Tab and Shift Tab leave the field, Esc leaves it as it is; every other key is taken.
function take(
  event: KeyboardEvent<HTMLInputElement>,
  { command, shortcuts, onChange }: ShortcutRowProps,
): void {
  const key = nameOfKey(event);
  if (key === null || /(?:^|\+)(?:Tab|Escape)$/.test(key)) return;
  event.preventDefault();
  if (key === houseKeys[command]) {
    onChange({ keys: without(shortcuts, command) });
  } else {
    onChange({ keys: { ...shortcuts.keys, [command]: key } });
  }
}

function without({ keys }: Shortcuts, command: ShortcutCommand) {
  const kept = Object.entries(keys).filter(([name]) => name !== command);
  return Object.fromEntries(kept);
}
