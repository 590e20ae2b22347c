import { contains, sliceSpan, type Span, splitsCharacter } from "@/lib/text";

/** Spans as they are stored: pairs in order. */
type StoredSpans = readonly (readonly [start: number, end: number])[];

/** Where a claim stands in its revision's text, and the words it has there. */
export type Place = {
  readonly spans: StoredSpans;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Between the pieces of a claim that is put together from several. */
const JOINT = " … ";

/**
 * The place that selected spans describe: in order, without the white space around each. The words are cut from the
 * text itself, whatever the browser thinks they are.
 *
 * @returns the sentence that says what is wrong with the selection, when something is.
 */
export function placeOf(
  text: string,
  selected: readonly Span[],
): Place | string {
  const spans = selected
    .map((span) => trimmed(text, span))
    .sort((a, b) => a.start - b.start);
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return "Select some words first.";
  if (spans.some(({ end }) => end > text.length)) {
    return "The selection goes beyond the text. Select the words again.";
  }
  if (spans.some(({ start, end }) => start >= end)) {
    return "There are no words in the selection. Select some words.";
  }
  if (
    spans.some(
      ({ start, end }) =>
        splitsCharacter(text, start) || splitsCharacter(text, end),
    )
  ) {
    return "The selection cuts a character in half. Select whole words.";
  }
  if (spans.some((span, at) => span.start < (spans[at - 1]?.end ?? 0))) {
    return "Two pieces of the selection overlap. Select each word once.";
  }
  return {
    spans: spans.map(({ start, end }) => [start, end]),
    start: first.start,
    end: last.end,
    text: spans.map((span) => sliceSpan(text, span)).join(JOINT),
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return {
    start: start + lead,
    end: end - (words.length - words.trimEnd().length),
  };
}

/** A quote that words may stand in. */
export type Quote = { readonly id: string; readonly spans: readonly Span[] };

/** The innermost quote that all the spans lie in, or null. Each span has to lie in one piece of it. */
export function quoteAround(
  spans: readonly Span[],
  quotes: readonly Quote[],
): string | null {
  const around = quotes.filter((quote) =>
    spans.every((inner) => quote.spans.some((outer) => contains(outer, inner))),
  );
  const [smallest] = around.sort((a, b) => lengthOf(a) - lengthOf(b));
  return smallest?.id ?? null;
}

function lengthOf({ spans }: Quote): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
