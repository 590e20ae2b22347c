import { ROLE_NOUNS } from "../lexicon/people";
import type { TaggedParagraph, Word } from "../tagging/word";

/** An apposition that goes on longer than this is a clause of its own. */
const MAX_APPOSITION_WORDS = 16;

/** "Gilad Cohen, Israel's ambassador to Japan, said": what stands between the commas, if it is a role. */
export function roleAfterName(
  paragraph: TaggedParagraph,
  nameLast: number,
): string | null {
  const { words } = paragraph;
  if (words[nameLast + 1]?.text !== ",") return null;
  const first = nameLast + 2;
  const last = appositionEnd(paragraph, first);
  if (last < first || !holdsRole(words, first, last)) return null;
  const start =
    words[
      /^(?:a|an|the|his|her|their)$/.test(words[first]?.lower ?? "")
        ? first + 1
        : first
    ];
  const end = words[last];
  return start && end && start.start < end.end
    ? textBetween(words, start, end)
    : null;
}

function appositionEnd(
  { words, sentenceOf }: TaggedParagraph,
  first: number,
): number {
  let at = first;
  while (
    at < words.length &&
    at - first < MAX_APPOSITION_WORDS &&
    sentenceOf[at] === sentenceOf[first]
  ) {
    const word = words[at];
    if (!word || /^[,;:.!?()“”"—–]$/.test(word.text)) break;
    if (
      /^(?:VERB|AUX|SCONJ)$/.test(word.tag) ||
      /^(?:who|which|that|and)$/.test(word.lower)
    )
      break;
    at++;
  }
  return at - 1;
}

/** The role noun must be the head: before any preposition, or right behind a possessive. */
function holdsRole(
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word || word.tag === "ADP") return false;
    if (ROLE_NOUNS.has(word.lower) && !isPossessive(words[at + 1])) return true;
  }
  return false;
}

function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^'s?$/.test(word.lower);
}

function textBetween(words: readonly Word[], from: Word, to: Word): string {
  return words
    .filter((word) => word.start >= from.start && word.end <= to.end)
    .map((word, index, all) =>
      index > 0 && all[index - 1]?.end !== word.start
        ? ` ${word.text}`
        : word.text,
    )
    .join("");
}
