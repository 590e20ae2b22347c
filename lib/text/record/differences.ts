import type { Alignment } from "./align-words";
import { outside } from "./beside-passage";
import {
  criticalKinds,
  type Difference,
  type Draft,
  isAllBracketed,
  kindOf,
  type Pair,
  passing,
  type Sides,
  spanOf,
  toDifference,
} from "./difference";
import { HEDGES } from "./critical-lists";
import { isSaidInPassing } from "./fillers";
import { isNumberWord, isNumeral } from "./number-words";
import type { SpokenWord } from "./spoken-words";
import { areSaidAlike, areWrittenAlike } from "./written-alike";

/** Further apart than this, two words are not of one passage, whatever stands between them. */
export const DISTANT_WORDS = 60;
/** So many words over the ends of two sentences, left out without a mark, put two passages together. */
const DISTANT_UNMARKED = 24;

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
    const kind = isOneSentence(record, one.record, other.record)
      ? "reordered"
      : "moved";
    return [toDifference({ kind, ...place })];
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
  const kinds = said || isFiller ? [] : criticalKinds(words, sides);
  const isHedge =
    isNumeral(record[other.record]?.form ?? "") &&
    [own, left].some((side) =>
      HEDGES.has(side.map(({ form }) => form).join(" ")),
    );
  const critical =
    isHedge && !kinds.includes("number")
      ? [...kinds, "number" as const]
      : kinds;
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

/** Whether two words stand in one sentence, the later one in the quote first, so that only their order is another. */
function isOneSentence(
  record: readonly SpokenWord[],
  later: number,
  earlier: number,
): boolean {
  return (
    earlier < later &&
    later - earlier <= DISTANT_WORDS &&
    !record
      .slice(earlier + 1, later + 1)
      .some(({ opensSentence }) => opensSentence)
  );
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
