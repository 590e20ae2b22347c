import type { Line } from "./page-lines";

/** Running heads and feet are the outermost lines of a page. */
const OUTER_LINES = 2;
/** Two pages may begin alike by chance; a head is on a good part of them, on left or right pages only included. */
const MIN_PAGES = 3;
const MIN_SHARE = 0.3;
/** Points by which the foot of a head may differ from page to page. */
const SAME_HEIGHT = 4;

/**
 * The lines of each page without running heads, running feet and page numbers: those that are at the same height of
 * many pages in the same words, but for a number that counts with the pages.
 */
export function withoutRunningLines(
  pages: readonly (readonly Line[])[],
): readonly (readonly Line[])[] {
  const pagesOf = new Map<string, Set<number>>();
  const outer = pages.map(outerLines);
  outer.forEach((lines, page) => {
    for (const line of lines) {
      for (const key of keysOf(line, page)) {
        pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
      }
    }
  });
  const least = Math.max(MIN_PAGES, pages.length * MIN_SHARE);
  const isRunning = (line: Line, page: number) =>
    keysOf(line, page).some((key) => (pagesOf.get(key)?.size ?? 0) >= least);
  const kept = pages.map((lines, page) => {
    const dropped = new Set(
      outer[page]?.filter((line) => isRunning(line, page)),
    );
    return lines.filter((line) => !dropped.has(line));
  });
  // Forms or tickets: what every page says is then all there is.
  return kept.some((lines) => lines.length > 0) ? kept : pages;
}

function outerLines(lines: readonly Line[]): readonly Line[] {
  const down = [...lines].sort((a, b) => b.y - a.y);
  return [...down.slice(0, OUTER_LINES), ...down.slice(-OUTER_LINES)];
}

/**
 * What a line has in common with its like on other pages: its height and words; and the same with its first or its
 * last number counted from the page it is on, since of "Page 3 of 12" only one number counts. Both heights that a line
 * is nearest to, so that no border parts two of a kind.
 */
function keysOf({ text, y }: Line, page: number): readonly string[] {
  const numbers = [...text.matchAll(/\d{1,6}/g)];
  const counted = [numbers[0], numbers.at(-1)].map((number) => {
    if (!number) return text;
    const before = text.slice(0, number.index);
    const after = text.slice(number.index + number[0].length);
    return `${before}#${Number(number[0]) - page}${after}`;
  });
  const heights = [
    Math.floor(y / SAME_HEIGHT),
    Math.floor(y / SAME_HEIGHT + 0.5) + 0.5,
  ];
  return [...new Set([text, ...counted])].flatMap((words) =>
    heights.map((height) => `${height} ${words}`),
  );
}
