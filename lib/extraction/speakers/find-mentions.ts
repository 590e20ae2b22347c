import { rangeSpan, type TaggedParagraph } from "../tagging/word";
import type { Gender, Mention } from "./mention";
import { roleInSentence } from "./mention-use";
import type { NamePhrase } from "./name-phrases";

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
]);

/** Every name, titled role, "he" and "she" of a paragraph, in reading order. */
export function findMentions(
  paragraph: TaggedParagraph,
  phrases: readonly NamePhrase[],
): readonly Mention[] {
  return [
    ...phrases.map(({ mention }) => mention),
    ...findPronouns(paragraph),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Pronouns tell whom the article goes on about. */
function findPronouns(paragraph: TaggedParagraph): readonly Mention[] {
  const found: Mention[] = [];
  paragraph.words.forEach((word, at) => {
    const gender = GENDER.get(word.lower);
    if (!gender) return;
    const range = { first: at, last: at };
    const isOwner =
      word.lower === "his" || paragraph.words[at + 1]?.tag === "NOUN";
    const use = roleInSentence(paragraph, range);
    found.push({
      span: rangeSpan(paragraph.words, range),
      text: word.text,
      kind: "pronoun",
      name: null,
      role: null,
      head: word.lower,
      gender,
      paragraph: paragraph.index,
      sentence: paragraph.sentenceOf[at] ?? 0,
      use: use === "subject" && isOwner ? "owner" : use,
    });
  });
  return found;
}
