import type { Line } from "./page-lines";

/** Lines further apart than this many usual distances are two paragraphs. */
const WIDE_GAP = 1.4;
/** Headings are at least this much larger than text, and notes as much smaller. */
const OTHER_SIZE = 0.12;
/** A line that ends this share of its column early was not full. */
const SHORT_LINE = 0.1;
const VERY_SHORT_LINE = 0.3;
/** Lines before and after that say how wide the column is. */
const NEIGHBOURS = 8;
const SENTENCE_END = /[.!?:…]["'”’»)\]]*\d{0,2}$/;
const ITEM = /^(?:[•▪●◦‣–—*]\s|\(?(?:\d{1,3}|[a-z])[.)]\s)/;

/** The usual distance from line to line on these pages, in points; without any two lines, infinite. */
export function usualDistance(pages: readonly (readonly Line[])[]): number {
  const distances = pages
    .flatMap((lines) =>
      lines.slice(1).map((line, index) => (lines[index]?.y ?? 0) - line.y),
    )
    .filter((distance) => distance > 1)
    .sort((a, b) => a - b);
  // Gaps between paragraphs are larger than those within: the usual distance is among the smaller ones.
  return distances[Math.floor(distances.length / 3)] ?? Infinity;
}

/** Whether a paragraph ends between two lines of a page. @param index of the second line */
export function isBreak(
  lines: readonly Line[],
  index: number,
  usual: number,
): boolean {
  const [before, after] = [lines[index - 1], lines[index]];
  if (!before || !after) return true;
  const gap = before.y - after.y;
  if (gap < -after.size) return !goesOn(before.text, after.text);
  if (gap > usual * WIDE_GAP) return true;
  const isOtherSize =
    Math.abs(before.size - after.size) >
    Math.max(before.size, after.size) * OTHER_SIZE;
  if (isOtherSize || ITEM.test(after.text)) return true;
  return endsEarly(columnAround(lines, index - 1), before, after);
}

/** Whether a text goes on over the end of a column or page: no full stop before it and a small letter after it. */
export function goesOn(before: string, after: string): boolean {
  return !SENTENCE_END.test(before) && /^[\p{Ll}\d(“"'‘]/u.test(after);
}

type Column = { readonly left: number; readonly right: number };

/** Whether a line ends or the next one begins as only the edges of a paragraph do. */
function endsEarly(
  { left, right }: Column,
  before: Line,
  after: Line,
): boolean {
  const missing = (right - before.right) / Math.max(1, right - left);
  const isEnd = SENTENCE_END.test(before.text);
  const indent = after.left - left;
  const isIndented =
    indent > after.size * 0.8 && before.left < after.left - after.size * 0.5;
  if (isEnd && (isIndented || missing > SHORT_LINE)) return true;
  return missing > VERY_SHORT_LINE && /^[\p{Lu}\d“"]/u.test(after.text);
}

function columnAround(lines: readonly Line[], index: number): Column {
  const line = lines[index];
  const near = lines
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .filter((one) => line && one.left < line.right && line.left < one.right);
  return {
    left: Math.min(...near.map((one) => one.left)),
    right: Math.max(...near.map((one) => one.right)),
  };
}
