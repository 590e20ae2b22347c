import type { Span } from "../span";
import type { Alignment } from "./align-words";
import {
  type CriticalKind,
  criticalsOf,
  isNegated,
  type NameSense,
  without,
} from "./critical-words";
import { isSaidInPassing } from "./fillers";
import { isNumberWord, isNumeral } from "./number-words";
import type { QuotedWords } from "./quoted-words";
import type { SpokenWord } from "./spoken-words";
import { areSaidAlike, areWrittenAlike } from "./written-alike";

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
  /** Said alike, and only written otherwise: "1.5 million" and "1,500,000". */
  readonly isSpelling: boolean;
  /** What of it is critical, each kind once; empty when nothing is. */
  readonly critical: readonly CriticalKind[];
};

/** Further apart than this, two words are not of one passage, whatever stands between them. */
export const DISTANT_WORDS = 60;
/** So many words over the ends of two sentences, left out without a mark, put two passages together. */
const DISTANT_UNMARKED = 24;

type Sides = {
  readonly quote: QuotedWords;
  readonly record: readonly SpokenWord[];
  readonly sense: NameSense;
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
  const head = outside(sides, { from: 0, to: first.quote }, first.record);
  const end = sides.quote.words.length;
  const tail = outside(sides, { from: last.quote + 1, to: end }, last.record);
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
  const place = {
    quote: { start: own.start, end: own.start },
    record: spanOf(left, said.start),
  };
  return [{ ...toDifference({ kind: "dropped", ...place }), isFiller: true }];
}

/** What was said in passing from behind one word of the record to another, where the quote has others. */
function passing(
  { quote, record }: Sides,
  { quote: at, record: before }: Pair,
  to: number,
): readonly Difference[] {
  const end = quote.words[at]?.end ?? 0;
  const place = {
    quote: { start: end, end },
    record: spanOf(record.slice(before + 1, to), 0),
  };
  return [{ ...toDifference({ kind: "dropped", ...place }), isFiller: true }];
}

type Pair = { readonly quote: number; readonly record: number };

/** Fillers before or after words that were changed are a difference of their own. */
function between(sides: Sides, one: Pair, other: Pair): readonly Difference[] {
  const { record } = sides;
  const hasOwn = other.quote - one.quote > 1;
  let [from, to] = [one.record + 1, other.record];
  if (!hasOwn || to - from > DISTANT_WORDS) return stretch(sides, one, other);
  for (let at = from + 1; at < to; at++) {
    if (isSaidInPassing(record, at, to)) to = at;
  }
  for (let at = to - 1; at > from; at--) {
    if (isSaidInPassing(record, from, at)) from = at;
  }
  const head = { quote: one.quote, record: from - 1 };
  const tail = { quote: other.quote, record: to };
  return [
    ...(from > one.record + 1 ? passing(sides, one, from) : []),
    ...stretch(sides, head, tail),
    ...(to < other.record
      ? passing(sides, { ...head, record: to - 1 }, other.record)
      : []),
  ];
}

function stretch(sides: Sides, one: Pair, other: Pair): readonly Difference[] {
  const { quote, record } = sides;
  const own = quote.words.slice(one.quote + 1, other.quote);
  const isEllipsis = quote.isAfterEllipsis
    .slice(one.quote + 1, other.quote + 1)
    .some(Boolean);
  const isBracketed = isAllBracketed(quote, one.quote + 1, other.quote);
  const where = spanOf(own, quote.words[one.quote]?.end ?? 0);
  const left = record.slice(one.record + 1, other.record);
  if (isApart(left, other.record - one.record - 1, isEllipsis)) {
    const at = record[other.record]?.start ?? 0;
    const place = { quote: where, record: { start: at, end: at } };
    return [toDifference({ kind: "moved", ...place })];
  }
  if (own.length === 0 && left.length === 0) return [];
  const draft: Draft = {
    kind: kindOf(own, left),
    quote: where,
    record: spanOf(left, record[one.record]?.end ?? 0),
    isMarked: isBracketed || (isEllipsis && own.length === 0),
  };
  const isFiller =
    own.length === 0 && isSaidInPassing(record, one.record + 1, other.record);
  const { written, said } = alike(sides, [one, other]);
  if ((written || isRange(sides, one, other)) && !isFiller) {
    return [{ ...toDifference(draft), isMarked: false, isSpelling: true }];
  }
  const words = { own, left, isBracketed };
  const critical = said || isFiller ? [] : criticalKinds(words, sides.sense);
  return [{ ...toDifference(draft), isFiller, critical }];
}

