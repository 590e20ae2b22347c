import type { Word, WordRange } from "../tagging/word";

/** True for a verb form that can carry a clause: no infinitive, no bare participle. */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.tag === "AUX") return !/^(?:be|been|being|having)$/.test(word.lower);
  if (word.tag !== "VERB" || word.lower.endsWith("ing")) return false;
  const before = words[at - 1];
  if (
    before &&
    (before.tag === "PART" || before.tag === "ADP" || before.tag === "DET")
  )
    return false;
  return true;
}

/** True when a stretch can be a clause of its own. */
export function holdsFiniteVerb(
  words: readonly Word[],
  range: WordRange,
): boolean {
  for (let at = range.first; at <= range.last; at++)
    if (isFinite(words, at)) return true;
  return false;
}
