import { coverageOf } from "@/lib/claims/coverage";
import type { ClaimRecord, SentenceRecord } from "./records";
import type { ReportedSentence } from "./verdict-report";

/** What is known of each sentence, by the claims of this revision that touch it and by its own mark. */
export function coverSentences(
  sentences: readonly SentenceRecord[],
  claims: readonly ClaimRecord[],
): readonly ReportedSentence[] {
  const forms = coverageOf(
    sentences,
    claims.map(({ status, spans }) => ({
      status,
      spans: spans.map(({ start, end }) => [start, end]),
    })),
  );
  return sentences.map(({ number, start, end }, at) => ({
    number,
    start,
    end,
    coverage: forms[at] ?? "untouched",
  }));
}

/** Index of the sentence that holds an offset, or the last one before it; -1 before all. */
export function sentenceAt(
  sentences: readonly { readonly start: number }[],
  offset: number,
): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
