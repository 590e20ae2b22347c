"use client";

import { RatingLabel } from "@/components/claims/symbols/rating-label";
import {
  ConflictDialog,
  isOvertaken,
  lastChange,
  type ComparedRow,
} from "@/components/workbench/conflict-dialog";
import type { ClaimDetail, ScaleView } from "@/lib/claims/view";
import { basisLabels } from "@/lib/verdicts/ratings";
import type { VerdictForm } from "./use-verdict-form";

type VerdictConflictProps = {
  readonly form: VerdictForm;
  /** The claim as it is now, somebody else's change in it. */
  readonly detail: ClaimDetail;
  readonly scale: ScaleView;
};

/** Shown when the claim moved on while a verdict was being written. */
export function VerdictConflict(props: VerdictConflictProps) {
  const { form, detail, scale } = props;
  const { failure, forget } = form.saving;
  if (!isOvertaken(failure)) return null;
  const theirs = detail.verdicts[0];
  const { currentVersion = detail.claim.version } = failure;
  return (
    <ConflictDialog
      failure={failure}
      rows={comparedRows(props)}
      onClose={forget}
      onTakeTheirs={() => {
        const theirRating = scale.ratings.find(
          ({ key }) => key === theirs?.rating.key,
        );
        form.change({
          ratingId: theirRating?.id ?? form.draft.ratingId,
          basis: theirs?.basis ?? form.draft.basis,
          rationale: theirs?.rationale ?? form.draft.rationale,
          aside: theirs ? form.draft.rationale || null : form.draft.aside,
          baseVersion: currentVersion,
        });
        forget();
      }}
      onSaveMine={() => {
        form.change({ baseVersion: currentVersion });
        void form.submit(currentVersion);
      }}
    />
  );
}

function comparedRows(props: VerdictConflictProps): readonly ComparedRow[] {
  const { form, detail, scale } = props;
  const theirs = detail.verdicts[0];
  const mine = form.draft;
  const myRating = scale.ratings.find(({ id }) => id === mine.ratingId);
  return [
    lastChange(detail, "Your verdict"),
    {
      label: "Rating",
      theirs: theirs ? (
        <RatingLabel rating={theirs.rating} quiet />
      ) : (
        "None yet"
      ),
      mine: myRating ? <RatingLabel rating={myRating} quiet /> : "None yet",
      isSame: theirs?.rating.key === myRating?.key,
    },
    {
      label: "Basis",
      theirs: theirs ? basisLabels[theirs.basis] : "None yet",
      mine: mine.basis === null ? "None yet" : basisLabels[mine.basis],
      isSame: theirs?.basis === mine.basis,
    },
    {
      label: "Rationale",
      theirs: theirs?.rationale ?? "None yet",
      mine: mine.rationale,
      isSame: theirs?.rationale === mine.rationale,
      isProse: true,
    },
  ];
}
