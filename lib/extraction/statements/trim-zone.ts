import type { TaggedParagraph, Word } from "../tagging/word";
import { phraseEndingAt } from "./asides";
import type { Clause } from "./clause";
import { holdsFiniteVerb, isFinite } from "./finite-verbs";
import type { Zone } from "./voices";

/** The attribution between "which" and what it attributes is at most this long. */
const MAX_FRAME_WORDS = 8;

/** What stands before somebody's words and only leads to them. */
const LEADS_ON = /^(?:which|who|that|and|but|as|if)$/;

/** What is left of a stretch once words that only join it to something else are gone, or null when nothing is. */
export function trimZone(words: readonly Word[], zone: Zone): Zone | null {
  let first = skipJoints(words, zone);
  if (zone.within === null && isRest(words, zone)) {
    const opener = words[first]?.lower ?? "";
    if (/^(?:than|to|for|by|in|at|on|with|of|from|about)$/.test(opener))
      return null;
    if (
      /^(?:after|before|while|although|though|because|since|as)$/.test(opener)
    )
      first++;
    if (!holdsFiniteVerb(words, { first, last: zone.last })) return null;
  }
  let { last } = zone;
  while (last >= first && LEADS_ON.test(words[last]?.lower ?? "")) {
    last--;
    if (words[last]?.text === ",") last--;
  }
  return first <= last ? { ...zone, first, last } : null;
}

/** "that the goal …": the conjunction is part of the quote, not of what is asserted in it. */
function skipJoints(words: readonly Word[], zone: Zone): number {
  let { first } = zone;
  while (
    first < zone.last &&
    /^(?:that|“|"|‘|'|,|and|but|-|—|–)$/.test(words[first]?.lower ?? "") &&
    !(words[first]?.lower === "that" && isFinite(words, first + 1))
  )
    first++;
  return first;
}

/** What stands in the same sentence behind somebody's words. */
function isRest(words: readonly Word[], zone: Zone): boolean {
  const before = words[zone.first - 1];
  return (
    before !== undefined && !/^[.!?:;]$/.test(before.text) && zone.first > 0
  );
}

/** "a treaty, which Lund says | is important": what begins with its verb is about what stands before "which". */
export function withLostSubject(
  { words, sentenceOf }: TaggedParagraph,
  zone: Zone,
  clause: Clause,
): Clause {
  const first = clause.ranges[0]?.first ?? zone.first;
  if (clause.subject || first > zone.first + 2) return clause;
  const own = /^(?:which|who)$/.test(words[first]?.lower ?? "");
  if (!own && !isFinite(words, first)) return clause;
  const limit = Math.max(0, first - MAX_FRAME_WORDS);
  for (let at = own ? first : first - 1; at >= limit; at--) {
    if (sentenceOf[at] !== zone.sentence) break;
    if (!/^(?:which|who)$/.test(words[at]?.lower ?? "")) continue;
    const end = words[at - 1]?.text === "," ? at - 2 : at - 1;
    const subject = phraseEndingAt(words, end);
    return subject ? { ...clause, shape: "relative", subject } : clause;
  }
  return clause;
}
