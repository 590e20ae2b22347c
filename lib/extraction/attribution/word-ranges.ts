import type { Word, WordRange } from "../tagging/word";

/** The quoted run around a word that stands in one. */
export function runRange(runOf: Int32Array, inside: number): WordRange {
  const run = runOf[inside];
  let first = inside;
  while (first > 0 && runOf[first - 1] === run) first--;
  let last = inside;
  while (last + 1 < runOf.length && runOf[last + 1] === run) last++;
  return { first, last };
}

/** True when a stretch has a verb of any form. */
export function holdsVerb(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.first; at <= range.last; at++) {
    if (/^(?:VERB|AUX)$/.test(words[at]?.tag ?? "")) return true;
  }
  return false;
}

/** Takes leading commas and a closing stop off. */
export function trimContent(
  words: readonly Word[],
  range: WordRange,
): WordRange | null {
  let { first, last } = range;
  while (first <= last && /^[,;:]$/.test(words[first]?.text ?? "")) first++;
  while (last >= first && /^[.,;:]$/.test(words[last]?.text ?? "")) last--;
  return first <= last ? { first, last } : null;
}
