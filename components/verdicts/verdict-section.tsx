"use client";

import { useState } from "react";
import { Select } from "@/components/ui/inputs";
import {
  DoneCheck,
  OpenCheck,
} from "@/components/second-checks/second-check-part";
import { WordingField } from "@/components/second-checks/wording-field";
import type { ClaimWork } from "@/components/claims/use-claim-work";
import { useDesk } from "@/components/workbench/desk";
import type { ScaleView } from "@/lib/claims/view";
import { VerdictConflict } from "./verdict-conflict";
import { VerdictFields } from "./verdict-fields";
import { VerdictList } from "./verdict-list";

type VerdictSectionProps = { readonly work: ClaimWork };

/** The verdict: to be written where it can be, and the ones there are. */
export function VerdictSection({ work }: VerdictSectionProps) {
  const { detail, verdict, isWriting } = work;
  const { scale, choose } = useScale(verdict.draft.ratingId);
  const isSecondCheck = detail.moves.agree.ok;
  const question =
    detail.claim.kind === "quote" ? "was it said so?" : "is it so?";
  return (
    <section className="section" id="part-verdict" aria-label="Verdict">
      <header className="section-head">
        <h3>
          {isSecondCheck ? "Second check" : "Verdict"}: {question}
        </h3>
        {isWriting && scale ? (
          <ScaleChoice scale={scale} onChoose={choose} />
        ) : null}
      </header>
      <OpenCheck detail={detail} />
      {isWriting && scale ? (
        <form
          id="verdict-form"
          onSubmit={(event) => {
            event.preventDefault();
            void verdict.submit();
          }}
        >
          {isSecondCheck && detail.claim.kind === "quote" ? (
            <WordingField form={verdict} />
          ) : null}
          <VerdictFields form={verdict} scale={scale} />
          <VerdictConflict form={verdict} detail={detail} scale={scale} />
        </form>
      ) : null}
      <VerdictList verdicts={detail.verdicts} isQuiet={isWriting} />
      <DoneCheck detail={detail} />
      {!isWriting && !hasAny(work) ? (
        <p className="text-ink-2">{whyNone(work)}</p>
      ) : null}
      <DifferChoice work={work} />
    </section>
  );
}

/** While a second check is open there is one, though it may be sealed. */
function hasAny({ detail }: ClaimWork): boolean {
  return detail.verdicts.length > 0 || detail.claim.isSecondCheckOpen;
}

function whyNone({ detail }: ClaimWork): string {
  const move = detail.moves.propose;
  return move.ok ? "None yet." : move.why;
}

function DifferChoice({ work }: VerdictSectionProps) {
  const { moves, claim } = work.detail;
  // While a second check is open, who differs says so there.
  if (!moves.differ.ok || claim.isSecondCheckOpen) return null;
  return (
    <button
      type="button"
      className="button-text mt-2"
      onClick={() => work.revise(!work.isRevising)}
    >
      {work.isRevising
        ? "Leave the verdict as it is"
        : "You would rate it differently?"}
    </button>
  );
}

type ScaleChoiceProps = {
  readonly scale: ScaleView;
  readonly onChoose: (versionId: string) => void;
};

function ScaleChoice({ scale, onChoose }: ScaleChoiceProps) {
  const { scales } = useDesk();
  if (scales.length === 1) {
    return (
      <span className="meta">
        scale: {scale.name} {scale.number}
      </span>
    );
  }
  return (
    <label className="meta flex items-center gap-2">
      Scale
      <Select
        className="text-small"
        value={scale.versionId}
        onChange={(event) => onChoose(event.target.value)}
      >
        {scales.map(({ versionId, name, number }) => (
          <option key={versionId} value={versionId}>
            {name} {number}
          </option>
        ))}
      </Select>
    </label>
  );
}

// The scale of the rating that was chosen; before that the one asked for, else the newsroom's default.
function useScale(ratingId: string | null) {
  const { scales } = useDesk();
  const [askedFor, setAskedFor] = useState<string>();
  const asked = scales.find(({ versionId }) => versionId === askedFor);
  const rated = scales.find(({ ratings }) =>
    ratings.some(({ id }) => id === ratingId),
  );
  const usual = scales.find(({ isDefault }) => isDefault) ?? scales[0];
  return { scale: asked ?? rated ?? usual, choose: setAskedFor };
}
