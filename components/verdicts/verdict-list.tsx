import { RatingLabel } from "@/components/claims/symbols/rating-label";
import { WordingLabel } from "@/components/claims/symbols/wording-label";
import { Time } from "@/components/ui/time";
import type { VerdictView } from "@/lib/claims/view";
import { basisLabels } from "@/lib/verdicts/ratings";

type VerdictListProps = {
  readonly verdicts: readonly VerdictView[];
  /** While a new one is written, all of these are earlier ones. */
  readonly isQuiet: boolean;
};

/** The verdicts of a claim, newest first. Only the first one counts; the others stay readable. */
export function VerdictList({ verdicts, isQuiet }: VerdictListProps) {
  const shown = isQuiet ? [] : verdicts.slice(0, 1);
  const earlier = isQuiet ? verdicts : verdicts.slice(1);
  return (
    <>
      {shown.map((verdict) => (
        <Verdict key={verdict.id} verdict={verdict} />
      ))}
      {earlier.length === 0 ? null : (
        <details className="mt-3">
          <summary className="text-ink-2">
            {earlier.length === 1
              ? "1 earlier verdict"
              : `${earlier.length} earlier verdicts`}
          </summary>
          {earlier.map((verdict) => (
            <div key={verdict.id} className="mt-2">
              <Verdict verdict={verdict} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function Verdict({ verdict }: { readonly verdict: VerdictView }) {
  return (
    <div>
      <p>
        <RatingLabel rating={verdict.rating} />
        <span className="text-ink-2">, on {basisWords(verdict)}</span>
      </p>
      {verdict.wording === null ? null : (
        <p>
          <WordingLabel wording={verdict.wording} />
        </p>
      )}
      <p className="my-1 font-read text-lead text-pretty [overflow-wrap:anywhere] whitespace-pre-line">
        {verdict.rationale}
      </p>
      <p className="meta">
        {verdict.proposedBy.name}, <Time iso={verdict.createdAt} />, verdict{" "}
        {verdict.number} on {verdict.scaleName} {verdict.scaleVersion}
      </p>
    </div>
  );
}

function basisWords({ basis }: VerdictView): string {
  return basisLabels[basis].toLowerCase();
}
