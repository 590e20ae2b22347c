import type { QuotedRun, Span } from "@/lib/text";
import type { QuoteType } from "../types";

/** Direct when every word stands between quotation marks, indirect when none does, mixed otherwise. */
export function quoteType(
  article: { readonly text: string; readonly runs: readonly QuotedRun[] },
  content: readonly Span[],
): QuoteType {
  let inside = 0;
  let outside = 0;
  for (const span of content) {
    let at = span.start;
    for (
      let index = firstRunAt(article.runs, span.start);
      index < article.runs.length;
      index++
    ) {
      const run = article.runs[index];
      if (!run || run.start >= span.end) break;
      if (run.depth > 0) continue;
      outside += letters(article.text, {
        start: at,
        end: Math.max(at, run.start),
      });
      inside += letters(article.text, {
        start: Math.max(at, run.start),
        end: Math.min(run.end, span.end),
      });
      at = Math.max(at, Math.min(run.end, span.end));
    }
    outside += letters(article.text, { start: at, end: span.end });
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}

function letters(text: string, span: Span): number {
  return /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)) ? 1 : 0;
}

/** First outermost run that ends behind a place; runs are sorted by where they open. */
function firstRunAt(runs: readonly QuotedRun[], start: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
