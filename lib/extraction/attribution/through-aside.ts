import type { TaggedParagraph, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/** An aside between a subject and its verb is at most so long. */
const MAX_ASIDE_WORDS = 15;

/** These take a clause, never a thing: content without a verb is content cut short. */
const TAKES_CLAUSE =
  /^(?:say|claim|believe|allege|argue|contend|insist|maintain|warn)$/;

/**
 * `Police say the driver, a man from Truro, was not hurt`: content that stopped at the aside goes on with
 * the verb of its clause, to the end of the sentence.
 */
export function reachThroughAside(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { cue } = proposal;
  if (!cue) return proposal;
  const head = paragraph.words.slice(cue.first, cue.last + 1);
  if (!head.some(({ lemma }) => TAKES_CLAUSE.test(lemma))) return proposal;
  const content = proposal.content.map((range) =>
    range.first > cue.last ? throughAside(paragraph, range) : range,
  );
  return { ...proposal, content };
}

function throughAside(
  { words, runOf, sentences, sentenceOf }: TaggedParagraph,
  range: WordRange,
): WordRange {
  const sentence = sentences[sentenceOf[range.last] ?? 0];
  const opens = range.last + 1;
  if (!sentence || words[opens]?.text !== "," || (runOf[range.last] ?? -1) >= 0)
    return range;
  for (let at = range.first; at <= range.last; at++)
    if (isVerb(words[at]?.tag)) return range;
  const limit = Math.min(sentence.last, opens + MAX_ASIDE_WORDS);
  for (let at = opens + 1; at < limit; at++) {
    if ((runOf[at] ?? -1) >= 0) return range;
    if (words[at]?.text !== ",") continue;
    if (!isVerb(words[at + 1]?.tag)) return range;
    const isStop = /^[.!?]$/.test(words[sentence.last]?.text ?? "");
    return { first: range.first, last: sentence.last - (isStop ? 1 : 0) };
  }
  return range;
}

function isVerb(tag: string | undefined): boolean {
  return tag === "VERB" || tag === "AUX";
}
