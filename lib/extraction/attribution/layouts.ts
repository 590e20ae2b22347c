import { isCapitalised } from "../speakers/name-phrases";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/** Longer than this a line before a colon is a sentence, not a name. */
const MAX_LABEL_WORDS = 6;

/** What the layout attributes without any verb: `NAME: words` and `"words" — Name`. */
export function proposeByLayout(
  paragraph: TaggedParagraph,
): readonly Proposal[] {
  const found = transcriptLine(paragraph) ?? signedQuotation(paragraph);
  return found ? [found] : [];
}

/** `COHEN: We will return.`: a name in capitals, or a full name before words in quotation marks. */
function transcriptLine({ words, runOf }: TaggedParagraph): Proposal | null {
  const colon = words
    .slice(0, MAX_LABEL_WORDS + 1)
    .findIndex((word) => word.text === ":");
  if (colon < 1 || colon >= words.length - 2) return null;
  const label = words.slice(0, colon).filter((word) => word.tag !== "PUNCT");
  const isShouted =
    label.every((word) => /^[\p{Lu}\p{N}.'’\-]+$/u.test(word.text)) &&
    label.some((word) => word.text.length > 2);
  const isQuoted = label.every(isCapitalised) && (runOf[colon + 1] ?? -1) >= 0;
  if (!isShouted && !isQuoted) return null;
  return {
    content: [{ first: colon + 1, last: words.length - 1 }],
    cue: { first: colon, last: colon },
    speaker: { first: 0, last: colon - 1 },
    isSpeech: true,
    score: 1,
    reason: "a line of a transcript: name, colon, words",
  };
}

/** `"We will return." — Gilad Cohen, ambassador` */
function signedQuotation({ words, runOf }: TaggedParagraph): Proposal | null {
  if ((runOf[0] ?? -1) < 0) return null;
  const dash = words.findIndex(
    (word, at) => runOf[at] === -1 && /^(?:[—–―-]|--)$/.test(word.text),
  );
  if (dash < 1 || runOf[dash - 1] !== runOf[0]) return null;
  const speaker = { first: dash + 1, last: trimStop(words, words.length - 1) };
  const isName =
    isCapitalised(words[dash + 1]) && speaker.last - speaker.first < 20;
  if (!isName || hasVerb(words, speaker)) return null;
  return {
    content: [{ first: 0, last: dash - 1 }],
    cue: { first: dash, last: dash },
    speaker,
    isSpeech: true,
    score: 1,
    reason: "a quotation signed with a name",
  };
}

function hasVerb(words: readonly Word[], { first, last }: WordRange): boolean {
  return words
    .slice(first, last + 1)
    .some((word) => word.tag === "VERB" || word.tag === "AUX");
}

function trimStop(words: readonly Word[], last: number): number {
  return words[last]?.text === "." ? last - 1 : last;
}
