import type { Word } from "../tagging/word";
import {
  addFeature,
  addId,
  type FeatureList,
  hashText,
  join,
} from "../attribution/model/hashing";
import { signalNames, signalsOf } from "../statements/signals";
import { characterFeatures } from "./character-features";
import { SIGN_NAMES, signsOf } from "./signs";
import { openingFeatures, tagFeatures } from "./tag-features";

/** The tables of both models: buckets for n-grams and signs, then buckets for the meaning of single words. */
export const WORTH_BITS = 17;
export const MEANING_BITS = 17;
export const MEANING_START = 1 << WORTH_BITS;
export const WORTH_BUCKETS = MEANING_START + (1 << MEANING_BITS);

/** Features of one sentence in groups; within a group each counts the same, whatever the sentence's length. */
export type WorthFeatures = {
  readonly list: FeatureList;
  /** Where each group ends in the list. The last group holds the words' meanings. */
  readonly groupEnds: readonly number[];
};

/** Longer ones are read up to here: a sentence says by then what it claims. */
const MAX_WORDS = 120;

/** The group that holds the words' meanings: the last. */
export const MEANING_GROUP = 6;

const NUMBER = hashText("<number>");

/** A sentence with its words, and the signals in them where somebody has looked for them already. */
export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly signals?: number;
};

/** Collects what the models look at in one sentence. */
export function worthFeatures(
  { text, words, signals }: Sentence,
  list: FeatureList,
): WorthFeatures {
  const groupEnds: number[] = [];
  const isLong = words.length > MAX_WORDS;
  const some = isLong ? words.slice(0, MAX_WORDS) : words;
  const seen = isLong ? undefined : signals;
  const hashes = some.map(wordHash);
  wordFeatures(hashes, list);
  groupEnds.push(list.count);
  characterFeatures(text, list);
  groupEnds.push(list.count);
  signFeatures({ text, words: some }, list);
  groupEnds.push(list.count);
  tagFeatures(some, hashes, list);
  groupEnds.push(list.count);
  openingFeatures(some, list);
  groupEnds.push(list.count);
  signalFeatures(seen ?? signalsOf(some), list);
  groupEnds.push(list.count);
  for (const hash of hashes) addId(list, MEANING_START + meaningBucket(hash));
  groupEnds.push(list.count);
  return { list, groupEnds };
}

/** What a feature counts: in the last group the mean, in the others one by the root of the group's size. */
export function groupScale(group: number, size: number): number {
  return size === 0
    ? 0
    : 1 / (group === MEANING_GROUP ? size : Math.sqrt(size));
}

/** The bucket of a word's meaning, from the hash of the word. */
export function meaningBucket(hash: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & ((1 << MEANING_BITS) - 1);
}

/** All numbers are one word. */
export function wordHash(word: Word): number {
  return word.tag === "NUM" ? NUMBER : word.form.hash;
}

function wordFeatures(hashes: readonly number[], list: FeatureList): void {
  let before = 1;
  let earlier = 2;
  for (const hash of hashes) {
    addFeature(list, 1, hash);
    addFeature(list, 2, join(before, hash));
    addFeature(list, 3, join(join(earlier, before), hash));
    earlier = before;
    before = hash;
  }
  addFeature(list, 2, join(before, 3));
}

/** The signals of a statement and each pair of them. */
function signalFeatures(signals: number, list: FeatureList): void {
  const hashes = signalHashes(signals);
  addFeature(list, 50, 0);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    addFeature(list, 51, hash);
    for (let other = at + 1; other < hashes.length; other++)
      addFeature(list, 52, join(hash, hashes[other] ?? 0));
  }
}

/** Some hundred combinations are all there are in any text. */
const hashesOfSignals = new Map<number, readonly number[]>();

function signalHashes(bits: number): readonly number[] {
  const known = hashesOfSignals.get(bits);
  if (known) return known;
  const hashes = signalNames(bits).map(hashText);
  hashesOfSignals.set(bits, hashes);
  return hashes;
}

function signFeatures({ text, words }: Sentence, list: FeatureList): void {
  const seen = signsOf(words);
  for (const a of seen) {
    addFeature(list, 20, a);
    for (const b of seen)
      if (a < b) addFeature(list, 21, a * SIGN_NAMES.length + b);
  }
  addFeature(list, 22, seen.length);
  addFeature(list, 23, Math.min(12, Math.floor(text.length / 20)));
}
