import type { Word, WordRange } from "../tagging/word";

/** The words as a reader would write them: single spaces, none before a full stop. */
export function joinWords(words: readonly Word[], range: WordRange): string {
  let text = "";
  for (let at = range.first; at <= range.last; at++) {
    const word = words[at];
    if (!word) continue;
    const isTight =
      at === range.first || (words[at - 1]?.end ?? 0) === word.start;
    text += isTight ? word.text : ` ${word.text}`;
  }
  return text;
}
