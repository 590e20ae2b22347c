import { BODY_WORDS, PLACES } from "../lexicon/bodies";
import type { Word, WordRange } from "../tagging/word";
import { isGivenName } from "./name-forms";

/** Words for bodies that are surnames too: "Linda Park", "Gordon Banks". */
const SURNAMES_TOO =
  /^(?:park|lake|bay|hill|river|rivers|wing|palace|guard|forest|banks|church|field|house|street|day|may|week|mission|trust|fund|club|star|globe|post|law|bill|board|council|court|bank|square|branch|fire|books|mines|york)$/;

const OPENS_BODY =
  /^(?:new|north|south|east|west|united|san|los|las|hong|sri|saudi|islamic|european|national|international|federal|provincial|royal)$/;

/** Whether capitalised words name a body or a place and not a person; a title in front speaks for a person. */
export function isBodyName(
  words: readonly Word[],
  range: WordRange,
  hasRole: boolean,
): boolean {
  const first = words[range.first];
  const last = words[range.last];
  if (!first || !last) return false;
  const isOne = range.first === range.last;
  const isPlace = isOne && PLACES.has(first.lower);
  if (hasRole) return isPlace;
  if (isPlace || isAcronym(words, range)) return true;
  if (startsLikePerson(words, range))
    return isBodyWord(last) && !SURNAMES_TOO.test(last.lower);
  if (!isOne && PLACES.has(last.lower)) return true;
  for (let at = range.first; at <= range.last; at++)
    if (isBodyWord(words[at]) || words[at]?.text === "&") return true;
  return (
    OPENS_BODY.test(first.lower) || words[range.first - 1]?.lower === "the"
  );
}

function startsLikePerson(words: readonly Word[], range: WordRange): boolean {
  return (
    range.last > range.first && isGivenName(words[range.first]?.text ?? "")
  );
}

/** "RCMP", "AFL-CIO"; a name in capitals has two words. */
function isAcronym(words: readonly Word[], range: WordRange): boolean {
  const all = words.slice(range.first, range.last + 1);
  const isHyphenated = all.every(
    (word, at) => at === 0 || all[at - 1]?.end === word.start,
  );
  return (
    isHyphenated &&
    all.every((word) => /^(?:\p{Lu}{2,}s?|[-&\d.])$/u.test(word.text)) &&
    (all[0]?.text.length ?? 0) <= 6
  );
}

/** "Ministry", "Inc.": a word that makes a name the name of a body. */
export function isBodyWord(word: Word | undefined): boolean {
  return word !== undefined && BODY_WORDS.has(word.lower.replace(/\.$/, ""));
}
