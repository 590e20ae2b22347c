import { REPORTING } from "../lexicon/reporting";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Mention, MentionUse } from "./mention";
import type { NamePhrase } from "./name-phrases";
import { rangeSpan } from "../tagging/word";

/** What a name or pronoun does in its sentence. */
export function roleInSentence(
  { words, runOf, sentenceOf }: TaggedParagraph,
  range: WordRange,
): MentionUse {
  if ((runOf[range.first] ?? -1) >= 0) return "quoted";
  if (/^'s?$/.test(words[range.last + 1]?.lower ?? "")) return "owner";
  let before = range.first - 1;
  while (
    before >= 0 &&
    sentenceOf[before] === sentenceOf[range.first] &&
    isOfPhrase(words[before])
  )
    before--;
  if (before < 0 || sentenceOf[before] !== sentenceOf[range.first])
    return "subject";
  const isAside =
    words[before]?.text === "," && !isPredicate(words[range.last + 1]);
  return canPrecedeSubject(words[before]) && !isAside ? "subject" : "object";
}

function isPredicate(word: Word | undefined): boolean {
  return word !== undefined && /^(?:VERB|AUX|ADV)$/.test(word.tag);
}

/** "University of Lindal engineer | Priya Lund": what can stand before a name in its own phrase. */
function isOfPhrase(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:of|his|her|their|its|my|our)$/.test(word.lower) ||
      /^(?:DET|ADV|ADJ|NOUN|PROPN|NUM|PART)$/.test(word.tag))
  );
}

function canPrecedeSubject(word: Word | undefined): boolean {
  if (!word) return true;
  return (
    /^(?:CCONJ|SCONJ|PUNCT)$/.test(word.tag) ||
    /^(?:that|while|as|when|because|which|who|what)$/.test(word.lower) ||
    (word.tag === "VERB" && REPORTING.has(word.lemma))
  );
}

const GENDER = {
  he: "he",
  him: "he",
  his: "he",
  himself: "he",
  she: "she",
  her: "she",
  hers: "she",
  herself: "she",
} as const;

type GenderedPronoun = keyof typeof GENDER;

function isGendered(word: string): word is GenderedPronoun {
  return Object.hasOwn(GENDER, word);
}

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
    if (!isGendered(word.lower)) return;
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
      gender: GENDER[word.lower],
      paragraph: paragraph.index,
      sentence: paragraph.sentenceOf[at] ?? 0,
      use: use === "subject" && isOwner ? "owner" : use,
    });
  });
  return found;
}
