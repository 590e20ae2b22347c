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
  let owner = 0;
  let first = 0;
  words.forEach((word, index) => {
    while (word.start >= (spans[sentence + 1]?.start ?? Infinity)) sentence++;
    if (index > 0 && owner !== sentence) {
      ranges.push({ first, last: index - 1 });
      first = index;
    }
    owner = sentence;
    sentenceOf[index] = ranges.length;
  });
  if (words.length > 0) ranges.push({ first, last: words.length - 1 });
  return { ranges, sentenceOf };
}

function alignRuns(
  words: readonly Word[],
  { runs, firstRun }: ParagraphInput,
): Int32Array {
  const runOf = new Int32Array(words.length).fill(-1);
  let run = firstRun;
  words.forEach((word, index) => {
    let current = runs[run];
    while (current && (current.depth > 0 || current.end <= word.start))
      current = runs[++run];
    if (current && current.start <= word.start) runOf[index] = run;
  });
  return runOf;
}
