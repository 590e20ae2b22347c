import { matchQuoteMarks, type Span } from "@/lib/text";
import { tagParagraph } from "../tagging/paragraph";
import {
  rangeSpan,
  type TaggedParagraph,
  type WordRange,
} from "../tagging/word";
import type { Proposal } from "./attribution";

/** What a test says a model proposed, in the words of the text. */
export type Proposed = {
  readonly content: readonly string[];
  readonly cue: string;
  readonly speaker?: string;
};

/** A text of one paragraph, tagged as the engine tags it. */
export function paragraphOf(text: string): TaggedParagraph {
  const span: Span = { start: 0, end: text.length };
  const runs = matchQuoteMarks(text);
  return tagParagraph({ text, index: 0, span, runs, firstRun: 0 });
}

/** A proposal as a model could make it; every part is looked for where it first stands. */
export function proposalOf(
  paragraph: TaggedParagraph,
  text: string,
  { content, cue, speaker }: Proposed,
): Proposal {
  const rangeOf = (part: string) => wordRange(paragraph, text, part);
  return {
    content: content.map(rangeOf),
    cue: rangeOf(cue),
    speaker: speaker === undefined ? null : rangeOf(speaker),
    isSpeech: true,
    score: 1,
    reason: "a test",
  };
}

function wordRange(
  { words }: TaggedParagraph,
  text: string,
  part: string,
): WordRange {
  const start = text.indexOf(part);
  const end = start + part.length;
  return {
    first: words.findIndex((word) => word.start >= start),
    last: words.findLastIndex((word) => word.end <= end),
  };
}

/** What ranges of words say in the text. */
export function wordsOf(
  { words }: TaggedParagraph,
  text: string,
  ranges: readonly (WordRange | null)[],
): readonly string[] {
  return ranges
    .filter((range) => range !== null)
    .map((range) => rangeSpan(words, range))
    .map(({ start, end }) => text.slice(start, end));
}

/** What most rules are: they shape a proposal by its paragraph. */
export type Rule = (paragraph: TaggedParagraph, proposal: Proposal) => Proposal;

/** The content a rule makes of a proposal, in the words of the text. */
export function contentBy(
  rule: Rule,
  text: string,
  proposed: Proposed,
): readonly string[] {
  const paragraph = paragraphOf(text);
  const { content } = rule(paragraph, proposalOf(paragraph, text, proposed));
  return wordsOf(paragraph, text, content);
}
