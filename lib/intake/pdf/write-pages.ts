import type { TextBuilder } from "../text-builder";
import { type Join, joinLines, wordsInside } from "./join-lines";
import type { Line } from "./page-lines";
import { goesOn, isBreak, usualDistance } from "./paragraph-breaks";

/** Writes the lines of pages as paragraphs, with a mark where each page begins, in mid-paragraph where it does so. */
export function writePages(
  pages: readonly (readonly Line[])[],
  builder: TextBuilder,
): void {
  const words = wordsInside(pages.flat().map(({ text }) => text));
  const usualOfAll = usualDistance(pages);
  let last: Line | null = null;
  pages.forEach((lines, index) => {
    // A page of a few lines does not tell how far apart its lines usually are.
    const usual = Math.min(usualDistance([lines]), usualOfAll);
    lines.forEach((line, at) => {
      const isNew =
        at === 0 && last
          ? !goesOn(last.text, line.text)
          : isBreak(lines, at, usual);
      if (isNew) endParagraph(builder, last);
      else if (last)
        appendJoined(
          builder,
          last.text,
          joinLines(last.text, line.text, words),
        );
      if (at === 0) markPage(builder, index + 1);
      last = line;
    });
    if (lines.length === 0) markPage(builder, index + 1);
  });
  endParagraph(builder, last);
}

function endParagraph(builder: TextBuilder, last: Line | null): void {
  if (last) builder.append(last.text);
  builder.endBlock();
}

/** Adds the line before the running one, now that it is known how it goes on. */
function appendJoined(builder: TextBuilder, line: string, join: Join): void {
  builder.append(join === "drop-hyphen" ? line.slice(0, -1) : line);
  if (join === "space") builder.append(" ");
}

function markPage(builder: TextBuilder, page: number): void {
  const place = builder.here();
  builder.mark(() => ({ kind: "page", at: place.at, page }));
}
