"use client";

import { useRef, useState, type RefObject } from "react";
import { useRouter } from "next/navigation";
import { useHydrated } from "@/components/articles/use-hydrated";
import { useSending } from "@/components/people/use-sending";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Result } from "@/lib/server/handle";
import type { SourceFields } from "@/lib/sources/library-schema";
import { readSourceFields, SourceFactsFields } from "./source-facts-fields";

type Saved = { readonly sourceId: string; readonly staleCount: number };

type SourceFormProps = {
  /** What is stored now, and moves on while the form is open; null for a new source. */
  readonly stored: SourceFields | null;
  readonly mayChangeConfidentiality: boolean;
  /** Said before what the form changes is saved: how many verdicts rest on it. */
  readonly warning?: string;
  readonly cancelHref: string;
  readonly save: (fields: SourceFields) => Promise<Result<Saved>>;
};

/**
 * What is said of a source. When somebody else's change came first, what they wrote stands beside each field, what was
 * typed stays in it, and saving again is a choice made with both in sight.
 */
export function SourceForm(props: SourceFormProps) {
  const { stored, warning, cancelHref } = props;
  const form = useRef<HTMLFormElement>(null);
  const isAlive = useHydrated();
  const [shown] = useState(stored);
  const { submit, sending, isBusy } = useSaving(form, props.save);
  const isConflict = sending.failure?.code === "CONFLICT";
  return (
    <form
      ref={form}
      method="post"
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {sending.failure === null ? null : (
        <Notice kind="error">{sending.failure.message}</Notice>
      )}
      <SourceFactsFields
        shown={shown}
        stored={stored}
        mayChangeConfidentiality={props.mayChangeConfidentiality}
        errorOf={sending.fieldError}
      />
      {warning === undefined ? null : <Notice>{warning}</Notice>}
      <div className="flex gap-2">
        <Button look="solid" type="submit" disabled={!isAlive || isBusy}>
          {saveWords(stored === null, isConflict)}
        </Button>
        <ButtonLink href={cancelHref} look="quiet">
          {isConflict ? "Leave theirs as it is" : "Cancel"}
        </ButtonLink>
      </div>
    </form>
  );
}

function useSaving(
  form: RefObject<HTMLFormElement | null>,
  save: SourceFormProps["save"],
) {
  const router = useRouter();
  const sending = useSending();
  const [isLeaving, setLeaving] = useState(false);
  async function submit() {
    if (!form.current || isLeaving) return;
    const fields = readSourceFields(form.current);
    const saved = await sending.send(() => save(fields));
    // After a conflict this brings the other person's change, and with it the version to save over.
    router.refresh();
    if (saved === null) return;
    setLeaving(true);
    router.push(`/sources/${saved.sourceId}`);
  }
  return { submit, sending, isBusy: sending.isSending || isLeaving };
}

function saveWords(isNew: boolean, isConflict: boolean): string {
  if (isNew) return "Add to the library";
  return isConflict ? "Save mine over it" : "Save";
}
