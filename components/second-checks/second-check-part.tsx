import { RatingLabel } from "@/components/claims/symbols/rating-label";
import { WordingLabel } from "@/components/claims/symbols/wording-label";
import { Time } from "@/components/ui/time";
import type { ClaimDetail } from "@/lib/claims/view";
import { basisLabels } from "@/lib/verdicts/ratings";

type SecondCheckPartProps = { readonly detail: ClaimDetail };

/** That a second check is open and why; each person reads what it means for them. */
export function OpenCheck({ detail }: SecondCheckPartProps) {
  const [newest] = detail.secondChecks;
  if (newest?.result.is !== "open") return null;
  return (
    <div className="mb-3 border-l border-edge pl-3">
      <p>
        <strong>A second check is open.</strong> {newest.reason}
      </p>
      <p className="meta text-pretty">{whatItMeans(detail)}</p>
    </div>
  );
}

function whatItMeans({ moves, verdicts }: ClaimDetail): string {
  if (moves.agree.ok) {
    return "You make it: look at the claim and its sources, and say what you find. What was found first is shown to you after that.";
  }
  if (verdicts.length > 0) {
    return "Until it is done, what you found is sealed: nobody else sees it.";
  }
  return `Until it is done, what was found first is sealed. ${moves.agree.why}`;
}

/** What the newest second check came to. */
export function DoneCheck({ detail }: SecondCheckPartProps) {
  const result = detail.secondChecks[0]?.result;
  if (result === undefined || result.is === "open" || result.is === "void") {
    return null;
  }
  const { is, by, at, rating, basis, wording, rationale } = result;
  return (
    <div className="mt-3 border-l border-edge pl-3">
      <p>
        <strong>Second check:</strong>{" "}
        {is === "agreed" ? "found the same" : "found something else"},{" "}
        <RatingLabel rating={rating} quiet />
        <span className="text-ink-2">
          , on {basisLabels[basis].toLowerCase()}
        </span>
      </p>
      {wording === null ? null : (
        <p>
          <WordingLabel wording={wording} />
        </p>
      )}
      <p className="my-1 font-read text-lead text-pretty [overflow-wrap:anywhere] whitespace-pre-line">
        {rationale}
      </p>
      <p className="meta">
        {by.name}, <Time iso={at} />, without having seen verdict{" "}
        {result.verdictNumber}
        {result.sawEvidence ? "" : " or its evidence"}
      </p>
    </div>
  );
}
