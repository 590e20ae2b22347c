import {
  GENDERED_ROLES,
  GROUP_NOUNS,
  PERSON_PRONOUNS,
  ROLE_NOUNS,
  SOURCE_NOUNS,
} from "../lexicon/people";
import { BODY_NOUNS } from "../lexicon/bodies";
import {
  rangeSpan,
  type TaggedParagraph,
  type WordRange,
} from "../tagging/word";
import type { Gender, Mention } from "./mention";
import { genderOf, joinWords, type NamePhrase } from "./name-phrases";

/** Says what the phrase that names a speaker calls: a person, a role, a body, a group, a pronoun. */
export function describeMention(
  paragraph: TaggedParagraph,
  range: WordRange,
  phrases: readonly NamePhrase[],
): Mention {
  const named = headPhrase(paragraph, range, phrases);
  const place = {
    span: rangeSpan(paragraph.words, range),
    text: joinWords(paragraph.words, range),
  };
  if (named && named.mention.kind !== "role")
    return { ...named.mention, ...place };
  const parts = commonParts(paragraph, range);
  return {
    ...parts,
    ...place,
    name: null,
    paragraph: paragraph.index,
    sentence: paragraph.sentenceOf[range.first] ?? 0,
  };
}

/** The name that is the head of the phrase: no preposition, possessive or comma stands before it. */
function headPhrase(
  { words }: TaggedParagraph,
  range: WordRange,
  phrases: readonly NamePhrase[],
): NamePhrase | null {
  for (const phrase of phrases) {
    if (phrase.range.first > range.last) break;
    if (phrase.range.last < range.first) continue;
    const before = words.slice(
      range.first,
      Math.max(range.first, phrase.nameFirst),
    );
    const isInside = before.some((word, index) => {
      if (range.first + index >= phrase.range.first) return false;
      return (
        word.tag === "ADP" || /^'s?$/.test(word.lower) || word.lower === "and"
      );
    });
    const isOwner =
      /^'s?$/.test(words[phrase.range.last + 1]?.lower ?? "") &&
      phrase.range.last + 1 <= range.last;
    const next = words[phrase.range.last + 1];
    const isModifier = phrase.range.last < range.last && next?.tag === "NOUN";
    const isDateline =
      phrase.range.last < range.last && /^(?:--|[—–])$/.test(next?.text ?? "");
    if (!isInside && !isOwner && !isModifier && !isDateline) return phrase;
  }
  return null;
}

type Parts = Pick<Mention, "kind" | "role" | "head" | "gender">;

function commonParts(paragraph: TaggedParagraph, range: WordRange): Parts {
  const headAt = headNoun(paragraph, range);
  const head = paragraph.words[headAt]?.lower ?? "";
  if (range.first === range.last && PERSON_PRONOUNS.has(head)) {
    return { kind: "pronoun", role: null, head, gender: pronounGender(head) };
  }
  const phrase = joinWords(paragraph.words, range);
  const gender = GENDERED_ROLES.get(head) ?? null;
  const isDefinite = /^(?:the|that|this|his|her|their|its)$/.test(
    paragraph.words[range.first]?.lower ?? "",
  );
  if (GROUP_NOUNS.has(head))
    return { kind: "group", role: null, head, gender: null };
  if (ROLE_NOUNS.has(head) || SOURCE_NOUNS.has(head)) {
    const isNamedRole = isDefinite || /^\p{Lu}/u.test(phrase);
    return {
      kind: isNamedRole ? "role" : "group",
      role: phrase,
      head,
      gender: gender ?? genderOf(phrase),
    };
  }
  if (BODY_NOUNS.has(head))
    return { kind: "body", role: null, head, gender: null };
  return { kind: "other", role: null, head, gender: null };
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
  if (/^(?:he|him|his)$/.test(pronoun)) return "he";
  return /^(?:she|her|hers)$/.test(pronoun) ? "she" : null;
}