function isApart(
  left: readonly SpokenWord[],
  count: number,
  isEllipsis: boolean,
): boolean {
  if (count < 0 || count > DISTANT_WORDS) return true;
  if (isEllipsis || count <= DISTANT_UNMARKED) return false;
  return left.filter(({ opensSentence }) => opensSentence).length >= 2;
}

/** "ten to twelve" beside "10-12": nobody says two numbers in a row otherwise. */
function isRange({ quote, record }: Sides, one: Pair, other: Pair): boolean {
  const [only, ...rest] = [
    ...quote.words.slice(one.quote + 1, other.quote),
    ...record.slice(one.record + 1, other.record),
  ];
  const ends = [
    record[one.record]?.form ?? "",
    record[other.record]?.form ?? "",
  ];
  return only?.form === "to" && rest.length === 0 && ends.every(isNumeral);
}

/** Compares what differs together with the number words around it: "a" and "one" before "million". */
function alike(
  { quote, record }: Sides,
  [one, other]: readonly [Pair, Pair],
): { readonly written: boolean; readonly said: boolean } {
  let [before, after] = [0, 0];
  const same = (at: number, by: number) => {
    const own = quote.words[at]?.form;
    const isNumber = own !== undefined && isNumberWord(own);
    return isNumber && own === record[by]?.form;
  };
  while (same(one.quote - before, one.record - before)) before += 1;
  while (same(other.quote + after, other.record + after)) after += 1;
  const own = quote.words.slice(one.quote + 1 - before, other.quote + after);
  const left = record.slice(one.record + 1 - before, other.record + after);
  if (own.length === 0 || left.length === 0) {
    return { written: false, said: false };
  }
  const forms = [own.map(({ form }) => form), left.map(({ form }) => form)];
  const [ours = [], theirs = []] = forms;
  return {
    written: areWrittenAlike(ours, theirs),
    said: areSaidAlike(ours, theirs),
  };
}

/** Words of the quote before the first, or after the last, that the record has too; beside what stands there instead. */
function outside(
  { quote, record, sense }: Sides,
  { from, to }: { readonly from: number; readonly to: number },
  beside: number,
): readonly Difference[] {
  const own = quote.words.slice(from, to);
  if (own.length === 0) return [];
  const place = from === 0 ? "before" : "after";
  const forms = own.map(({ form }) => form);
  // "It's, like, 250" and "It's 250": the number stands behind the filler.
  const inPassing = place === "after" ? passedBy(record, beside) : 0;
  const stretches = nextTo(record, beside + inPassing, place);
  const formsOf = (words: readonly SpokenWord[]) =>
    words.map(({ form }) => form);
  const written = stretches.find((left) =>
    areWrittenAlike(forms, formsOf(left)),
  );
  const said = stretches.find((left) => areSaidAlike(forms, formsOf(left)));
  const most = stretches.filter((left) => left.length <= own.length).at(-1);
  const left = written ?? said ?? most ?? [];
  const known = record[beside];
  const at = (place === "before" ? known?.start : known?.end) ?? 0;
  const isBracketed = isAllBracketed(quote, from, to);
  const difference = toDifference({
    ...{ kind: kindOf(own, left), isMarked: isBracketed },
    ...{ quote: spanOf(own, 0), record: spanOf(left, at) },
  });
  const pair = { quote: from - 1, record: beside };
  const passed =
    inPassing > 0 && left.length > 0
      ? passing({ quote, record, sense }, pair, beside + 1 + inPassing)
      : [];
  if (written) {
    return [...passed, { ...difference, isMarked: false, isSpelling: true }];
  }
  const words = { own, left, isBracketed };
  const critical = said ? [] : criticalKinds(words, sense);
  return [...passed, { ...difference, critical }];
}

