import { overlaps, sliceSpan, type Span } from "@/lib/text";
import type { QuoteComparison } from "@/lib/text/record/compare-quote";
import type { Turn } from "@/lib/text/record/turn";
import { turnsOf } from "@/lib/text/record/turns";
import type { TurnPiece, TurnView } from "./view";

/** Characters of a turn shown before and after the passage. */
const AROUND = 400;
/** Characters shown of the turn before. */
const BEFORE = 240;

type Found = Extract<QuoteComparison, { passage: unknown }>;

/** The turns a passage stands in, with the one before the first: who asked, and what. */
export function turnViews(found: Found, text: string): readonly TurnView[] {
  const [first] = found.turns;
  const all = turnsOf(text);
  const before = all[all.findIndex((turn) => isSame(turn, first)) - 1];
  return [
    ...(before ? [lastWords(before, text)] : []),
    ...found.turns.map((turn) => toView(turn, found.passage, text)),
  ];
}

function isSame(turn: Turn, other: Turn | undefined): boolean {
  return turn.parts[0]?.start === other?.parts[0]?.start;
}

function lastWords({ speaker, time, parts }: Turn, text: string): TurnView {
  const said = parts.map((part) => sliceSpan(text, part).trim()).join(" ");
  const isLong = said.length > BEFORE;
  const shown = isLong ? `… ${said.slice(-BEFORE)}` : said;
  return { speaker, time, pieces: [{ text: shown, isPassage: false }] };
}

function toView(turn: Turn, passage: readonly Span[], text: string): TurnView {
  const start = turn.parts[0]?.start ?? 0;
  const end = turn.parts.at(-1)?.end ?? start;
  const within = passage.filter((span) => overlaps(span, { start, end }));
  const from = Math.max(start, (within[0]?.start ?? start) - AROUND);
  const to = Math.min(end, (within.at(-1)?.end ?? end) + AROUND);
  const pieces: TurnPiece[] = [];
  for (const part of turn.parts) {
    const shown = clip(part, { start: from, end: to });
    if (shown) pieces.push(...piecesOf(shown, within, text));
  }
  const time = timeAt(turn, within[0]?.start ?? start);
  return { speaker: turn.speaker, time, pieces };
}

/** The last time that stands before a place. */
export function timeAt(turn: Turn, at: number): string | null {
  const before = turn.times.findLast((one) => one.at <= at);
  return before?.time ?? turn.time;
}

function clip(part: Span, { start, end }: Span): Span | null {
  const clipped = {
    start: Math.max(part.start, start),
    end: Math.min(part.end, end),
  };
  return clipped.start < clipped.end ? clipped : null;
}

function piecesOf(
  part: Span,
  passage: readonly Span[],
  text: string,
): readonly TurnPiece[] {
  const pieces: TurnPiece[] = [];
  let at = part.start;
  const add = (end: number, isPassage: boolean) => {
    if (end <= at) return;
    pieces.push({ text: text.slice(at, end), isPassage });
    at = end;
  };
  for (const span of passage) {
    const inside = clip(span, part);
    if (!inside) continue;
    add(inside.start, false);
    add(inside.end, true);
  }
  add(part.end, false);
  return [...pieces, { text: " ", isPassage: false }];
}
