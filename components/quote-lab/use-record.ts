"use client";

import { useDesk } from "@/components/workbench/desk";
import type { Saving } from "@/components/workbench/use-save";
import { useUndoableSave } from "@/components/workbench/use-undoable-save";
import { useVerdictForm } from "@/components/verdicts/use-verdict-form";
import { whyNoEvidence } from "@/lib/claims/rules";
import type { ClaimDetail } from "@/lib/claims/view";
import type { RecordResult } from "@/lib/quotes/view";

export type RecordUse = {
  readonly saving: Saving;
  /** Why it cannot be evidence here and now; null when it can. */
  readonly why: string | null;
  /** Uses the record as evidence; with a note, as words out of context. Answers whether it was saved. */
  readonly use: (result: RecordResult, context?: string) => Promise<boolean>;
};

/** Makes a record evidence for the claim, and begins the verdict with what the policy suggests. */
export function useRecordAsEvidence(detail: ClaimDetail): RecordUse {
  const { actions, articleId, viewer } = useDesk();
  const saving = useUndoableSave();
  const suggest = useSuggestion(detail);
  const { id: claimId, version } = detail.claim;
  async function use(result: RecordResult, context?: string) {
    if (context === undefined) suggest(result);
    const isOutOfContext = context !== undefined;
    const { sourceId, snapshotId } = result;
    return saving.save(
      { claimId, version, said: "Record used as evidence." },
      actions.addRecordEvidence,
      {
        ...{ articleId, claimId, version, sourceId, snapshotId },
        ...{ isOutOfContext, note: context ?? "" },
      },
    );
  }
  return { saving, use, why: whyNot(detail, viewer.canCheck) };
}

function whyNot({ claim, moves }: ClaimDetail, canCheck: boolean) {
  if (!canCheck) return "Only checkers and editors add evidence.";
  // Whoever adds evidence takes part, and takes no second look then.
  if (moves.agree.ok) return "Whoever makes the second check adds no evidence.";
  return whyNoEvidence(claim.status);
}

/** Fills in what nobody chose yet. Before the evidence is saved, so that the draft goes with the claim's new version. */
function useSuggestion(detail: ClaimDetail) {
  const { scales } = useDesk();
  const { draft, change } = useVerdictForm(detail);
  const scale = scales.find(({ isDefault }) => isDefault) ?? scales[0];
  return ({ ratingKey, basis }: RecordResult) => {
    if (!detail.moves.propose.ok) return;
    const rating = scale?.ratings.find(({ key }) => key === ratingKey);
    change({
      ...(draft.ratingId === null && rating && { ratingId: rating.id }),
      ...(draft.basis === null && { basis }),
    });
  };
}
