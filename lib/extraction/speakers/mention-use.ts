import { REPORTING } from "../lexicon/reporting";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { MentionUse } from "./mention";

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
