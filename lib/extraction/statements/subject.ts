import type { Word, WordRange } from "../tagging/word";
import { isFinite } from "./finite-verbs";

/** A subject longer than this is a clause. */
const MAX_SUBJECT_WORDS = 14;

/** Everything up to the first finite verb, without a leading adverb or prepositional phrase. */
export function subjectOf(
  words: readonly Word[],
  range: WordRange,
): WordRange | null {
  for (let at = range.first; at <= range.last; at++) {
    if (!isFinite(words, at)) continue;
    const comma = lastCommaBefore(words, range.first, at);
    const simple = words
      .slice(range.first, at)
      .findIndex((word) => word.text === ",");
    const last =
      simple >= 0 && comma === at - 1 ? range.first + simple - 1 : at - 1;
    const first =
      comma >= 0 &&
      comma < at - 1 &&
      simple >= 0 &&
      comma === range.first + simple &&
      words[range.first]?.tag !== "PROPN"
        ? comma + 1
        : range.first;
    const tidy = tidyRange(words, { first, last });
    return tidy && tidy.last - tidy.first < MAX_SUBJECT_WORDS
      ? dropLeadingAdverbs(words, tidy)
      : null;
  }
  return leadingPhrase(words, range);
}

/** Where the tagger saw no verb: the noun phrase at the beginning, if it names somebody. */
function leadingPhrase(
  words: readonly Word[],
  range: WordRange,
): WordRange | null {
  let last = range.first - 1;
  while (
    last < range.last &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[last + 1]?.tag ?? "")
  )
    last++;
  return words[last]?.tag === "PROPN" ? { first: range.first, last } : null;
}

function lastCommaBefore(
  words: readonly Word[],
  first: number,
  before: number,
): number {
  for (let at = before - 1; at >= first; at--)
    if (words[at]?.text === ",") return at;
  return -1;
}

function dropLeadingAdverbs(
  words: readonly Word[],
  range: WordRange,
): WordRange | null {
  let { first } = range;
  while (
    first <= range.last &&
    /^(?:ADV|CCONJ|SCONJ|PUNCT)$/.test(words[first]?.tag ?? "")
  )
    first++;
  let { last } = range;
  while (last >= first && words[last]?.tag === "ADV") last--;
  return first <= last ? { first, last } : null;
}

/** Takes joining words and marks off both ends. */
export function tidyRange(
  words: readonly Word[],
  range: WordRange,
): WordRange | null {
  let { first, last } = range;
  while (
    first <= last &&
    /^(?:,|;|:|and|but|so|yet|“|”|"|—|–|--|-|\)|\])$/.test(
      words[first]?.lower ?? "",
    )
  )
    first++;
  while (
    last >= first &&
    /^(?:,|;|:|\.|!|—|–|--|-|\(|\[|and|but)$/.test(words[last]?.lower ?? "")
  )
    last--;
  return first <= last ? { first, last } : null;
}
