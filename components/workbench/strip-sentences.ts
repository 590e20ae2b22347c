import type { StripSentence } from "@/components/articles/coverage-layout";
import { coverageWords } from "@/components/claims/symbols/words";
import type { TextBlock } from "@/components/text/article-layout";
import type { CoverageForm, SentenceView } from "@/lib/claims/view";

/** The sentences as the coverage strip draws them: form, and where a paragraph or a crosshead begins. */
export function stripSentences(
  sentences: readonly SentenceView[],
  blocks: readonly TextBlock[],
): readonly StripSentence[] {
  const startsBlock = new Map<number, TextBlock>();
  let at = 0;
  for (const block of blocks) {
    while ((sentences[at]?.start ?? Infinity) < block.start) at += 1;
    const first = sentences[at];
    if (first !== undefined) startsBlock.set(first.number, block);
  }
  return sentences.map(({ number, coverage }) => ({
    number,
    form: coverage,
    after: number === 1 ? undefined : breakBefore(startsBlock.get(number)),
  }));
}

function breakBefore(block: TextBlock | undefined): StripSentence["after"] {
  if (block === undefined) return undefined;
  return block.kind === "crosshead" ? "crosshead" : "paragraph";
}

/** The strip for somebody who listens: "31 sentences: 11 decided, 3 untouched". */
export function stripWords(sentences: readonly SentenceView[]): string {
  const counts = new Map<CoverageForm, number>();
  for (const { coverage } of sentences) {
    counts.set(coverage, (counts.get(coverage) ?? 0) + 1);
  }
  const parts = [...counts].map(
    ([form, count]) => `${count} ${coverageWords[form].toLowerCase()}`,
  );
  return `${sentences.length} sentences: ${parts.join(", ")}`;
}
