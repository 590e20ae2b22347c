"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useSave } from "@/components/workbench/use-save";
import type { ClaimDetail } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import { FormButtons } from "./form-buttons";

type StandaloneFactProps = {
  readonly detail: ClaimDetail;
  readonly mayEdit: boolean;
};

/** What a statement says when it is read alone, without the article around it. */
export function StandaloneFact({ detail, mayEdit }: StandaloneFactProps) {
  const [isEditing, setEditing] = useState(false);
  const { statementText } = detail.claim;
  if (!isEditing && !mayEdit && statementText === null) return null;
  return (
    <>
      <dt>Alone</dt>
      <dd>
        {isEditing ? (
          <StandaloneForm detail={detail} onClose={() => setEditing(false)} />
        ) : (
          <>
            {statementText === null ? (
              <span className="text-ink-2">Reads as it stands</span>
            ) : (
              <span className="font-read text-lead">{statementText}</span>
            )}{" "}
            {mayEdit ? (
              <button
                type="button"
                className="button-text"
                onClick={() => setEditing(true)}
              >
                Reword
              </button>
            ) : null}
          </>
        )}
      </dd>
    </>
  );
}

type StandaloneFormProps = {
  readonly detail: ClaimDetail;
  readonly onClose: () => void;
};

function StandaloneForm({ detail, onClose }: StandaloneFormProps) {
  const { actions, articleId } = useDesk();
  const { failure, save } = useSave();
  const { id: claimId, version, text, statementText } = detail.claim;
  const [words, setWords] = useState(statementText ?? text);
  // The version the writer saw: what others do meanwhile is a conflict, not lost.
  const [seen] = useState(version);
  async function send() {
    // After a conflict the person has read the change, and saves on top of it.
    const base = failure?.currentVersion ?? seen;
    const said = "Rewording saved.";
    const isSaved = await save({ claimId, version: base, said }, actions.edit, {
      articleId,
      claimId,
      version: base,
      statementText: words,
    });
    if (isSaved) onClose();
  }
  return (
    <form
      className="grid gap-2 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
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
            onChange={(event) => setWords(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <FormButtons label="Save wording" onClose={onClose} />
      <SaveFailure failure={failure} />
    </form>
  );
}
