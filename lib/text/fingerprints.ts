import { spokenWords } from "./record/spoken-words";
import { hashRuns, type RunHash } from "./run-hashes";

/** Words of a run. Eight beside each other are hardly ever the same by chance, and an edited reprint still has many. */
export const RUN_WORDS = 8;

/** Of so many runs beside each other at least one is in the sample: texts that share a passage of 23 words are found. */
const WINDOW = 16;

/** Most hashes kept of one text: it takes some 34,000 words to come there. */
export const MAX_FINGERPRINTS = 4_000;

/**
 * A sample of the hashes of a text's eight-word runs, each once, ascending: for an index that finds texts with shared
 * passages. White space, case, quotation glyphs and punctuation make no difference. Of every 16 runs beside each other
 * the one with the smallest hash is taken (winnowing: Schleimer, Wilkerson and Aiken, 2003), so two texts that share
 * 23 words in a row share a fingerprint. Of a text that has more than 4,000 the smallest are kept, which are again the
 * same ones in two copies of it. Signed integers of 64 bits, as Postgres' bigint.
 */
export function fingerprintsOf(text: string): readonly bigint[] {
  const words = spokenWords(text).map(({ form }) => form);
  const runs = hashRuns(words, RUN_WORDS);
  const sampled = new Set(smallestOfWindows(runs).map(toBigint));
  return [...sampled].sort(ascending).slice(0, MAX_FINGERPRINTS);
}

/** The smallest run of every window, in one pass: of the last `WINDOW` runs only those that can still be it are kept. */
function smallestOfWindows(runs: readonly RunHash[]): readonly RunHash[] {
  const taken: RunHash[] = [];
  let waiting: { readonly run: RunHash; readonly at: number }[] = [];
  runs.forEach((run, at) => {
    waiting = waiting.filter(
      (one) => one.at > at - WINDOW && isSmaller(one.run, run),
    );
    waiting.push({ run, at });
    // A text shorter than a window has one all the same.
    const isWindow = at >= WINDOW - 1 || at === runs.length - 1;
    const smallest = waiting[0]?.run;
    if (isWindow && smallest && taken.at(-1) !== smallest) taken.push(smallest);
  });
  return taken;
}

function isSmaller(one: RunHash, other: RunHash): boolean {
  if (one.high !== other.high) return one.high < other.high;
  return one.low >>> 0 < other.low >>> 0;
}

function toBigint({ high, low }: RunHash): bigint {
  return (BigInt(high) << 32n) | BigInt(low >>> 0);
}

function ascending(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
