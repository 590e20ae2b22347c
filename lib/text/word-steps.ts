import { characterSplitter } from "./graphemes";
import type { Span } from "./span";
import { tokens } from "./tokens";

/** Where spans of one text can begin and end when they change word by word. Both ascend. */
export type WordStops = {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/**
 * The places where a word, a number, or a run of marks begins and ends: so that a closing quotation mark can be taken
 * in or left out, but never half a word or half a character.
 */
export function wordStops(text: string): WordStops {
  const starts: number[] = [];
  const ends: number[] = [];
  let lastWasMark = false;
  for (const token of tokens(text)) {
    const isMark = token.kind === "mark";
    const runsOn = isMark && lastWasMark && ends.at(-1) === token.start;
    if (runsOn) ends.pop();
    else starts.push(token.start);
    ends.push(token.end);
    lastWasMark = isMark;
  }
  const splits = characterSplitter(text);
  const isWhole = (offset: number) => !splits(offset);
  return { starts: starts.filter(isWhole), ends: ends.filter(isWhole) };
}

export type SpanEdge = "start" | "end";

/**
 * A span with one edge moved by one word: on (`1`) or back (`-1`) in the text. Null when that would leave nothing of
 * it, or the text.
 */
export function moveEdge(
  { starts, ends }: WordStops,
  span: Span,
  move: { readonly edge: SpanEdge; readonly by: 1 | -1 },
): Span | null {
  const { edge, by } = move;
  const stops = edge === "start" ? starts : ends;
  const next = stopBeside(stops, span[edge], by);
  if (next === undefined) return null;
  const moved = { ...span, [edge]: next };
  return moved.start < moved.end ? moved : null;
}

/** The first place where a span could be cut in two after an offset, or the last before it: where a word begins. */
export function moveCut(
  { starts }: WordStops,
  within: Span,
  { from, by }: { readonly from: number; readonly by: 1 | -1 },
): number | null {
  const next = stopBeside(starts, from, by);
  const isInside =
    next !== undefined && next > within.start && next < within.end;
  return isInside ? next : null;
}

function stopBeside(
  stops: readonly number[],
  offset: number,
  by: 1 | -1,
): number | undefined {
  return by === 1
    ? stops.find((stop) => stop > offset)
    : stops.findLast((stop) => stop < offset);
}
