"use client";

import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import { limits } from "@/lib/limits";
import { ChosenExcerpts } from "./chosen-excerpts-list";
import { withoutExcerpt } from "./chosen-excerpts";
import { excerptsOf, type EvidenceDraft } from "./evidence-draft";
import type { EvidenceForm } from "./use-evidence-form";

type ExcerptsFieldProps = {
  readonly form: EvidenceForm;
  readonly draft: EvidenceDraft;
  /** Gets the focus back. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** Opens the snapshot. */
  readonly onOpen: () => void;
};

/** The source's own words: chosen in its snapshot where there is one, else typed by hand. */
export function ExcerptsField(props: ExcerptsFieldProps) {
  const { draft } = props;
  const hasSnapshot = draft.sourceId !== null && draft.snapshotCount > 0;
  const chosen = excerptsOf(draft);
  return (
    <>
      {hasSnapshot || chosen.length > 0 ? <ChosenField {...props} /> : null}
      {hasSnapshot && draft.excerpt === "" ? null : <TypedField {...props} />}
    </>
  );
}

function ChosenField({ form, draft, opener, onOpen }: ExcerptsFieldProps) {
  const error = messageOf(form.errors);
  return (
    <fieldset>
      <legend className="field-label">
        Its words<span className="field-optional">, optional</span>
      </legend>
      <ChosenExcerpts
        excerpts={excerptsOf(draft)}
        onRemove={(gone) =>
          form.change({ excerpts: withoutExcerpt(draft.excerpts, gone) })
        }
      />
      <Button ref={opener} className="mt-1" onClick={onOpen}>
        Choose words in it
      </Button>
      <FieldError id={undefined} message={error} />
    </fieldset>
  );
}

// Of one excerpt of many, too: "excerpts.3.end".
function messageOf(errors: EvidenceForm["errors"]): string | undefined {
  return Object.entries(errors).find(([name]) => /^excerpts\b/.test(name))?.[1];
}

function TypedField({ form, draft }: ExcerptsFieldProps) {
  const { errors, change } = form;
  return (
    <Field
      label="Excerpt"
      hint="Typed by hand, it is not compared with the source."
      optional
      error={errors.excerpt}
    >
      {(wiring) => (
        <TextArea
          voice="read"
          value={draft.excerpt}
          maxLength={limits.excerptLength}
          onChange={(event) => change({ excerpt: event.target.value })}
          {...wiring}
        />
      )}
    </Field>
  );
}
