import type { QuotedWords } from "./quoted-words";

/** For each word of the quote: the record's word it stands for, by index; null for one the record does not have there. */
export type Alignment = readonly (number | null)[];

/** The words of a record that are looked at, in its order. */
export type LookedAt = {
  /** Their indices in the record: what `likelyWords` chose. */
  readonly indices: readonly number[];
  readonly forms: readonly string[];
  /** What it costs to go on to a word from the one before it: something where a turn ends or words were not looked at. */
  readonly crossings: Float64Array;
  /** What a word gains besides when it matches: a little where the right person speaks. */
  readonly favours: Float64Array;
};

/*
 * What a step costs. Only their order matters: a word left out is cheaper than one changed, which is cheaper than one
 * left out and another put in; going on elsewhere is dear. An ellipsis makes what is left out right there cheap, so that
 * the quote goes on as near as it can.
 */
const MATCH = 2;
/** In brackets stand the writer's own words: they are no reason to look elsewhere. */
const BRACKETED_MATCH = 0.2;
const BRACKETED_ADDED = -0.2;
const CHANGE = -1.6;
const ADDED = -1.2;
const SKIP_BEGIN = -0.8;
const SKIP_WORD = -0.3;
const LEAP = -7;
const MARKED_SKIP_BEGIN = -0.2;
const MARKED_SKIP_WORD = -0.02;
const MARKED_LEAP = -3;

/** How a cell was come to. */
const FROM = { start: 0, next: 1, skipped: 2, leapt: 3, added: 4 } as const;

/**
 * Aligns a quote's words with a record's, from left to right in the quote: the best way to read all of the quote off some
 * of the record (dynamic programming over quote × words looked at, after Needleman and Wunsch, with gaps that cost less
 * the longer they are, after Gotoh, and leaps to anywhere).
 */
export function alignWords(quote: QuotedWords, looked: LookedAt): Alignment {
  return readBack(fillTable(quote, looked), quote, looked);
}

type Table = {
  /** One row a word of the quote; one cell a word looked at, and one before the first. */
  readonly from: readonly Uint8Array[];
  /** Where a skip into a cell began. */
  readonly skippedFrom: readonly Int32Array[];
  /** Where a leap out of a row begins: its best cell. */
  readonly best: readonly number[];
  readonly last: number;
};

/** Cell j of row i: i words of the quote are read, the last of them off word j − 1, or beside it. */
function fillTable(quote: QuotedWords, looked: LookedAt): Table {
  const width = looked.forms.length + 1;
  const [from, skippedFrom, bests]: [Uint8Array[], Int32Array[], number[]] = [
    [],
    [],
    [],
  ];
  let row = new Float64Array(width);
  let best = 0;
  for (const [at, { form }] of quote.words.entries()) {
    const isMarked = quote.isAfterEllipsis[at] ?? false;
    const isOwn = quote.isBracketed[at] ?? false;
    const same = isOwn ? BRACKETED_MATCH : MATCH;
    const added = isOwn ? BRACKETED_ADDED : ADDED;
    const skips = skipsOf(row, looked.crossings, isMarked);
    const leapt = (row[best] ?? 0) + (isMarked ? MARKED_LEAP : LEAP);
    const next = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const how = new Uint8Array(width);
    skippedFrom.push(skips.begin);
    bests.push(best);
    for (let j = 0; j < width; j++) {
      let top = (row[j] ?? 0) + added;
      let step: number = FROM.added;
      if (j > 0) {
        const isSame = looked.forms[j - 1] === form;
        const gain = isSame ? same + (looked.favours[j - 1] ?? 0) : CHANGE;
        const crossing = at === 0 ? 0 : (looked.crossings[j - 1] ?? 0);
        const straight = (row[j - 1] ?? 0) + gain - crossing;
        if (straight >= top)
          [top, step] = [straight, at === 0 ? FROM.start : FROM.next];
        const skipped = (skips.score[j - 1] ?? 0) + gain - crossing;
        if (at > 0 && skipped > top) [top, step] = [skipped, FROM.skipped];
        const far = leapt + gain;
        if (at > 0 && far > top) [top, step] = [far, FROM.leapt];
      }
      next[j] = top;
      how[j] = step;
    }
    from.push(how);
    row = next;
    best = topCell(row);
  }
  return { from, skippedFrom, best: bests, last: best };
}

type Skips = { readonly score: Float64Array; readonly begin: Int32Array };

/** The best score of coming to each cell by leaving out words of the record before it, and where that began. */
function skipsOf(
  row: Float64Array,
  crossings: Float64Array,
  isMarked: boolean,
): Skips {
  const beginning = isMarked ? MARKED_SKIP_BEGIN : SKIP_BEGIN;
  const word = isMarked ? MARKED_SKIP_WORD : SKIP_WORD;
  const score = new Float64Array(row.length).fill(Number.NEGATIVE_INFINITY);
  const begin = Int32Array.from({ length: row.length }, (_, at) => at);
  for (let j = 1; j < row.length; j++) {
    const crossing = crossings[j - 1] ?? 0;
    const begun = (row[j - 1] ?? 0) + beginning + word - crossing;
    const going = (score[j - 1] ?? 0) + word - crossing;
    const goesOn = going > begun;
    score[j] = goesOn ? going : begun;
    begin[j] = goesOn ? (begin[j - 1] ?? 0) : j - 1;
  }
  return { score, begin };
}

function topCell(row: Float64Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) {
    if ((row[j] ?? 0) > (row[best] ?? 0)) best = j;
  }
  return best;
}

function readBack(
  table: Table,
  quote: QuotedWords,
  { forms, indices }: LookedAt,
): Alignment {
  const found: (number | null)[] = quote.words.map(() => null);
  let j = table.last;
  for (let at = quote.words.length - 1; at >= 0; at--) {
    const step = table.from[at]?.[j] ?? FROM.added;
    if (step === FROM.added) continue;
    const isSame = forms[j - 1] === quote.words[at]?.form;
    found[at] = isSame ? (indices[j - 1] ?? null) : null;
    if (step === FROM.leapt) j = table.best[at] ?? 0;
    else if (step === FROM.skipped) j = table.skippedFrom[at]?.[j - 1] ?? 0;
    else j -= 1;
  }
  return found;
}
