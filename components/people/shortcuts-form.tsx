"use client";

import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/choices";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import {
  noShortcutsChanged,
  shortcutCommands,
  shortcutFault,
  type Shortcuts,
} from "@/lib/people/rules/shortcuts";
import type { changeShortcutsInput } from "@/lib/people/schema";
import type { Result } from "@/lib/server/handle";
import type { z } from "zod";
import { keyFieldId, ShortcutRow } from "./shortcut-row";
import { useSending } from "./use-sending";

type ShortcutsFormProps = {
  readonly shortcuts: Shortcuts & { readonly version: number };
  readonly save: (
    input: z.input<typeof changeShortcutsInput>,
  ) => Promise<Result<{ readonly version: number }>>;
};

const FIELDS = shortcutCommands.map((command) => `keys.${command}`);

/** Every key of the workbench with a field for another one, and a switch for all of them. */
export function ShortcutsForm(props: ShortcutsFormProps) {
  const form = useShortcutsForm(props);
  const { shortcuts, sending } = form;
  const formError = sending.formError(FIELDS);
  return (
    <form className="own-keys" onSubmit={form.submit}>
      <p className="mb-4 text-ink-2">
        Single keys work in the workbench while you are not typing. If you
        dictate, or use a keyboard that sends them by accident, give them other
        keys or switch them off: everything they do is a button on the screen.
      </p>
      {formError === null ? null : <Notice kind="error">{formError}</Notice>}
      <Checkbox
        label="Switch single keys off"
        hint="Ctrl and Enter, and Esc, still send and leave a form."
        checked={shortcuts.isOff}
        onChange={({ target }) => form.change({ isOff: target.checked })}
      />
      <Table
        className="mt-4"
        caption="Keys of the workbench"
        head={["What it does", "Key"]}
      >
        {shortcutCommands.map((command) => (
          <ShortcutRow
            key={command}
            command={command}
            shortcuts={shortcuts}
            sent={sending.fieldError(`keys.${command}`)}
            onChange={form.change}
          />
        ))}
      </Table>
      <div className="actions">
        <Button look="solid" type="submit">
          Save the keys
        </Button>
        <Button look="quiet" onClick={() => form.change(noShortcutsChanged)}>
          The house’s keys again
        </Button>
        <span role="status">{form.isSaved ? "Saved." : ""}</span>
      </div>
    </form>
  );
}

function useShortcutsForm({ shortcuts: stored, save }: ShortcutsFormProps) {
  const { isOff, keys } = stored;
  const [shortcuts, setShortcuts] = useState<Shortcuts>({ isOff, keys });
  const [version, setVersion] = useState(stored.version);
  const [isSaved, setSaved] = useState(false);
  const sending = useSending();
  async function send() {
    const answer = await sending.send(() =>
      save({ version, isOff: shortcuts.isOff, keys: { ...shortcuts.keys } }),
    );
    if (answer !== null) setVersion(answer.version);
    setSaved(answer !== null);
  }
  return {
    ...{ shortcuts, sending, isSaved },
    change: (part: Partial<Shortcuts>) => {
      setSaved(false);
      setShortcuts((now) => ({ ...now, ...part }));
    },
    submit: (event: FormEvent) => {
      event.preventDefault();
      const fault = shortcutFault(shortcuts);
      if (fault === null) void send();
      else document.getElementById(keyFieldId(fault.command))?.focus();
    },
  };
}
