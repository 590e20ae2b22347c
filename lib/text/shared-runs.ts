import { RUN_WORDS } from "./fingerprints";
import { type SpokenWord, spokenWords } from "./record/spoken-words";
import { hashRuns } from "./run-hashes";
import type { Span } from "./span";

/** A text made ready to be compared with many: `readRuns` makes it. */
export type RunText = {
  readonly words: readonly SpokenWord[];
  /** One number for each run, by its first word: the same for the same eight words. */
  readonly keys: readonly number[];
  /** Where each of them stands first. */
  readonly firstAt: ReadonlyMap<number, number>;
};

/** Words that stand in two texts one after the other. At least eight. */
export type SharedPassage = {
  readonly inFirst: Span;
  readonly inSecond: Span;
  readonly words: number;
};

export type SharedRuns = {
  /** Different eight-word runs that stand in both. */
  readonly shared: number;
  /** Different runs of whichever has fewer, without those left out. */
  readonly smaller: number;
  /** The one divided by the other, from 0 to 1. */
  readonly share: number;
  /** The longest first. Those of the first text may overlap where the second repeats itself. */
  readonly passages: readonly SharedPassage[];
};

/** Cuts a text into its runs of eight words: case, quotation glyphs and punctuation make no difference. Linear time. */
export function readRuns(text: string): RunText {
  const words = spokenWords(text);
  const forms = words.map(({ form }) => form);
  const keys = hashRuns(forms, RUN_WORDS).map(toKey);
  const firstAt = new Map<number, number>();
  keys.forEach((key, at) => {
    if (!firstAt.has(key)) firstAt.set(key, at);
  });
  return { words, keys, firstAt };
}

const NONE: ReadonlySet<number> = new Set();

/**
 * What two texts have in common, run by run; runs whose key is in `without` count for neither. Words are compared, not
 * their hashes alone. Linear time.
 */
export function sharedRuns(
  first: RunText,
  second: RunText,
  without: ReadonlySet<number> = NONE,
): SharedRuns {
  const found = new Set<number>();
  const passages: SharedPassage[] = [];
  let open: Matched | null = null;
  second.keys.forEach((key, at) => {
    const from = without.has(key)
      ? null
      : placeOf({ first, second }, at, open && open.at + open.runs);
    if (from !== null) found.add(key);
    if (open && from === open.at + open.runs) {
      open = { ...open, runs: open.runs + 1 };
      return;
    }
    if (open) passages.push(toPassage(first, second, open));
    open = from === null ? null : { at: from, other: at, runs: 1 };
  });
  if (open) passages.push(toPassage(first, second, open));
  const smaller = Math.min(
    countRuns(first, without),
    countRuns(second, without),
  );
  return {
    ...{ shared: found.size, smaller },
    share: smaller === 0 ? 0 : found.size / smaller,
    passages: passages.sort((one, other) => other.words - one.words),
  };
}

/** Runs beside each other that stand in both: where in the first, where in the second, how many. */
type Matched = {
  readonly at: number;
  readonly other: number;
  readonly runs: number;
};

type Pair = { readonly first: RunText; readonly second: RunText };

/** Where in the first text the second's run stands: where a passage goes on, if it does, else its first place. */
function placeOf(pair: Pair, at: number, next: number | null): number | null {
  const { first, second } = pair;
  if (next !== null && isSameRun(pair, next, at)) return next;
  const key = second.keys[at];
  const place = key === undefined ? undefined : first.firstAt.get(key);
  return place !== undefined && isSameRun(pair, place, at) ? place : null;
}

function isSameRun({ first, second }: Pair, one: number, other: number) {
  if (first.keys[one] !== second.keys[other]) return false;
  for (let step = 0; step < RUN_WORDS; step++) {
    const form = first.words[one + step]?.form;
    if (form !== second.words[other + step]?.form) return false;
  }
  return true;
}

function countRuns({ firstAt }: RunText, without: ReadonlySet<number>): number {
  if (without.size === 0) return firstAt.size;
  return [...firstAt.keys()].filter((key) => !without.has(key)).length;
}

function toPassage(
  first: RunText,
  second: RunText,
  { at, other, runs }: Matched,
): SharedPassage {
  const words = runs + RUN_WORDS - 1;
  return {
    inFirst: spanOf(first, at, words),
    inSecond: spanOf(second, other, words),
    words,
  };
}

function spanOf({ words }: RunText, at: number, count: number): Span {
  return {
    start: words[at]?.start ?? 0,
    end: words[at + count - 1]?.end ?? 0,
  };
}

/** 53 of the 64 bits: what a number holds exactly. */
function toKey({ high, low }: { readonly high: number; readonly low: number }) {
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
