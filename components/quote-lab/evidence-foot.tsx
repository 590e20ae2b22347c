"use client";

import { useState } from "react";
import { EvidenceRelationLabel } from "@/components/claims/symbols/evidence-relation-label";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import { SaveFailure } from "@/components/workbench/save-failure";
import type { ClaimDetail } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import type { RecordResult } from "@/lib/quotes/view";
import { useRecordAsEvidence, type RecordUse } from "./use-record";

type EvidenceFootProps = {
  readonly detail: ClaimDetail;
  readonly result: RecordResult;
  readonly onUsed: () => void;
};

/** One key: the record, its passage and what it shows become evidence. */
export function EvidenceFoot({ detail, result, onUsed }: EvidenceFootProps) {
  const work = useRecordAsEvidence(detail);
  const [isContext, setContext] = useState(false);
  async function use(context?: string) {
    if (await work.use(result, context)) onUsed();
  }
  if (work.why !== null) return <p className="lab-foot">{work.why}</p>;
  return (
    <div className="lab-foot">
      <SaveFailure failure={work.saving.failure} />
      {isContext ? (
        <ContextForm
          work={work}
          onUse={(note) => void use(note)}
          onCancel={() => setContext(false)}
        />
      ) : (
        <div className="actions">
          <Button
            look="solid"
            autoFocus
            data-main=""
            blocked={work.saving.isSaving}
            onClick={() => void use()}
          >
            Use as evidence
          </Button>
          <EvidenceRelationLabel relation={result.relation} />
          {result.wording === "not_found" ? null : (
            <Button look="text" onClick={() => setContext(true)}>
              Out of context?
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

type ContextFormProps = {
  readonly work: RecordUse;
  readonly onUse: (note: string) => void;
  readonly onCancel: () => void;
};

/** The words are there, but say something else in their place: only a person can find that. */
function ContextForm({ work, onUse, onCancel }: ContextFormProps) {
  const [note, setNote] = useState("");
  const [isChecked, setChecked] = useState(false);
  const isMissing = isChecked && note.trim() === "";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (note.trim() !== "") onUse(note);
      }}
    >
      <Field
        label="What the words mean where they stand"
        error={
          isMissing ? "Say what the words mean where they stand." : undefined
        }
      >
        {(wiring) => (
          <TextArea
            name="context"
            voice="read"
            autoFocus
            maxLength={limits.noteLength}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <div className="actions">
        <Button type="submit" look="solid" blocked={work.saving.isSaving}>
          Use as evidence: out of context
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </form>
  );
}
