"use client";

import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import {
  ConflictDialog,
  isOvertaken,
  lastChange,
} from "@/components/workbench/conflict-dialog";
import { SaveFailure } from "@/components/workbench/save-failure";
import type { ClaimDetail } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import { FormButtons } from "./form-buttons";
import { useRewording, type RewordingForm } from "./use-rewording";

type StandaloneFactProps = {
  readonly detail: ClaimDetail;
  readonly mayEdit: boolean;
};

/** What a statement says when it is read alone, without the article around it. */
export function StandaloneFact({ detail, mayEdit }: StandaloneFactProps) {
  const form = useRewording(detail);
  const { statementText } = detail.claim;
  const isEditing = form.draft !== null;
  if (!isEditing && !mayEdit && statementText === null) return null;
  return (
    <>
      <dt>Alone</dt>
      <dd>
        {form.draft === null ? (
          <Standing words={statementText} form={form} mayEdit={mayEdit} />
        ) : (
          <RewordingFields
            form={form}
            words={form.draft.words}
            detail={detail}
          />
        )}
      </dd>
    </>
  );
}

type StandingProps = {
  readonly words: string | null;
  readonly form: RewordingForm;
  readonly mayEdit: boolean;
};

function Standing({ words, form, mayEdit }: StandingProps) {
  return (
    <>
      {words === null ? (
        <span className="text-ink-2">{AS_IT_STANDS}</span>
      ) : (
        <span className="font-read text-lead">{words}</span>
      )}{" "}
      {mayEdit ? (
        <button type="button" className="button-text" onClick={form.open}>
          Reword
        </button>
      ) : null}
    </>
  );
}

const AS_IT_STANDS = "Reads as it stands";

type RewordingFieldsProps = {
  readonly form: RewordingForm;
  readonly words: string;
  readonly detail: ClaimDetail;
};

function RewordingFields({ form, words, detail }: RewordingFieldsProps) {
  const { failure } = form.saving;
  return (
    <form
      className="grid gap-2 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <Field
        label="The statement, readable alone"
        hint="Say who, what and when. The article's own words stay above."
        error={failure?.fields?.statementText}
      >
        {(wiring) => (
          <TextArea
            voice="read"
            value={words}
            maxLength={limits.claimTextLength}
            onChange={(event) => form.change({ words: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
      <FormButtons label="Save wording" onClose={form.close} />
      <SaveFailure failure={failure} />
      <RewordingConflict form={form} words={words} detail={detail} />
    </form>
  );
}

/** Shown when the claim moved on while it was being reworded. */
function RewordingConflict({ form, words, detail }: RewordingFieldsProps) {
  const { failure, forget } = form.saving;
  if (!isOvertaken(failure)) return null;
  const { statementText: theirs, version } = detail.claim;
  const baseVersion = failure.currentVersion ?? version;
  return (
    <ConflictDialog
      failure={failure}
      rows={[
        lastChange(detail, "Your wording"),
        {
          label: "Alone",
          theirs: theirs ?? AS_IT_STANDS,
          mine: words,
          isSame: theirs === words,
          isProse: true,
        },
      ]}
      onClose={forget}
      onTakeTheirs={() => {
        // What was typed is not thrown away: it goes below theirs, to be used or deleted.
        const both = [theirs ?? detail.claim.text, words].join("\n\n");
        form.change({ baseVersion, words: theirs === words ? words : both });
        forget();
      }}
      onSaveMine={() => {
        form.change({ baseVersion });
        void form.submit(baseVersion);
      }}
    />
  );
}
