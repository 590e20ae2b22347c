import type { Word } from "../tagging/word";
import { type Tag, TAG_NUMBERS } from "../tagging/part-of-speech";
import {
  addFeature,
  type FeatureList,
  hashText,
  join,
} from "../attribution/model/hashing";

/** How a sentence opens tells a claim from a wish or thanks; by its sixth word it has opened. */
const OPENING_WORDS = 6;
/** Words that carry matter: how they are spelt says nothing about how a sentence opens. */
const MATTER: ReadonlySet<Tag> = new Set([
  "ADJ",
  "NOUN",
  "NUM",
  "PROPN",
  "SYM",
  "X",
]);
/** The hash of each part of speech, by its number. */
const TAG_HASHES = hashTags();
const VERB_HASHES = { VERB: verbHashes("VERB"), AUX: verbHashes("AUX") };

/** Parts of speech in a row, with the form of verbs and the word of pronouns; the verbs themselves. */
export function tagFeatures(
  words: readonly Word[],
  hashes: readonly number[],
  list: FeatureList,
): void {
  const tags = words.map(tagHash);
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] ?? 0;
    const two = join(tag, tags[at + 1] ?? 1);
    addFeature(list, 30, tag);
    addFeature(list, 31, two);
    addFeature(list, 32, join(two, tags[at + 2] ?? 2));
  }
  addFeature(list, 34, hashes[0] ?? 0);
  for (const { tag, form } of words)
    if (tag === "VERB" || tag === "AUX") addFeature(list, 36, form.lemmaHash);
}

/** The first one to six words in a row; of words that carry matter only the part of speech counts. */
export function openingFeatures(
  words: readonly Word[],
  list: FeatureList,
): void {
  const length = Math.min(words.length, OPENING_WORDS);
  let soFar = 1;
  for (let at = 0; at < length; at++) {
    const word = words[at];
    if (!word) return;
    soFar = join(soFar, openingHash(word));
    addFeature(list, 40 + at, soFar);
  }
}

/** The hash of a verb's part of speech with its form, of a pronoun, or of any other word's part of speech. */
function tagHash(word: Word): number {
  if (word.tag === "PRON") return word.form.hash;
  return word.tag === "VERB" || word.tag === "AUX"
    ? verbHash(word, word.tag)
    : (TAG_HASHES[word.form.tagNumber] ?? 0);
}

function openingHash(word: Word): number {
  if (word.tag === "VERB") return verbHash(word, "VERB");
  const { hash, tagNumber } = word.form;
  return MATTER.has(word.tag) ? (TAG_HASHES[tagNumber] ?? 0) : hash;
}

function verbHash({ lower, lemma }: Word, tag: "VERB" | "AUX"): number {
  const hashes = VERB_HASHES[tag];
  if (lower.endsWith("ed")) return hashes.ed;
  if (lower.endsWith("ing")) return hashes.ing;
  return lower === lemma ? hashes.base : hashes.other;
}

function hashTags(): Int32Array {
  const hashes = new Int32Array(Object.keys(TAG_NUMBERS).length + 1);
  for (const [tag, number] of Object.entries(TAG_NUMBERS))
    hashes[number] = hashText(tag);
  return hashes;
}

function verbHashes(tag: "VERB" | "AUX") {
  return {
    ed: hashText(`${tag}ed`),
    ing: hashText(`${tag}ing`),
    base: hashText(`${tag}base`),
    other: hashText(`${tag}other`),
  };
}
