import { RatingLabel } from "@/components/claims/symbols/rating-label";
import { WordingLabel } from "@/components/claims/symbols/wording-label";
import { Time } from "@/components/ui/time";
import type { ClaimDetail, SecondCheckView } from "@/lib/claims/view";
import { basisLabels } from "@/lib/verdicts/ratings";

type SecondCheckPartProps = { readonly detail: ClaimDetail };

/** That a second check is open and why, or what it came to. */
export function SecondCheckPart({ detail }: SecondCheckPartProps) {
  const [newest] = detail.secondChecks;
  if (newest === undefined || newest.result.is === "void") return null;
  return newest.result.is === "open" ? (
    <OpenCheck detail={detail} reason={newest.reason} />
  ) : (
    <DoneCheck result={newest.result} />
  );
}

type OpenCheckProps = SecondCheckPartProps & { readonly reason: string };

/** Said to everybody; each reads what it means for them. */
function OpenCheck({ detail, reason }: OpenCheckProps) {
  return (
    <div className="mt-2 border-l border-edge pl-3">
      <p>
        <strong>A second check is open.</strong> {reason}
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

type Done = Exclude<
  SecondCheckView["result"],
  { readonly is: "open" | "void" }
>;

function DoneCheck({ result }: { readonly result: Done }) {
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
