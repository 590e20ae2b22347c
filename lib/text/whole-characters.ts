import { splitsCharacter } from "./graphemes";
import { type Span, trimSpan } from "./span";

/**
 * A range without the white space at its ends and with no character cut in two: an edge inside an emoji, or before a
 * combining mark, goes outwards. Null when nothing is left of it, or it lies outside the text.
 */
export function wholeCharacters(text: string, span: Span): Span | null {
  const within = {
    start: Math.max(0, span.start),
    end: Math.min(text.length, span.end),
  };
  if (within.start >= within.end) return null;
  let { start, end } = trimSpan(text, within);
  if (start === end) return null;
  while (splitsCharacter(text, start)) start -= 1;
  while (splitsCharacter(text, end)) end += 1;
  return { start, end };
}
