import type { TaggedParagraph, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

const TIME_WORD =
  /^(?:on|in|at|late|early|earlier|last|this|next|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|morning|afternoon|evening|night|week|month|year)$/;

/**
 * Turns a proposal the right way round: in `…, say police` and `…, a spokesman said Monday` the models
 * at times take the speaker or the day for what was said, which stands before the comma.
 */
export function turnAround(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { words } = paragraph;
  const { cue, speaker, content } = withoutTopic(paragraph, proposal);
  const [only, ...others] = content;
  if (!cue || !only || others.length > 0 || only.first !== cue.last + 1)
    return { ...proposal, speaker, content };
  if (hasVerb(paragraph, only)) return proposal;
  if (speaker === null && endsSentence(paragraph, only)) {
    const said = saidBefore(paragraph, cue.first);
    const isParticiple = /ing$/.test(words[cue.first]?.lower ?? "");
    return said && !isParticiple
      ? { ...proposal, content: [said], speaker: only }
      : proposal;
  }
  const isWhen = words
    .slice(only.first, only.last + 1)
    .every(({ lower }) => TIME_WORD.test(lower));
  const said = isWhen && speaker ? saidBefore(paragraph, speaker.first) : null;
  return said ? { ...proposal, content: [said] } : proposal;
}

/**
 * Beside a quotation, words without a verb right behind the cue are its topic (`said of the shop`) or, when
 * nobody is named, its speaker (`"…," read a sign`).
 */
function withoutTopic(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { cue, speaker, content } = proposal;
  const topic = content.find(({ first }) => cue && first === cue.last + 1);
  const isQuoted = content.some(
    ({ first, last }) =>
      cue && last < cue.first && (paragraph.runOf[first] ?? -1) >= 0,
  );
  if (!cue || !topic || !isQuoted || hasVerb(paragraph, topic)) return proposal;
  const rest = content.filter((range) => range !== topic);
  if (speaker === null && rest.every(({ last }) => last < cue.first))
    return { ...proposal, content: rest, speaker: topic };
  const isTopic = /^(?:of|about)$/.test(paragraph.words[cue.last]?.lower ?? "");
  return isTopic ? { ...proposal, content: rest } : proposal;
}

/** The clause between the start of the sentence and a comma right before a word. */
function saidBefore(paragraph: TaggedParagraph, at: number): WordRange | null {
  const { words, sentences, sentenceOf } = paragraph;
  const first = sentences[sentenceOf[at] ?? 0]?.first ?? 0;
  const said = { first, last: at - 2 };
  const isClause = words[at - 1]?.text === "," && hasVerb(paragraph, said);
  return isClause ? said : null;
}

function hasVerb(
  { words, runOf }: TaggedParagraph,
  { first, last }: WordRange,
): boolean {
  return words
    .slice(first, last + 1)
    .some(
      ({ tag }, index) =>
        tag === "VERB" || tag === "AUX" || (runOf[first + index] ?? -1) >= 0,
    );
}

function endsSentence(
  { words, sentences, sentenceOf }: TaggedParagraph,
  { last }: WordRange,
): boolean {
  const end = sentences[sentenceOf[last] ?? 0]?.last ?? last;
  return last === end || (last === end - 1 && words[end]?.text === ".");
}
