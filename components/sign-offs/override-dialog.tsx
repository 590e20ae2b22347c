"use client";

import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import { Notice } from "@/components/ui/notice";
import { limits } from "@/lib/limits";
import type { SignOffControlProps } from "./sign-off-props";

type OverrideDialogProps = SignOffControlProps & {
  readonly onClose: () => void;
};

const ASK = "Say why; every report prints it.";

/** Why an article cannot be signed off yet; and for an editor the way past that, which takes a second one. */
export function OverrideDialog(props: OverrideDialogProps) {
  const { gate, state, work, onClose } = props;
  const { failure } = work;
  const mayAsk = state.whyNot === null && !gate.isOpen;
  return (
    <Dialog
      open
      onClose={onClose}
      title={gate.isOpen ? "Not signed off" : "Not ready to sign off"}
      lead={state.whyNot ?? inTheWay(props)}
    >
      {failure === null ? null : (
        <Notice kind="error">
          <p>{failure.message}</p>
        </Notice>
      )}
      {mayAsk ? <OverrideForm {...props} /> : null}
    </Dialog>
  );
}

function inTheWay({ gate }: OverrideDialogProps): string {
  if (gate.isOpen) return "The gate is open now.";
  const left = gate.conditions
    .filter(({ isDemanded, count }) => isDemanded && count > 0)
    .map(({ words }) => words);
  return `In the way: ${left.join(", ")}. The bar leads to each of them.`;
}

function OverrideForm({ work, onClose }: OverrideDialogProps) {
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  async function submit(event: FormEvent) {
    event.preventDefault();
    const isMissing = reason.trim() === "";
    setError(isMissing ? ASK : undefined);
    if (isMissing) return;
    if (await work.ask(reason)) onClose();
  }
  return (
    <form className="mt-3 grid gap-3" onSubmit={(event) => void submit(event)}>
      <Field
        label="Reason to pass over it"
        hint="A second editor has to confirm it. Every report prints the reason and both names."
        error={error}
      >
        {(wiring) => (
          <TextArea
            name="reason"
            value={reason}
            maxLength={limits.noteLength}
            onChange={(event) => setReason(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" look="solid" blocked={work.isSending}>
          {work.isSending ? "Saving …" : "Ask for an override"}
        </Button>
      </div>
    </form>
  );
}
