import type { Word, WordRange } from "../tagging/word";

/** What is set off by brackets or by two dashes; longer ones are sentences of their own. */
const MAX_WORDS = 30;

/** Finds what stands between two dashes or in brackets, without the marks. */
export function findBracketed(
  words: readonly Word[],
  part: WordRange,
): readonly WordRange[] {
  const found: WordRange[] = [];
  for (let at = part.first + 1; at < part.last; at++) {
    const close = closingMark(words, at, part.last);
    if (close === null) continue;
    if (close > at + 1) found.push({ first: at + 1, last: close - 1 });
    at = close;
  }
  return found;
}

function closingMark(
  words: readonly Word[],
  open: number,
  last: number,
): number | null {
  const mark = words[open]?.text ?? "";
  if (words[open]?.form.hasLetters !== false) return null;
  const isBracket = mark === "(" || mark === "[";
  if (!isBracket && !isDash(words, open)) return null;
  const end = Math.min(last, open + MAX_WORDS);
  for (let at = open + 1; at <= end; at++) {
    const text = words[at]?.text;
    if (isBracket ? text === ")" || text === "]" : isDash(words, at)) return at;
  }
  return null;
}

/** A dash, or a hyphen with white space on both sides. */
export function isDash(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.text === "—" || word.text === "–" || word.text === "--") return true;
  return (
    word.text === "-" &&
    (words[at - 1]?.end ?? word.start) < word.start &&
    (words[at + 1]?.start ?? word.end) > word.end
  );
}
