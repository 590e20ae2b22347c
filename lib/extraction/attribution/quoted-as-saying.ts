import type { TaggedParagraph, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

const PHRASE_TAG = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/;

/** `Ferris was quoted as saying …`: whoever is quoted speaks, though in the passive. */
export function nameQuoted(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { cue, speaker } = proposal;
  if (cue === null || speaker !== null) return proposal;
  const { words } = paragraph;
  let at = cue.last;
  while (at > cue.first - 3 && words[at]?.lower !== "quoted") at--;
  if (words[at]?.lower !== "quoted" || words[at + 1]?.lower !== "as")
    return proposal;
  do at--;
  while (/^(?:AUX|ADV)$/.test(words[at]?.tag ?? ""));
  const subject = phraseEndingAt(paragraph, at);
  return subject ? { ...proposal, speaker: subject } : proposal;
}

function phraseEndingAt(
  { words, runOf, sentenceOf }: TaggedParagraph,
  last: number,
): WordRange | null {
  let first = last + 1;
  while (
    PHRASE_TAG.test(words[first - 1]?.tag ?? "") &&
    sentenceOf[first - 1] === sentenceOf[last] &&
    (runOf[first - 1] ?? -1) < 0
  )
    first--;
  return first <= last ? { first, last } : null;
}
