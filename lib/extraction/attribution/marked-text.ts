import type { Span } from "@/lib/text";

/** A test text whose speech stands between ⟦ and ⟧, one pair for each single span. */
export type MarkedText = {
  readonly text: string;
  readonly speech: readonly Span[];
};

/** Takes the brackets out of a marked text and says where they stood. */
export function readMarked(marked: string): MarkedText {
  const speech: Span[] = [];
  let text = "";
  let start = 0;
  for (const character of marked) {
    if (character === "⟦") start = text.length;
    else if (character === "⟧") speech.push({ start, end: text.length });
    else text += character;
  }
  return { text, speech };
}

/** Where the words of a span start: what two spans are compared by. */
export function wordStarts(
  text: string,
  { start, end }: Span,
): readonly number[] {
  const words = text
    .slice(start, end)
    .matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu);
  return [...words].map(({ index }) => start + index);
}

/** The share of words two spans have in common, of all they have. */
export function wordOverlap(text: string, a: Span, b: Span): number {
  const ours = wordStarts(text, a);
  const theirs = new Set(wordStarts(text, b));
  const shared = ours.filter((word) => theirs.has(word)).length;
  return shared / Math.max(1, ours.length + theirs.size - shared);
}
