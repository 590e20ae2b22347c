"use client";

import { relationWords } from "@/lib/sources/kinds";
import {
  ConflictDialog,
  isOvertaken,
  type ComparedRow,
} from "@/components/workbench/conflict-dialog";
import type { ClaimDetail } from "@/lib/claims/view";
import { chosenOn, withExcerpts } from "./chosen-excerpts";
import { excerptsOf, type EvidenceDraft } from "./evidence-draft";
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
            doesNotShow: theirs.doesNotShow,
            note: keptNote(theirs.note, draft),
            excerpts: withExcerpts(chosenOn(theirs), draft.excerpts),
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
  const typed = [theirs, mine.excerpt, mine.note, mine.doesNotShow];
  return typed.filter((words) => words !== "").join("\n\n");
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
      proseRow(
        "Excerpts",
        "None",
        excerptWords({ ...mine, excerpts: excerptsOf(mine) }),
      ),
      proseRow("Does not show", "None", mine.doesNotShow),
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
    proseRow(
      "Excerpts",
      excerptWords(theirs),
      excerptWords({ ...mine, excerpts: excerptsOf(mine) }),
    ),
    proseRow("Does not show", theirs.doesNotShow, mine.doesNotShow),
    proseRow("Note", theirs.note, mine.note),
  ];
}

/** What was chosen and what was typed, one below the other. */
function excerptWords(of: {
  readonly excerpt: string;
  readonly excerpts: readonly { readonly exact: string }[];
}): string {
  const words = [...of.excerpts.map(({ exact }) => exact), of.excerpt];
  return words.filter((each) => each !== "").join("\n\n");
}

function proseRow(label: string, theirs: string, mine: string): ComparedRow {
  return { label, theirs, mine, isSame: theirs === mine, isProse: true };
}
