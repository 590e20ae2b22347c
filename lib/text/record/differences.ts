import type { Span } from "../span";
import type { Alignment } from "./align-words";
import {
  type Critical,
  type CriticalKind,
  criticalsOf,
} from "./critical-words";
import { isSaidInPassing } from "./fillers";
import type { QuotedWords } from "./quoted-words";
import type { SpokenWord } from "./spoken-words";

/** Words that the quote and the record do not share, between two that they do. */
export type Difference = {
  readonly kind: "dropped" | "added" | "changed" | "moved";
  /** Where they stand in the quote, and in the record; empty where there are none. */
  readonly quote: Span;
  readonly record: Span;
  /** The quote says so itself: by an ellipsis, or by square brackets. */
  readonly isMarked: boolean;
  /** Nothing but hesitation, repetition and words said in passing was left out. */
  readonly isFiller: boolean;
  /** What of it is critical, each kind once; empty when nothing is. */
  readonly critical: readonly CriticalKind[];
};

/** Further apart than this, two words are not of one passage, whatever stands between them. */
export const DISTANT_WORDS = 60;

type Sides = {
  readonly quote: QuotedWords;
  readonly record: readonly SpokenWord[];
};

/** Everything in which a quote differs from the record it was aligned with, in the order of the quote. */
export function differencesOf(
  sides: Sides,
  alignment: Alignment,
): readonly Difference[] {
  const pairs = alignment.flatMap((record, quote) =>
    record === null ? [] : [{ quote, record }],
  );
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return [];
  const found = pairs.flatMap((pair, at) => {
    const before = pairs[at - 1];
    return before ? between(sides, before, pair) : [];
  });
  const head = outside(sides, {
    from: 0,
    to: first.quote,
    record: first.record,
  });
  const tail = outside(sides, {
    from: last.quote + 1,
    to: sides.quote.words.length,
    record: last.record + 1,
  });
  return [...falseStart(sides, first), ...head, ...found, ...tail];
}

/** Hesitation and repetition before the quote's first word, where the quote makes that word begin the sentence. */
function falseStart(sides: Sides, first: Pair): readonly Difference[] {
  const { quote, record } = sides;
  const own = quote.words[first.quote];
  const said = record[first.record];
  if (!own?.isCapitalised || !said || said.isCapitalised) return [];
  let from = first.record;
  while (from > 0 && !record[from]?.opensSentence) from -= 1;
  if (!isSaidInPassing(record, from, first.record)) return [];
  const left = record.slice(from, first.record);
  const where = { start: own.start, end: own.start };
  const place = { quote: where, record: spanOf(left, said.start) };
  const marks = { isEllipsis: false, isBracketed: false };
  const draft = { kind: "dropped", own: [], left, ...place, ...marks } as const;
  return [{ ...describe(draft), isFiller: true }];
}

type Pair = { readonly quote: number; readonly record: number };

function between(sides: Sides, one: Pair, other: Pair): readonly Difference[] {
  const { quote, record } = sides;
  const own = quote.words.slice(one.quote + 1, other.quote);
  const isEllipsis = quote.isAfterEllipsis
    .slice(one.quote + 1, other.quote + 1)
    .some(Boolean);
  const apart = other.record - one.record - 1;
  const place = {
    quote: spanOf(own, quote.words[one.quote]?.end ?? 0),
    isEllipsis,
    isBracketed: isAllBracketed(sides, one.quote + 1, other.quote),
  };
  if (apart < 0 || apart > DISTANT_WORDS) {
    const at = record[other.record]?.start ?? 0;
    const moved = { start: at, end: at };
    return [
      describe({ kind: "moved", own, left: [], ...place, record: moved }),
    ];
  }
  const left = record.slice(one.record + 1, other.record);
  if (own.length === 0 && left.length === 0) return [];
  const isFiller =
    own.length === 0 && isSaidInPassing(record, one.record + 1, other.record);
  const kind = kindOf(own, left);
  const end = record[one.record]?.end ?? 0;
  const where = { ...place, record: spanOf(left, end) };
  return [{ ...describe({ kind, own, left, ...where }), isFiller }];
}

type Outside = {
  readonly from: number;
  readonly to: number;
  /** Index of the record's word beside which they were put. */
  readonly record: number;
};

/** Words of the quote before the first, or after the last, that the record has too. */
function outside(
  sides: Sides,
  { from, to, record }: Outside,
): readonly Difference[] {
  const own = sides.quote.words.slice(from, to);
  if (own.length === 0) return [];
  const at = sides.record[record]?.start ?? sides.record.at(-1)?.end ?? 0;
  return [
    describe({
      ...{ kind: "added", own, left: [] },
      quote: spanOf(own, 0),
      record: { start: at, end: at },
      isEllipsis: false,
      isBracketed: isAllBracketed(sides, from, to),
    }),
  ];
}

function isAllBracketed({ quote }: Sides, from: number, to: number): boolean {
  return to > from && quote.isBracketed.slice(from, to).every(Boolean);
}

function kindOf(own: readonly unknown[], left: readonly unknown[]) {
  if (own.length === 0) return "dropped";
  return left.length === 0 ? "added" : "changed";
}

type Draft = {
  readonly kind: Difference["kind"];
  readonly own: readonly SpokenWord[];
  readonly left: readonly SpokenWord[];
  readonly quote: Span;
  readonly record: Span;
  readonly isEllipsis: boolean;
  readonly isBracketed: boolean;
};

function describe(draft: Draft): Difference {
  const { kind, own, left, quote, record, isEllipsis, isBracketed } = draft;
  // Words put in brackets are said to be the writer's own: only what they stand for counts.
  const ours = isBracketed ? [] : own;
  return {
    ...{ kind, quote, record },
    isMarked: isBracketed || (isEllipsis && own.length === 0),
    isFiller: false,
    critical: criticalKinds(ours, left, isBracketed ? own : []),
  };
}

/** Kinds of what one side says and the other does not. What brackets say again is not lost. */
function criticalKinds(
  own: readonly SpokenWord[],
  left: readonly SpokenWord[],
  bracketed: readonly SpokenWord[],
): readonly CriticalKind[] {
  const ours = own.flatMap(criticalsOf);
  const theirs = left.flatMap(criticalsOf);
  const again = bracketed.flatMap(criticalsOf);
  const lone = [
    ...without(ours, theirs),
    ...without(without(theirs, ours), again),
  ];
  return [...new Set(lone.map(({ kind }) => kind))];
}

/** What is left of one list when each of the other's took one of the same value away. */
function without(
  list: readonly Critical[],
  taken: readonly Critical[],
): readonly Critical[] {
  const rest = taken.map(keyOf);
  return list.filter((critical) => {
    const at = rest.indexOf(keyOf(critical));
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

function keyOf({ kind, value }: Critical): string {
  return `${kind} ${value}`;
}

function spanOf(words: readonly SpokenWord[], where: number): Span {
  const start = words[0]?.start ?? where;
  return { start, end: words.at(-1)?.end ?? start };
}
