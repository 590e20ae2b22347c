import { hashText } from "../attribution/model/hashing";
import { type Tag, TAG_NUMBERS } from "./part-of-speech";

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
  /** Whether there is a letter or a digit in it: marks have none. */
  readonly hasLetters: boolean;
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
    hasLetters: /[\p{L}\p{N}]/u.test(text),
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
