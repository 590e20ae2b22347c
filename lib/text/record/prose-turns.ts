import type { Span } from "../span";
import { type AttributedRun, speechInProse } from "./speech-in-prose";
import type { Turn } from "./turn";

/** Between two quotes of one person stands no more than who says it: “We paid,” she said, “in full.” */
const MOST_BETWEEN = 100;

/**
 * A text without heads, cut by whom it quotes: what somebody says in one go is a turn, without the words that say who;
 * the rest is prose. The text as it is where it quotes nobody.
 */
export function proseTurns(turn: Turn, record: string): readonly Turn[] {
  const speeches = speechesOf(speechInProse(record), record);
  const turns: Turn[] = [];
  let from = 0;
  for (const { speaker, runs } of speeches) {
    const [first] = runs;
    const last = runs.at(-1);
    if (!first || !last) continue;
    turns.push(proseOf(turn, { start: from, end: first.start }));
    const parts = runs.flatMap((run) => partsWithin(turn.parts, run));
    turns.push({ ...{ speaker, parts }, time: null, times: [] });
    from = last.end;
  }
  turns.push(proseOf(turn, { start: from, end: record.length }));
  return turns.filter(({ parts }) => parts.length > 0);
}

function proseOf({ parts, ...turn }: Turn, span: Span): Turn {
  return { ...turn, parts: partsWithin(parts, span), isProse: true };
}

/** The parts, which are in order, as far as they lie within a span. */
function partsWithin(
  parts: readonly Span[],
  { start, end }: Span,
): readonly Span[] {
  const within: Span[] = [];
  for (let at = firstEndingAfter(parts, start); at < parts.length; at++) {
    const part = parts[at];
    if (!part || part.start >= end) break;
    within.push({
      start: Math.max(part.start, start),
      end: Math.min(part.end, end),
    });
  }
  return within;
}

/** By halves: a long text has thousands of lines, and of quotes. */
function firstEndingAfter(parts: readonly Span[], place: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((parts[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Speech = { readonly speaker: string; readonly runs: readonly Span[] };

function speechesOf(
  runs: readonly AttributedRun[],
  record: string,
): readonly Speech[] {
  const speeches: { speaker: string; runs: Span[] }[] = [];
  for (const { speaker, start, end } of runs) {
    const last = speeches.at(-1);
    const between = record.slice(last?.runs.at(-1)?.end ?? 0, start);
    const goesOn =
      last?.speaker === speaker &&
      between.length <= MOST_BETWEEN &&
      !between.includes("\n");
    if (last && goesOn) last.runs.push({ start, end });
    else speeches.push({ speaker, runs: [{ start, end }] });
  }
  return speeches;
}
