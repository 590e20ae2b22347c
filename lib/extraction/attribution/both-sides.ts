import type { TaggedParagraph, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";
import { type ClaimedWords, claimWords } from "./claimed-words";

const RELATIVE = /^(?:which|who|whom)$/;
const DASH = /^(?:[—–―-]|--)$/;

/**
 * `All of this, he acknowledged, could be undone`: words that stand between two commas inside somebody's
 * sentence attribute both of its halves. Only halves nobody else has claimed are added.
 */
export function takeBothSides(
  paragraph: TaggedParagraph,
  kept: readonly Proposal[],
): readonly Proposal[] {
  const claimed = claimWords(paragraph.words.length, kept);
  return kept.map((proposal) => {
    const inserted = insertedWords(paragraph, proposal);
    if (!inserted) return proposal;
    const missing = [
      leftHalf(paragraph, claimed, inserted.first - 2),
      rightHalf(paragraph, claimed, inserted.last + 2),
    ].filter((half) => half !== null);
    if (missing.length === 0) return proposal;
    const content = [...proposal.content, ...missing];
    return { ...proposal, content: content.sort((a, b) => a.first - b.first) };
  });
}

/** Speaker and cue side by side, in this order, between commas outside quotation marks. */
function insertedWords(
  { words, runOf, sentenceOf }: TaggedParagraph,
  { speaker, cue, content }: Proposal,
): WordRange | null {
  if (!speaker || !cue || cue.first - speaker.last !== 1) return null;
  if (RELATIVE.test(words[speaker.first]?.lower ?? "")) return null;
  const { first } = speaker;
  const { last } = cue;
  const isBetweenCommas =
    words[first - 1]?.text === "," && words[last + 1]?.text === ",";
  const isOutside = (runOf[first - 1] ?? -1) < 0 && (runOf[last + 2] ?? -1) < 0;
  const isOneSentence = sentenceOf[last + 1] === sentenceOf[first - 1];
  return isBetweenCommas && isOutside && isOneSentence && content.length === 1
    ? { first, last }
    : null;
}

/** Free words from the start of the sentence; of "…, which, she said" only the pronoun, and a dash starts afresh. */
function leftHalf(
  { words, runOf, sentences, sentenceOf }: TaggedParagraph,
  claimed: ClaimedWords,
  last: number,
): WordRange | null {
  const start = sentences[sentenceOf[last] ?? 0]?.first ?? 0;
  let first = last;
  if (!RELATIVE.test(words[last]?.lower ?? ""))
    while (first > start && !DASH.test(words[first - 1]?.text ?? "")) {
      first--;
      if (claimed[first] !== 0 || (runOf[first] ?? -1) >= 0) return null;
    }
  return claimed[last] === 0 && first <= last ? { first, last } : null;
}

/** Free words to the end of the sentence, without its stop. */
function rightHalf(
  { words, sentences, sentenceOf }: TaggedParagraph,
  claimed: ClaimedWords,
  first: number,
): WordRange | null {
  let last = sentences[sentenceOf[first] ?? 0]?.last ?? first;
  if (/^[.!?]$/.test(words[last]?.text ?? "")) last--;
  for (let at = first; at <= last; at++) if (claimed[at] !== 0) return null;
  return first <= last ? { first, last } : null;
}
