import type { ReportedComparison } from "@/lib/reports/verdict-report";
import { comparisonWords } from "@/lib/reports/comparison-words";

type QuoteComparisonProps = { readonly comparison: ReportedComparison | null };

/** How the quote compares with the record it rests on. */
export function QuoteComparison({ comparison }: QuoteComparisonProps) {
  if (comparison === null) return null;
  return (
    <p className="meta" dir="auto">
      Beside the record: {comparisonWords(comparison)}
    </p>
  );
}
