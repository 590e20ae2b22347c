import type { Word } from "../tagging/word";
import {
  addFeature,
  type FeatureList,
  hashText,
  join,
} from "../attribution/model/hashing";

/** Features of one sentence in groups; within a group each counts the same, whatever the sentence's length. */
export type WorthFeatures = {
  readonly list: FeatureList;
  /** Where each group ends in the list. */
  readonly groupEnds: number[];
};

/** Longer texts are read up to here: a sentence says by then what it claims. */
const MAX_WORDS = 120;
const MAX_CHARACTERS = 600;

const NUMBER = hashText("<number>");
const SIGNS: readonly (readonly [name: number, pattern: RegExp])[] = [
  [1, /\d/],
  [2, /[$€£]\s?\d|\b(?:dollars?|cents?)\b/i],
  [3, /%|\bper ?cent\b/i],
  [4, /\b(?:million|billion|trillion|thousand|hundred|dozen)s?\b/i],
  [5, /\b(?:19|20)\d\d\b/],
  [
    6,
    /\b(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/,
  ],
  [7, /\b(?:years?|months?|weeks?|days?|decades?|century|ago|since|last)\b/i],
  [
    8,
    /\b(?:more|less|fewer|most|least|higher|lower|larger|biggest|highest|lowest|than)\b/i,
  ],
  [
    9,
    /\b(?:will|shall|would|should|could|may|might|must|going to|want to|need to)\b|'ll\b/i,
  ],
  [10, /\b(?:I|me|my)\b/],
  [11, /\b(?:we|our|us)\b/i],
  [12, /\b(?:you|your)\b/i],
  [13, /\b(?:he|she|they|his|her|their)\b/i],
  [14, /\?/],
  [15, /!/],
  [
    16,
    /\b(?:voted|signed|passed|cut|raised|created|increased|decreased|doubled|spent|lost|won|built|opposed|supported|said|called)\b/i,
  ],
  [
    17,
    /\b(?:think|believe|feel|hope|guess|know|wish|thank|thanks|please|welcome|god bless)\b/i,
  ],
  [
    18,
    /\b(?:law|bill|act|congress|senate|court|tax|budget|deficit|jobs?|unemployment|health|war|crime|school|trade)\b/i,
  ],
  [19, /\b(?:all|every|never|always|no one|nobody|only|first|record)\b/i],
  [20, /[a-z] [A-Z][a-z]+/],
];

/** A sentence with its words. */
export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
};

/** Collects what the model looks at in one sentence. */
export function worthFeatures(
  { text, words }: Sentence,
  list: FeatureList,
): WorthFeatures {
  const groupEnds: number[] = [];
  wordFeatures(words, list);
  groupEnds.push(list.count);
  characterFeatures(text, list);
  groupEnds.push(list.count);
  signFeatures(text, list);
  groupEnds.push(list.count);
  tagFeatures(words, list);
  groupEnds.push(list.count);
  return { list, groupEnds };
}

function wordFeatures(words: readonly Word[], list: FeatureList): void {
  let before = 1;
  let earlier = 2;
  for (const word of words.slice(0, MAX_WORDS)) {
    const hash = word.tag === "NUM" ? NUMBER : hashText(word.lower);
    addFeature(list, 1, hash);
    addFeature(list, 2, join(before, hash));
    addFeature(list, 3, join(join(earlier, before), hash));
    earlier = before;
    before = hash;
  }
  addFeature(list, 2, join(before, 3));
}

/** Parts of speech in a row, with the form of verbs and the word of pronouns; the verbs themselves. */
function tagFeatures(words: readonly Word[], list: FeatureList): void {
  const all = words.slice(0, MAX_WORDS);
  const tags = all.map(tagHash);
  tags.forEach((tag, at) => {
    const next = tags[at + 1] ?? 1;
    addFeature(list, 30, tag);
    addFeature(list, 31, join(tag, next));
    addFeature(list, 32, join(join(tag, next), tags[at + 2] ?? 2));
  });
  addFeature(list, 34, hashText(all[0]?.lower ?? ""));
  for (const word of all) {
    if (word.tag === "VERB" || word.tag === "AUX")
      addFeature(list, 36, hashText(word.lemma));
  }
}

function tagHash(word: Word): number {
  if (word.tag === "PRON") return hashText(word.lower);
  if (word.tag !== "VERB" && word.tag !== "AUX") return hashText(word.tag);
  const ending =
    /(?:ed|ing)$/.exec(word.lower)?.[0] ??
    (word.lower === word.lemma ? "base" : "other");
  return hashText(word.tag + ending);
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

function signFeatures(text: string, list: FeatureList): void {
  let count = 0;
  const seen: number[] = [];
  for (const [name, pattern] of SIGNS) {
    if (!pattern.test(text)) continue;
    seen.push(name);
    addFeature(list, 20, name);
    count++;
  }
  for (const a of seen)
    for (const b of seen) if (a < b) addFeature(list, 21, a * 32 + b);
  addFeature(list, 22, count);
  addFeature(list, 23, Math.min(12, Math.floor(text.length / 20)));
}
