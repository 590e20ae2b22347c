import type { TaggedParagraph, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/** The subject of a sentence is looked for in this many words. */
const MAX_SUBJECT_WORDS = 20;

/**
 * Gives a participle the subject of its sentence ("Japan stays firm, demanding an end"): the models leave
 * it without a speaker when the two stand far apart.
 */
export function findSpeaker(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { cue, speaker } = proposal;
  if (speaker !== null || cue === null) return proposal;
  const head = paragraph.words[cue.first];
  if (
    !head?.lower.endsWith("ing") ||
    paragraph.words[cue.first - 1]?.text !== ","
  )
    return proposal;
  const subject = subjectOfSentence(paragraph, cue.first);
  return subject ? { ...proposal, speaker: subject } : proposal;
}

function subjectOfSentence(
  paragraph: TaggedParagraph,
  cue: number,
): WordRange | null {
  const { words, sentences, sentenceOf } = paragraph;
  let first = sentences[sentenceOf[cue] ?? 0]?.first ?? 0;
  const comma = words.findIndex(
    (word, at) => at >= first && at < cue && word.text === ",",
  );
  const opensWithAside = /^(?:ADP|ADV|SCONJ)$/.test(words[first]?.tag ?? "");
  if (opensWithAside && comma > first && comma < cue - 1) first = comma + 1;
  let last = first - 1;
  for (let at = first; at < cue && at - first < MAX_SUBJECT_WORDS; at++) {
    const tag = words[at]?.tag ?? "X";
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART|ADP)$/.test(tag)) break;
    last = at;
  }
  while (last >= first && /^(?:ADP|DET|PART|ADJ)$/.test(words[last]?.tag ?? ""))
    last--;
  return last >= first ? { first, last } : null;
}
