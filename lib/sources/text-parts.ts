import { splitsCharacter, type Span } from "@/lib/text";

/** Code units of one part: what a browser lays out and a person scrolls through at once without a wait. */
export const PART_LENGTH = 100_000;

/**
 * Cuts a long text into parts to show one after the other: after an empty line where there is one in the last quarter of
 * a part, else after a line, else between two characters. Put together, the parts are exactly the text.
 */
export function textParts(
  text: string,
  longest: number = PART_LENGTH,
): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = cutBefore(text, start, start + longest);
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: text.length });
  return parts;
}

/** The number, from 0, of the part that an offset is in; the last one for what lies behind the text. */
export function partAt(parts: readonly Span[], offset: number): number {
  const found = parts.findIndex(({ end }) => offset < end);
  return found < 0 ? parts.length - 1 : found;
}

function cutBefore(text: string, start: number, limit: number): number {
  const earliest = start + Math.floor(((limit - start) * 3) / 4);
  for (const gap of ["\n\n", "\n", " "]) {
    const at = text.lastIndexOf(gap, limit - gap.length);
    if (at >= earliest) return at + gap.length;
  }
  let cut = limit;
  while (cut > start + 1 && splitsCharacter(text, cut)) cut -= 1;
  return cut;
}
