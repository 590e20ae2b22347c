import { characterSplitter } from "./graphemes";
import { sliceSpan, type Span } from "./span";

/** Words of a text with what stands around them, as the W3C's TextQuoteSelector has them. */
export type QuotedWords = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** Words that were chosen in one text, and the SHA-256 of that text. */
export type ChosenWords = QuotedWords & Span & { readonly textSha256: string };

/** Whether words stand where they were chosen, or something of them or of the text is not what it was. */
export type ExcerptState = "verified" | "broken";

/** Code units on either side: the example of the Web Annotation Data Model, and enough to tell two places apart. */
const AROUND_LENGTH = 32;

/** Code units that are looked at to tell where a character begins; the longest emoji in use has about 30. */
const CHARACTER_LENGTH = 64;

/**
 * The words at a span and up to 32 code units on either side, fewer where more would cut a character in two.
 *
 * @throws RangeError for a span that `isWholeSpan` refuses.
 */
export function excerptAt(text: string, span: Span): QuotedWords {
  if (!isWholeSpan(text, span)) throw new RangeError("Not a span of the text.");
  let from = Math.max(0, span.start - AROUND_LENGTH);
  while (from < span.start && cutsCharacter(text, from)) from++;
  let to = Math.min(text.length, span.end + AROUND_LENGTH);
  while (to > span.end && cutsCharacter(text, to)) to--;
  return {
    exact: sliceSpan(text, span),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
  };
}

/**
 * What of a span an excerpt can have: at most so many code units from its start, and no character cut in two. An edge
 * inside a character goes outwards, one that was set by the length inwards.
 */
export function excerptSpan(text: string, span: Span, most: number): Span {
  let { start } = span;
  while (cutsCharacter(text, start)) start -= 1;
  const isTooLong = span.end - start > most;
  let end = isTooLong ? start + most : span.end;
  while (cutsCharacter(text, end)) end += isTooLong ? -1 : 1;
  return { start, end };
}

/** Whether a span lies in the text, holds something, and cuts no character in two at either end. */
export function isWholeSpan(text: string, { start, end }: Span): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || end > text.length || start >= end) return false;
  return !cutsCharacter(text, start) && !cutsCharacter(text, end);
}

// Asked of a stretch of the text: to take in the whole of a long one for each offset would be felt.
function cutsCharacter(text: string, offset: number): boolean {
  const from = Math.max(0, offset - CHARACTER_LENGTH);
  const stretch = text.slice(from, offset + CHARACTER_LENGTH);
  return characterSplitter(stretch)(offset - from);
}

/**
 * Whether an excerpt still stands in the text it was chosen in, to the letter.
 *
 * @param document the text, and its SHA-256 computed from it now.
 */
export function verifyExcerpt(
  document: { readonly text: string; readonly textSha256: string },
  excerpt: ChosenWords,
): ExcerptState {
  const { text } = document;
  const { exact, prefix, suffix, start, end } = excerpt;
  const stands =
    document.textSha256 === excerpt.textSha256 &&
    sliceSpan(text, excerpt) === exact &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end);
  return stands ? "verified" : "broken";
}
