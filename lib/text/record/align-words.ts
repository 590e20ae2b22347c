import type { QuotedWords } from "./quoted-words";
import type { SpokenWord } from "./spoken-words";

/** For each word of the quote: the record's word it stands for, by index; null for one the record does not have there. */
export type Alignment = readonly (number | null)[];

/*
 * What a step costs. Only their order matters: a word left out is cheaper than one changed, which is cheaper than one
 * left out and another put in; going on elsewhere is dear, unless an ellipsis says so.
 */
const MATCH = 2;
const CHANGE = -1.6;
const ADDED = -1.2;
const SKIP_BEGIN = -0.8;
const SKIP_WORD = -0.3;
const LEAP = -7;
const MARKED_LEAP = -1.5;

/** How a cell was come to. */
const FROM = { start: 0, next: 1, skipped: 2, leapt: 3, added: 4 } as const;

/**
 * Aligns a quote's words with a record's, from left to right in the quote: the best way to read all of the quote off some
 * of the record (dynamic programming over quote × words looked at, after Needleman and Wunsch, with gaps that cost less
 * the longer they are, after Gotoh, and leaps to anywhere).
 *
 * @param looked indices into `record`, in order: what `likelyWords` chose.
 */
export function alignWords(
  quote: QuotedWords,
  record: readonly SpokenWord[],
  looked: readonly number[],
): Alignment {
  const forms = looked.map((at) => record[at]?.form ?? "");
  const table = fillTable(quote, forms);
  return readBack(table, { quote, looked, forms });
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
function fillTable(quote: QuotedWords, forms: readonly string[]): Table {
  const width = forms.length + 1;
  let row = new Float64Array(width);
  let skips: Skips = { score: row, begin: ownCells(width) };
  let best = 0;
  const from: Uint8Array[] = [];
  const skippedFrom: Int32Array[] = [];
  const bests: number[] = [];
  for (const [at, { form }] of quote.words.entries()) {
    const leap = quote.isAfterEllipsis[at] ? MARKED_LEAP : LEAP;
    const next = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
    const how = new Uint8Array(width);
    skippedFrom.push(skips.begin);
    bests.push(best);
    const leapt = (row[best] ?? 0) + leap;
    for (let j = 0; j < width; j++) {
      let top = (row[j] ?? 0) + ADDED;
      let step: number = FROM.added;
      if (j > 0) {
        const gain = forms[j - 1] === form ? MATCH : CHANGE;
        const straight = (row[j - 1] ?? 0) + gain;
        if (straight >= top)
          [top, step] = [straight, at === 0 ? FROM.start : FROM.next];
        const skipped = (skips.score[j - 1] ?? 0) + gain;
        if (skipped > top) [top, step] = [skipped, FROM.skipped];
        const far = leapt + gain;
        if (at > 0 && far > top) [top, step] = [far, FROM.leapt];
      }
      next[j] = top;
      how[j] = step;
    }
    from.push(how);
    row = next;
    best = topCell(row);
    skips = skipsOf(row);
  }
  return { from, skippedFrom, best: bests, last: best };
}

type Skips = { readonly score: Float64Array; readonly begin: Int32Array };

function ownCells(width: number): Int32Array {
  return Int32Array.from({ length: width }, (_, at) => at);
}

/** The best score of coming to each cell by leaving out words of the record before it, and where that began. */
function skipsOf(row: Float64Array): Skips {
  const score = new Float64Array(row.length).fill(Number.NEGATIVE_INFINITY);
  const begin = ownCells(row.length);
  for (let j = 1; j < row.length; j++) {
    const begun = (row[j - 1] ?? 0) + SKIP_BEGIN + SKIP_WORD;
    const going = (score[j - 1] ?? 0) + SKIP_WORD;
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

type Sides = {
  readonly quote: QuotedWords;
  readonly looked: readonly number[];
  readonly forms: readonly string[];
};

function readBack(table: Table, { quote, looked, forms }: Sides): Alignment {
  const found: (number | null)[] = quote.words.map(() => null);
  let j = table.last;
  for (let at = quote.words.length - 1; at >= 0; at--) {
    const step = table.from[at]?.[j] ?? FROM.added;
    if (step === FROM.added) continue;
    const isSame = forms[j - 1] === quote.words[at]?.form;
    found[at] = isSame ? (looked[j - 1] ?? null) : null;
    if (step === FROM.leapt) j = table.best[at] ?? 0;
    else if (step === FROM.skipped) j = table.skippedFrom[at]?.[j - 1] ?? 0;
    else j -= 1;
  }
  return found;
}
