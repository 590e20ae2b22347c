import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";
import { isNameInMarks } from "./names-in-marks";

/** "multiple written requests for further comment" */
const MAX_REQUEST_WORDS = 10;

/** Brings the spans of a proposal to what a reader would mark: whole quotations, no stray pronouns. */
export function tidyContent(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const content = proposal.content
    .map((range) => takeMarksIn(paragraph, range, proposal.cue))
    .filter((range) => holdsContent(paragraph, range))
    .filter(
      (range, _at, all) => all.length < 2 || !isNameInMarks(paragraph, range),
    );
  return {
    ...proposal,
    content: saysNothing(paragraph, content) ? [] : content,
  };
}

/** The quotation mark right outside belongs to the words it marks, unless the cue lies there. */
function takeMarksIn(
  { words, runOf }: TaggedParagraph,
  range: WordRange,
  cue: WordRange | null,
): WordRange {
  let { first, last } = range;
  if (
    isMark(words[first - 1]) &&
    first - 1 !== cue?.first &&
    (runOf[first] ?? -1) >= 0 &&
    runOf[first - 1] === runOf[first]
  )
    first--;
  if (
    isMark(words[last + 1]) &&
    last + 1 !== cue?.first &&
    (runOf[last] ?? -1) >= 0 &&
    runOf[last + 1] === runOf[last]
  )
    last++;
  while (
    last > first &&
    /^[,;.]$/.test(words[last]?.text ?? "") &&
    runOf[last] === -1
  )
    last--;
  return { first, last };
}

function isMark(word: Word | undefined): boolean {
  return word !== undefined && /^["“”„‘’']$|^''$|^``$/.test(word.text);
}

/**
 * "what the judge called …" is nothing without what she called it, and whoever did not respond to "a request
 * for comment" has said nothing.
 */
function saysNothing(
  { words }: TaggedParagraph,
  content: readonly WordRange[],
): boolean {
  const [only, ...others] = content;
  if (!only || others.length > 0) return false;
  if (only.last - only.first >= MAX_REQUEST_WORDS) return false;
  const inside = words.slice(only.first, only.last + 1);
  const text = inside.map(({ lower }) => lower).join(" ");
  return (
    text === "what" || /\b(?:for|seeking)(?: further)? comments?\b/.test(text)
  );
}

function holdsContent(
  { words }: TaggedParagraph,
  { first, last }: WordRange,
): boolean {
  return words
    .slice(first, last + 1)
    .some(
      (word) =>
        word.form.hasLetters && !/^(?:which|who|that|whom)$/.test(word.lower),
    );
}