/** How many words right after one were said in passing. */
function passedBy(record: readonly SpokenWord[], beside: number): number {
  // "twenty twenty" is a year, and no number said twice.
  if (isNumeral(record[beside + 1]?.form ?? "")) return 0;
  let count = 0;
  for (let more = 1; more <= MOST_BESIDE; more++) {
    const to = beside + 1 + more;
    if (to < record.length && isSaidInPassing(record, beside + 1, to)) {
      count = more;
    }
  }
  return count;
}

/** Most words of a record looked at beside a passage. */
const MOST_BESIDE = 8;

/** What the record has right before or after a word, a word longer each time, within the sentence. */
function nextTo(
  record: readonly SpokenWord[],
  beside: number,
  place: "before" | "after",
): readonly (readonly SpokenWord[])[] {
  const found: (readonly SpokenWord[])[] = [];
  for (let count = 1; count <= MOST_BESIDE; count++) {
    const [from, to] =
      place === "before"
        ? [beside - count, beside]
        : [beside + 1, beside + 1 + count];
    const edge = place === "before" ? record[from + 1] : record[to - 1];
    if (from < 0 || to > record.length || edge?.opensSentence) break;
    found.push(record.slice(from, to));
  }
  return found;
}

function isAllBracketed(
  { isBracketed }: QuotedWords,
  from: number,
  to: number,
): boolean {
  return to > from && isBracketed.slice(from, to).every(Boolean);
}

function kindOf(
  own: readonly unknown[],
  left: readonly unknown[],
): Difference["kind"] {
  if (own.length === 0) return "dropped";
  return left.length === 0 ? "added" : "changed";
}

type Draft = Pick<Difference, "kind" | "quote" | "record"> & {
  readonly isMarked?: boolean;
};

function toDifference({ isMarked = false, ...place }: Draft): Difference {
  const nothing = { isFiller: false, isSpelling: false, critical: [] };
  return { ...place, isMarked, ...nothing };
}

type DifferingWords = {
  readonly own: readonly SpokenWord[];
  readonly left: readonly SpokenWord[];
  /** The quote's are the writer's own, and say so: only what they stand for counts, but for what they say again. */
  readonly isBracketed: boolean;
};

/** Kinds of what one side says and the other does not. */
function criticalKinds(
  { own, left, isBracketed }: DifferingWords,
  sense: NameSense,
): readonly CriticalKind[] {
  const ours = own.flatMap((word) => criticalsOf(word, sense));
  const theirs = left.flatMap((word) => criticalsOf(word, sense));
  const lone = [
    ...(isBracketed ? [] : without(ours, theirs)),
    ...without(theirs, ours),
  ];
  const kinds = lone.map(({ kind }) => kind);
  const [only, ...rest] = [...own, ...left];
  // "un-" at the end of a line is half of a word that says the contrary.
  const isHalf = rest.length === 0 && /^(?:un|dis|non)$/.test(only?.form ?? "");
  const isTurned =
    isHalf ||
    own.some(({ form }) => left.some((other) => isNegated(form, other.form)));
  return [...new Set(isTurned ? [...kinds, "negation" as const] : kinds)];
}

/** From the first of some words to the last of them in the text, whatever the order they are said in. */
function spanOf(words: readonly SpokenWord[], where: number): Span {
  if (words.length === 0) return { start: where, end: where };
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}
