import { hashText } from "../attribution/model/hashing";
import type { Tag } from "./word";

/** A word as such, wherever it stands: made once for every spelling, part of speech and lemma. */
export type WordForm = {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** What the models know a word by: hashes of its lower-case form, its lemma and its last three letters. */
  readonly hash: number;
  readonly lemmaHash: number;
  readonly suffixHash: number;
  readonly tagNumber: number;
  /** 1 ALL CAPITALS, 2 Capitalised, 3 digits, 4 small letters, 5 anything else. */
  readonly shape: number;
};

export const TAG_NUMBERS: Readonly<Record<Tag, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
};

/** Makes the form of a word; without a lemma it is its own. */
export function makeForm(
  text: string,
  tag: Tag,
  lemma: string | null,
): WordForm {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const known = lemma ?? lower;
  return {
    text,
    lower,
    lemma: known,
    tag,
    hash: hashText(lower),
    lemmaHash: hashText(known),
    suffixHash: hashText(lower.slice(-3)),
    tagNumber: TAG_NUMBERS[tag],
    shape: shapeOf(text),
  };
}

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 4;
  if (first >= 48 && first <= 57) return 3;
  if (/^\p{Lu}\p{Lu}+$/u.test(text)) return 1;
  if (/^\p{Lu}/u.test(text)) return 2;
  return /^\p{Ll}/u.test(text) ? 4 : 5;
}
