import type { Word, WordRange } from "../tagging/word";

const BARE_AUXILIARIES = new Set(["be", "been", "being", "having"]);

/** True for a verb form that can carry a clause: no infinitive, no bare participle. */
export function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.tag === "AUX") return !BARE_AUXILIARIES.has(word.lower);
  if (word.tag !== "VERB" || word.lower.endsWith("ing")) return false;
  const before = words[at - 1];
  if (
    before &&
    (before.tag === "PART" || before.tag === "ADP" || before.tag === "DET")
  )
    return false;
  return !isDonePart(words, at);
}

/** "states led by", "the plan known as": a participle that belongs to the noun before it. */
function isDonePart(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]?.lower ?? "";
  return (
    (after === "by" || (after === "as" && words[at]?.lower === "known")) &&
    /^(?:NOUN|PROPN|NUM)$/.test(words[at - 1]?.tag ?? "") &&
    words[at]?.lower !== words[at]?.lemma
  );
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
