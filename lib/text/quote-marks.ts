import { paragraphs } from "./paragraphs";
import type { QuoteMarkKind } from "./quote-glyphs";
import { readMark } from "./quote-glyphs";
import type { Span } from "./span";

/** A stretch between quotation marks, the marks included. */
export type QuotedRun = Span & {
  readonly mark: QuoteMarkKind;
  /** 0 for the outermost run, 1 for a quote inside a quote, … */
  readonly depth: number;
  /** False when the paragraph ended before a closing mark came. */
  readonly isClosed: boolean;
  /** Index of the unclosed run of the paragraph before, when this one reopens it. */
  readonly continues: number | null;
};

type OpenRun = {
  readonly mark: QuoteMarkKind;
  readonly start: number;
  readonly slot: number;
};

/**
 * Finds every stretch between quotation marks, in the order in which they open. A small state machine
 * walks each paragraph once; a mark that is never closed ends with its paragraph, and a paragraph that
 * opens again with the same mark continues it (the newspaper's way to quote several paragraphs).
 */
export function matchQuoteMarks(
  text: string,
  within: readonly Span[] = paragraphs(text),
): readonly QuotedRun[] {
  const runs: QuotedRun[] = [];
  for (const paragraph of within) matchParagraph(text, paragraph, runs);
  return runs;
}

function matchParagraph(
  text: string,
  paragraph: Span,
  runs: QuotedRun[],
): void {
  const carried = unclosedAtEnd(runs);
  const open: OpenRun[] = [];
  const closers = lastClosers(text, paragraph);
  const close = (end: number, isClosed: boolean) => {
    const top = open.pop();
    if (!top) return;
    runs[top.slot] = { ...blankRun(top, open.length), end, isClosed };
  };
  for (let at = paragraph.start; at < paragraph.end;) {
    if (isPlain(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const mark = readMark({
      text,
      at,
      paragraph,
      open: open.at(-1)?.mark ?? null,
      closers,
    });
    if (mark?.role === "open") {
      const same = open.findIndex((run) => run.mark === mark.kind);
      while (same >= 0 && open.length > same) close(at, false);
      const slot = runs.length;
      open.push({ mark: mark.kind, start: at, slot });
      runs.push({
        ...blankRun({ mark: mark.kind, start: at }, open.length - 1),
        end: paragraph.end,
      });
    } else if (mark) {
      const match = open.findLastIndex((run) => run.mark === mark.kind);
      while (match >= 0 && open.length > match + 1) close(at, false);
      if (match >= 0) close(at + mark.length, true);
    }
    at += mark?.length ?? 1;
  }
  while (open.length > 0) close(paragraph.end, false);
  if (carried !== null) continueRun({ runs, carried, paragraph });
}

/** Letters, digits and spaces are no marks: by far the most characters need no closer look. */
function isPlain(code: number): boolean {
  return (
    code === 32 || (code >= 44 && code <= 95) || (code >= 97 && code <= 122)
  );
}

function blankRun(
  open: Pick<OpenRun, "mark" | "start">,
  depth: number,
): QuotedRun {
  return {
    start: open.start,
    end: open.start,
    mark: open.mark,
    depth,
    isClosed: false,
    continues: null,
  };
}

/** The outermost run that the last paragraph with marks left open, if it reached that paragraph's end. */
function unclosedAtEnd(runs: readonly QuotedRun[]): number | null {
  const index = runs.findLastIndex((run) => run.depth === 0);
  return index >= 0 && runs[index]?.isClosed === false ? index : null;
}

function continueRun(state: {
  readonly runs: QuotedRun[];
  readonly carried: number;
  readonly paragraph: Span;
}): void {
  const { runs, carried, paragraph } = state;
  let first = carried + 1;
  while ((runs[first]?.start ?? Infinity) < paragraph.start) first++;
  const before = runs[carried];
  const run = runs[first];
  if (
    !run ||
    !before ||
    run.start !== paragraph.start ||
    run.mark !== before.mark
  )
    return;
  runs[first] = { ...run, continues: carried };
}

/** Where the last possible closing mark of each ambiguous kind stands: past it nothing can open. */
function lastClosers(
  text: string,
  paragraph: Span,
): ReadonlyMap<QuoteMarkKind, number> {
  const last = new Map<QuoteMarkKind, number>();
  for (let at = paragraph.end - 1; at >= paragraph.start; at--) {
    const glyph = text.charAt(at);
    const kind = glyph === "'" ? "straight-single" : "curly-single";
    if ((glyph !== "'" && glyph !== "’") || last.has(kind)) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (
      /\S/.test(before) &&
      at > paragraph.start &&
      !/[\p{L}\p{N}]/u.test(after)
    )
      last.set(kind, at);
    if (last.size === 2) break;
  }
  return last;
}
