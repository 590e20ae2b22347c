import { BODY_NOUNS } from "../lexicon/bodies";
import {
  GENDERED_ROLES,
  GROUP_NOUNS,
  PERSON_PRONOUNS,
  ROLE_NOUNS,
  SOURCE_NOUNS,
} from "@/lib/text/people/people-words";
import {
  rangeSpan,
  type TaggedParagraph,
  type Word,
  type WordRange,
} from "../tagging/word";
import { headPhrase, isJoint, nameBehind } from "./head-phrase";
import { joinWords } from "./join-words";
import type { Gender, Mention } from "./mention";
import { genderOf, type NamePhrase } from "./name-phrases";

/** Says what the phrase that names a speaker calls: a person, a role, a body, a group, a pronoun. */
export function describeMention(
  paragraph: TaggedParagraph,
  range: WordRange,
  phrases: readonly NamePhrase[],
): Mention {
  const { words } = paragraph;
  const span = rangeSpan(words, range);
  const called = isRelative(words, range)
    ? antecedent(paragraph, range.first, phrases)
    : range;
  const place = { span, text: joinWords(words, called) };
  const common = {
    ...commonParts(paragraph, withoutClause(words, called)),
    ...place,
    name: null,
    paragraph: paragraph.index,
    sentence: paragraph.sentenceOf[range.first] ?? 0,
  };
  if (isJoint(paragraph, called, phrases)) return { ...common, kind: "group" };
  const named =
    headPhrase(paragraph, called, phrases) ??
    (common.kind === "pronoun" ? null : nameBehind(paragraph, called, phrases));
  return named && named.mention.kind !== "role"
    ? { ...named.mention, ...place }
    : { ...common, text: joinWords(words, withoutClause(words, called)) };
}

/** "A government official, who was not authorized": a clause behind an unnamed speaker is no part of what to call them. */
function withoutClause(words: readonly Word[], range: WordRange): WordRange {
  for (let at = range.first + 1; at <= range.last; at++) {
    const isEnd = /^(?:,|\(|--|[—–]|who|whom|whose|which|that)$/.test(
      words[at]?.lower ?? "",
    );
    if (isEnd) return { first: range.first, last: at - 1 };
  }
  return range;
}

function isRelative(words: readonly Word[], range: WordRange): boolean {
  return (
    range.first === range.last &&
    /^(?:who|which)$/.test(words[range.first]?.lower ?? "")
  );
}

/** An antecedent reaches no further than this before "who". */
const MAX_ANTECEDENT_WORDS = 12;

/** "Mr. Berg, | who | said": the name or noun phrase right before; the pronoun itself when there is none. */
function antecedent(
  { words, sentenceOf }: TaggedParagraph,
  who: number,
  phrases: readonly NamePhrase[],
): WordRange {
  let last = who - 1;
  while (last >= 0 && /^(?:,|\)|--|—)$/.test(words[last]?.text ?? "")) last--;
  const named = phrases.find(({ range }) => range.last === last);
  if (named && named.mention.kind !== "body") return named.range;
  let first = last + 1;
  while (
    first > 0 &&
    last - first < MAX_ANTECEDENT_WORDS &&
    sentenceOf[first - 1] === sentenceOf[who] &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(words[first - 1]?.tag ?? "")
  )
    first--;
  while (first < last && words[first]?.tag === "ADP") first++;
  return first <= last ? { first, last } : { first: who, last: who };
}

type Parts = Pick<Mention, "kind" | "role" | "head" | "gender">;

function commonParts(paragraph: TaggedParagraph, range: WordRange): Parts {
  const { words } = paragraph;
  const headAt = headNoun(paragraph, range);
  const head = words[headAt]?.lower ?? "";
  if (range.first === range.last && PERSON_PRONOUNS.has(head)) {
    return { kind: "pronoun", role: null, head, gender: pronounGender(head) };
  }
  const phrase = joinWords(words, range);
  const gender = GENDERED_ROLES.get(head) ?? genderOf(phrase);
  if (GROUP_NOUNS.has(head))
    return { kind: "group", role: null, head, gender: null };
  if (ROLE_NOUNS.has(head) || SOURCE_NOUNS.has(head)) {
    const kind = isDefinite(words, range, headAt) ? "role" : "group";
    return { kind, role: phrase, head, gender };
  }
  if (BODY_NOUNS.has(head)) {
    const isOwned = words
      .slice(range.first, headAt + 1)
      .some((word) => /^'s?$/.test(word.lower) || word.tag === "PROPN");
    const kind = isOwned ? "other" : "body";
    return { kind, role: null, head, gender: null };
  }
  return { kind: "other", role: null, head, gender: null };
}

/** "the minister", "Canada's minister", "Senator from Texas": one that readers can know; "a minister" is anybody. */
function isDefinite(
  words: readonly Word[],
  range: WordRange,
  head: number,
): boolean {
  const first = words[range.first];
  if (/^(?:the|that|this|his|her|their|its)$/.test(first?.lower ?? ""))
    return true;
  if (/^(?:DET|NUM)$/.test(first?.tag ?? "")) return false;
  const inFront = words.slice(range.first, head + 1);
  return (
    inFront.some((word) => /^'s?$/.test(word.lower)) ||
    /^\p{Lu}/u.test(words[head]?.text ?? "")
  );
}

/** The last noun before the first preposition, comma or relative pronoun. */
function headNoun({ words }: TaggedParagraph, range: WordRange): number {
  let head = range.first;
  for (let at = range.first; at <= range.last; at++) {
    const word = words[at];
    if (!word) break;
    const ends =
      word.tag === "ADP" ||
      /^(?:,|who|which|that|and|or|\()$/.test(word.lower) ||
      (word.tag === "VERB" && at > range.first + 1);
    if (ends && at > range.first) break;
    if (!/^(?:'s?|\))$/.test(word.lower)) head = at;
  }
  return head;
}

function pronounGender(pronoun: string): Gender | null {
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return "he";
  return /^(?:she|her|hers|herself)$/.test(pronoun) ? "she" : null;
}
