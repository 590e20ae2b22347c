import { WordingLabel } from "@/components/claims/symbols/wording-label";
import type { RecordComparison } from "@/lib/quotes/comparison";
import { headlineOf } from "@/lib/text/record/describe";

type ComparisonLineProps = { readonly comparison: RecordComparison | null };

/** How the quote compared with this record, and whether that still says something of both. */
export function ComparisonLine({ comparison }: ComparisonLineProps) {
  if (comparison === null) return null;
  const { wording, isOutdated } = comparison;
  return (
    <span className="col-[2/-1] flex flex-wrap gap-x-3">
      <WordingLabel wording={wording}>{headlineOf(comparison)}</WordingLabel>
      {isOutdated ? (
        <span className="meta">
          Outdated: the quote or the record has changed since. Compare again.
        </span>
      ) : null}
    </span>
  );
}
