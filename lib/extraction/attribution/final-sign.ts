import type { Word } from "../tagging/word";

const MARKS = /^["”“„’'‘»›«‹`]+$/;
/** Typewriter marks come as two words: no quotation ends in more marks than three pairs of them. */
const MAX_MARKS = 6;

/** The last sign inside the quotation marks that end at a word: the full stop of `"We go."` */
export function finalSign(words: readonly Word[], last: number): string {
  let at = last;
  while (last - at < MAX_MARKS && MARKS.test(words[at]?.text ?? "")) at--;
  return (words[at]?.text ?? "").replace(/["”“’'»›]+$/, "").slice(-1);
}
