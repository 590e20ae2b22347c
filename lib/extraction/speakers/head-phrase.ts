import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import { GROUP_NOUNS } from "@/lib/text/people/people-words";
import type { NamePhrase } from "./name-phrases";

/**
 * The name that is the head of a phrase: no preposition or possessive stands before it, and no noun behind it; or a name behind a
 * role and a comma ("A lawyer for the union, David Berg").
 */
export function headPhrase(
  paragraph: TaggedParagraph,
  range: WordRange,
  phrases: readonly NamePhrase[],
): NamePhrase | null {
  const inside = phrasesIn(phrases, range).filter(
    ({ mention }) => mention.name !== null,
  );
  return (
    inside.find(
      (phrase, at) =>
        !isRoleOf(phrase, inside[at + 1]) && isHead(paragraph, range, phrase),
    ) ??
    inside.find((phrase) => isApposed(paragraph, range, phrase)) ??
    null
  );
}

/** "Scott's niece | , Marcia Price," said: the name right behind the phrase, between commas. */
export function nameBehind(
  { words }: TaggedParagraph,
  range: WordRange,
  phrases: readonly NamePhrase[],
): NamePhrase | null {
  if (words[range.last + 1]?.text !== ",") return null;
  let first = range.last + 2;
  while (/^(?:NOUN|ADJ)$/.test(words[first]?.tag ?? "")) first++;
  const found = phrasesIn(phrases, { first, last: first })[0];
  const isApposition =
    found?.mention.kind === "person" &&
    found.mention.name?.includes(" ") === true &&
    /^[,(]$/.test(words[found.range.last + 1]?.text ?? "") &&
    found.range.first <= first;
  return isApposition ? found : null;
}

/** "Unifor national president Jerry Lund": the body is a part of the next name's role. */
function isRoleOf(phrase: NamePhrase, next: NamePhrase | undefined): boolean {
  return next !== undefined && next.range.first <= phrase.range.first;
}

/** "Mr. Lund and Ms. Berg", "the Times and the Post": more than one speaks. */
export function isJoint(
  { words }: TaggedParagraph,
  range: WordRange,
  phrases: readonly NamePhrase[],
): boolean {
  const [one, ...others] = phrasesIn(phrases, range).filter(
    ({ mention }) => mention.name !== null,
  );
  const two = others.find(
    ({ range: next }) => next.first > (one?.range.last ?? 0),
  );
  if (!one || !two || one.range.first > range.first + 2) return false;
  const between = words.slice(one.range.last + 1, two.range.first);
  const isList = between.every(
    (word) =>
      /^(?:and|&|,|\(|\)|the|both|mr\.?|mrs\.?|ms\.?|-)$/.test(word.lower) ||
      /^\p{Lu}/u.test(word.text) ||
      word.tag === "NOUN",
  );
  const rest = words.slice(one.range.last + 1, range.last + 1);
  const opens = between[0];
  return (
    isList &&
    /^(?:and|&|,|\()$/.test(opens?.lower ?? "") &&
    rest.some((word) => /^(?:and|&)$/.test(word.lower)) &&
    !isLinkInside(rest)
  );
}

/** A name that belongs to a phrase of another kind: "and head of the Lund Institute". */
function isLinkInside(words: readonly Word[]): boolean {
  return words.some((word) => word.tag === "ADP" || /^'s?$/.test(word.lower));
}

function phrasesIn(
  phrases: readonly NamePhrase[],
  range: WordRange,
): readonly NamePhrase[] {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.range.last ?? 0) < range.first) low = middle + 1;
    else high = middle;
  }
  const found: NamePhrase[] = [];
  for (let at = low; at < phrases.length; at++) {
    const phrase = phrases[at];
    if (!phrase || phrase.range.first > range.last) break;
    found.push(phrase);
  }
  return found;
}

function isHead(
  { words }: TaggedParagraph,
  range: WordRange,
  { range: own, nameFirst, mention }: NamePhrase,
): boolean {
  const isAny =
    mention.kind === "body" &&
    /^(?:a|an|one|another|some)$/.test(words[range.first]?.lower ?? "");
  if (isAny) return false;
  const isFull = mention.kind === "person" && own.last > nameFirst;
  const isOwned =
    (nameFirst > own.first || isFull) &&
    /^'s?$/.test(words[own.first - 1]?.lower ?? "");
  const before = isOwned ? [] : words.slice(range.first, own.first);
  const isInside = before.some(
    (word, at) =>
      word.tag === "ADP" ||
      (word.tag === "VERB" && at > 0) ||
      /^(?:'s?|and)$/.test(word.lower) ||
      GROUP_NOUNS.has(word.lower),
  );
  if (isInside) return false;
  if (own.last >= range.last) return true;
  const next = words[own.last + 1];
  const isOwner = /^'s?$/.test(next?.lower ?? "") && own.last + 1 < range.last;
  const isPart =
    next?.tag === "NOUN" || (mention.kind === "body" && next?.tag === "ADJ");
  return !isOwner && !isPart && !/^(?:--|[-—–])$/.test(next?.text ?? "");
}

/** The last name of the phrase, behind a comma. */
function isApposed(
  { words }: TaggedParagraph,
  range: WordRange,
  { range: own, mention }: NamePhrase,
): boolean {
  const isEnd =
    own.last >= range.last || /^[,(]$/.test(words[own.last + 1]?.text ?? "");
  let before = own.first - 1;
  while (
    before > own.first - 4 &&
    /^(?:NOUN|ADJ)$/.test(words[before]?.tag ?? "")
  )
    before--;
  return (
    mention.kind === "person" &&
    words[before]?.text === "," &&
    before > range.first &&
    isEnd
  );
}
