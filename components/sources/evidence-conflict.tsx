"use client";

import { relationWords } from "@/lib/sources/kinds";
import {
  ConflictDialog,
  isOvertaken,
  type ComparedRow,
} from "@/components/workbench/conflict-dialog";
import type { ClaimDetail } from "@/lib/claims/view";
import type { EvidenceDraft } from "./evidence-draft";
import type { EvidenceForm } from "./use-evidence-form";

type EvidenceConflictProps = {
  readonly form: EvidenceForm;
  readonly draft: EvidenceDraft;
  readonly detail: ClaimDetail;
};

/** Shown when the claim moved on while a piece of evidence was being written. */
export function EvidenceConflict({
  form,
  draft,
  detail,
}: EvidenceConflictProps) {
  const { failure, forget } = form.saving;
  if (!isOvertaken(failure)) return null;
  const baseVersion = failure.currentVersion ?? detail.claim.version;
  const theirs = detail.evidence.find(({ id }) => id === draft.evidenceId);
  return (
    <ConflictDialog
      failure={failure}
      rows={comparedRows(detail, draft)}
      onClose={forget}
      onTakeTheirs={() => {
        form.change({
          baseVersion,
          ...(theirs && {
            evidenceVersion: theirs.version,
            relation: theirs.relation,
            locator: theirs.locator,
            excerpt: theirs.excerpt,
            note: keptNote(theirs.note, draft),
          }),
        });
        forget();
      }}
      onSaveMine={() => {
        form.change({ baseVersion });
        void form.submit(baseVersion);
      }}
    />
  );
}

// What was typed is not thrown away: it goes below theirs, to be used or deleted.
function keptNote(theirs: string, mine: EvidenceDraft): string {
  const typed = [mine.excerpt, mine.note].filter((words) => words !== "");
  return [theirs, ...typed].filter((words) => words !== "").join("\n\n");
}

function comparedRows(
  detail: ClaimDetail,
  mine: EvidenceDraft,
): readonly ComparedRow[] {
  const theirs = detail.evidence.find(({ id }) => id === mine.evidenceId);
  const myRelation = mine.relation === null ? "" : relationWords[mine.relation];
  const lastChange: ComparedRow = {
    label: "Last change",
    theirs: detail.history[0]?.sentence ?? "A change",
    mine: `Your evidence: ${mine.title}`,
    isSame: false,
  };
  if (theirs === undefined) {
    return [
      lastChange,
      { label: "Relation", theirs: "None", mine: myRelation, isSame: false },
      proseRow("Excerpt", "None", mine.excerpt),
      proseRow("Note", "None", mine.note),
    ];
  }
  return [
    lastChange,
    {
      label: "Relation",
      theirs: relationWords[theirs.relation],
      mine: myRelation,
      isSame: theirs.relation === mine.relation,
    },
    proseRow("Excerpt", theirs.excerpt, mine.excerpt),
    proseRow("Note", theirs.note, mine.note),
  ];
}

function proseRow(label: string, theirs: string, mine: string): ComparedRow {
  return { label, theirs, mine, isSame: theirs === mine, isProse: true };
}
