import type { Tag } from "../tagging/part-of-speech";
import type { Word } from "../tagging/word";
import {
  addFeature,
  addId,
  type FeatureList,
  hashText,
  join,
} from "../attribution/model/hashing";
import { signalNames, signalsOf } from "../statements/signals";
import { SIGN_NAMES, signsOf } from "./signs";

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

/** Longer texts are read up to here: a sentence says by then what it claims. */
const MAX_WORDS = 120;
const MAX_CHARACTERS = 600;

/** How a sentence opens tells a claim from a wish or thanks; by its sixth word it has opened. */
const OPENING_WORDS = 6;
/** The group that holds the words' meanings: the last. */
export const MEANING_GROUP = 6;

const NUMBER = hashText("<number>");

/** A sentence with its words. */
export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
};

/** Collects what the models look at in one sentence. */
export function worthFeatures(
  { text, words }: Sentence,
  list: FeatureList,
): WorthFeatures {
  const groupEnds: number[] = [];
  const some = words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
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
  signalFeatures(some, list);
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
  return word.tag === "NUM" ? NUMBER : hashText(word.lower);
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

/** Parts of speech in a row, with the form of verbs and the word of pronouns; the verbs themselves. */
function tagFeatures(
  words: readonly Word[],
  hashes: readonly number[],
  list: FeatureList,
): void {
  const tags = words.map((word, at) => tagHash(word, hashes[at] ?? 0));
  tags.forEach((tag, at) => {
    const next = tags[at + 1] ?? 1;
    addFeature(list, 30, tag);
    addFeature(list, 31, join(tag, next));
    addFeature(list, 32, join(join(tag, next), tags[at + 2] ?? 2));
  });
  addFeature(list, 34, hashes[0] ?? 0);
  for (const word of words) {
    if (word.tag === "VERB" || word.tag === "AUX")
      addFeature(list, 36, hashText(word.lemma));
  }
}

/** The first one to six words in a row; of words that carry matter only the part of speech counts. */
function openingFeatures(words: readonly Word[], list: FeatureList): void {
  let soFar = 1;
  words.slice(0, OPENING_WORDS).forEach((word, at) => {
    soFar = join(soFar, openingHash(word));
    addFeature(list, 40 + at, soFar);
  });
}

function openingHash(word: Word): number {
  if (word.tag === "VERB") return hashText(word.tag + verbForm(word));
  return MATTER.has(word.tag) ? hashText(word.tag) : hashText(word.lower);
}

const MATTER: ReadonlySet<Tag> = new Set([
  "ADJ",
  "NOUN",
  "NUM",
  "PROPN",
  "SYM",
  "X",
]);

/** The signals of a statement and each pair of them. */
function signalFeatures(words: readonly Word[], list: FeatureList): void {
  const hashes = signalHashes(signalsOf(words));
  addFeature(list, 50, 0);
  hashes.forEach((hash, at) => {
    addFeature(list, 51, hash);
    for (const other of hashes.slice(at + 1))
      addFeature(list, 52, join(hash, other));
  });
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

function tagHash(word: Word, hash: number): number {
  if (word.tag === "PRON") return hash;
  if (word.tag !== "VERB" && word.tag !== "AUX") return hashText(word.tag);
  return hashText(word.tag + verbForm(word));
}

function verbForm({ lower, lemma }: Word): string {
  if (lower.endsWith("ed")) return "ed";
  if (lower.endsWith("ing")) return "ing";
  return lower === lemma ? "base" : "other";
}

/** Three, four and five characters in a row, digits all alike. */
function characterFeatures(text: string, list: FeatureList): void {
  const folded = ` ${text.slice(0, MAX_CHARACTERS).toLowerCase().replace(/\d/g, "0").replace(/\s+/g, " ")} `;
  for (let at = 0; at + 3 <= folded.length; at++) {
    let hash = 0x811c9dc5;
    for (
      let length = 1;
      length <= 5 && at + length <= folded.length;
      length++
    ) {
      hash = Math.imul(hash ^ folded.charCodeAt(at + length - 1), 0x01000193);
      if (length >= 3) addFeature(list, 7 + length, hash);
    }
  }
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
