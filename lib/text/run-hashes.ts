/** The hash of a run of words in two halves, each an integer of 32 bits. */
export type RunHash = { readonly high: number; readonly low: number };

/**
 * Hashes every run of `length` words that stand beside each other: one hash a run, by the run's first word. The same
 * words have the same hash on every machine and in every version: hashes are stored. Made for sampling and for finding,
 * not against forgery. Bits are mixed as in MurmurHash3's 32-bit finaliser (A. Appleby, 2011).
 */
export function hashRuns(
  words: readonly string[],
  length: number,
): readonly RunHash[] {
  const high = Int32Array.from(words, (word) => hashWord(word, HIGH_SEED));
  const low = Int32Array.from(words, (word) => hashWord(word, LOW_SEED));
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, at) => ({
    high: hashRun(high.subarray(at, at + length)),
    low: hashRun(low.subarray(at, at + length)),
  }));
}

// Any two numbers that differ: the halves of one word must not be alike.
const HIGH_SEED = 0x811c9dc5;
const LOW_SEED = 0x2f0b4c47;
/** FNV's prime, and the golden ratio in 32 bits. */
const WORD_FACTOR = 0x01000193;
const RUN_FACTOR = 0x9e3779b1;

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), WORD_FACTOR);
  }
  return mix(hash);
}

/** The order of the words counts: each is mixed in before the next. */
function hashRun(words: Int32Array): number {
  let hash = 0;
  for (const word of words) {
    hash = Math.imul(hash ^ word, RUN_FACTOR);
    hash ^= hash >>> 15;
  }
  return mix(hash);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
