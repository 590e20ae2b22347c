import type { ClaimRow } from "@/lib/claims/view";
import type { ClaimKind } from "@/lib/claims/statuses";
import {
  moveCut,
  moveEdge,
  sliceSpan,
  type Span,
  type SpanEdge,
  trimSpan,
  type WordStops,
} from "@/lib/text";

/** Words that somebody is choosing, word by word, and has not saved yet. */
export type Shaping =
  | { readonly is: "new"; readonly kind: ClaimKind; readonly spans: Spans }
  | ({ readonly is: "words"; readonly spans: Spans } & OfClaim)
  | ({
      readonly is: "cut";
      readonly spans: Spans;
      readonly at: number;
    } & OfClaim);

type Spans = readonly Span[];

type OfClaim = { readonly claimId: string; readonly version: number };

/** One step: which edge, and one word on or back. */
export type ShapeStep = { readonly edge: SpanEdge; readonly by: 1 | -1 };

/** A new claim, of a whole sentence to begin with. */
export function shapeNew(
  kind: ClaimKind,
  text: string,
  sentence: Span,
): Shaping {
  return { is: "new", kind, spans: [trimSpan(text, sentence)] };
}

/** Other words for a claim, the ones it has to begin with. */
export function shapeWords({ id, version, spans }: ClaimRow): Shaping {
  return { is: "words", claimId: id, version, spans };
}

/** A claim to cut in two, before its middle word to begin with; null when it has only one. */
export function shapeCut(
  { id, version, spans }: ClaimRow,
  stops: WordStops,
): Shaping | null {
  const places = cutsOf(spans, stops);
  const at = places[Math.floor(places.length / 2)];
  if (at === undefined) return null;
  return { is: "cut", claimId: id, version, spans, at };
}

function cutsOf(spans: Spans, { starts }: WordStops): readonly number[] {
  const [first] = spans;
  return starts.filter((start) =>
    spans.some(
      (span) =>
        start >= span.start && start < span.end && start !== first?.start,
    ),
  );
}

/** The same one step on; null when there is no word more that way. */
export function shapeStep(
  shaping: Shaping,
  stops: WordStops,
  step: ShapeStep,
): Shaping | null {
  if (shaping.is === "cut") return cutStep(shaping, stops, step.by);
  const { spans } = shaping;
  const index = step.edge === "start" ? 0 : spans.length - 1;
  const piece = spans[index];
  const moved = piece && moveEdge(stops, piece, step);
  if (!moved) return null;
  return { ...shaping, spans: spans.with(index, moved) };
}

function cutStep(
  shaping: Extract<Shaping, { readonly is: "cut" }>,
  stops: WordStops,
  by: 1 | -1,
): Shaping | null {
  const { spans } = shaping;
  const start = spans[0]?.start ?? 0;
  const whole = { start, end: spans.at(-1)?.end ?? start };
  let from = shaping.at;
  for (;;) {
    const at = moveCut(stops, whole, { from, by });
    if (at === null) return null;
    if (spans.some((span) => at >= span.start && at < span.end)) {
      return { ...shaping, at };
    }
    // Between two pieces there is nothing to cut before.
    from = at;
  }
}

/** The pieces that are shown as chosen: of a cut, what stays. */
export function shapedSpans(shaping: Shaping): Spans {
  if (shaping.is !== "cut") return shaping.spans;
  const { at } = shaping;
  return shaping.spans.flatMap(({ start, end }) =>
    start < at ? [{ start, end: Math.min(end, at) }] : [],
  );
}

/** What a cut leaves to the new claim. */
export function cutOffSpans(shaping: Shaping): Spans {
  if (shaping.is !== "cut") return [];
  const { at } = shaping;
  return shaping.spans.flatMap(({ start, end }) =>
    end > at ? [{ start: Math.max(start, at), end }] : [],
  );
}

/** Words at spans, as a claim has them. */
export function wordsAt(text: string, spans: Spans): string {
  return spans.map((span) => sliceSpan(text, trimSpan(text, span))).join(" … ");
}

/** Longest words that are read out whole after each step. */
const READ_WHOLE = 90;
const FIRST_WORDS = 4;
const LAST_WORDS = 6;

/** The words after a step, for somebody who listens: of many, the first and the last. */
export function saidWords(words: string): string {
  if (words.length <= READ_WHOLE) return `“${words}”`;
  const all = words.split(/\s+/);
  const first = all.slice(0, FIRST_WORDS).join(" ");
  return `“${first} … ${all.slice(-LAST_WORDS).join(" ")}”`;
}
