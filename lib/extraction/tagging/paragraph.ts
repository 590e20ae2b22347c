import { type QuotedRun, sentencesOf, type Span } from "@/lib/text";
import { tagWords } from "./tagger";
import type { TaggedParagraph, Word, WordRange } from "./word";

export type ParagraphInput = {
  readonly text: string;
  readonly index: number;
  readonly span: Span;
  /** All quoted runs of the article, by where they open. */
  readonly runs: readonly QuotedRun[];
  /** Index of the first run that can touch this paragraph. */
  readonly firstRun: number;
};

/** Tags one paragraph and lines its words up with its sentences and quoted runs. */
export function tagParagraph(
  input: ParagraphInput,
): TaggedParagraph & { sentenceSpans: readonly Span[] } {
  const { text, index, span } = input;
  const words = tagWords(text, span);
  const sentenceSpans = sentencesOf(text, span);
  const { ranges, sentenceOf } = alignSentences(words, sentenceSpans);
  const runOf = alignRuns(words, input);
  return {
    index,
    span,
    words,
    sentences: ranges,
    sentenceOf,
    runOf,
    sentenceSpans,
  };
}

/** A token that the tagger drew across a boundary belongs to the sentence in which it starts. */
function alignSentences(words: readonly Word[], spans: readonly Span[]) {
  const sentenceOf = new Int32Array(words.length);
  const ranges: WordRange[] = [];
  let sentence = 0;
  let owner = -1;
  words.forEach((word, index) => {
    while (word.start >= (spans[sentence + 1]?.start ?? Infinity)) sentence++;
    const last = ranges.at(-1);
    if (last && owner === sentence)
      ranges[ranges.length - 1] = { first: last.first, last: index };
    else ranges.push({ first: index, last: index });
    owner = sentence;
    sentenceOf[index] = ranges.length - 1;
  });
  return { ranges, sentenceOf };
}

function alignRuns(
  words: readonly Word[],
  { runs, firstRun }: ParagraphInput,
): Int32Array {
  const runOf = new Int32Array(words.length).fill(-1);
  let run = firstRun;
  const skip = (at: number) => {
    while (
      run < runs.length &&
      ((runs[run]?.depth ?? 0) > 0 || (runs[run]?.end ?? 0) <= at)
    )
      run++;
  };
  words.forEach((word, index) => {
    skip(word.start);
    const current = runs[run];
    if (current && current.start <= word.start) runOf[index] = run;
  });
  return runOf;
}
