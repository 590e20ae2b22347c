import { NAME_PARTICLES } from "@/lib/text/people/people-words";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/** The subject of a sentence is looked for in this many words. */
const MAX_SUBJECT_WORDS = 20;
/** A longer speaker that holds a verb or a dash has swallowed a clause. */
const MAX_SPEAKER_WORDS = 12;
/** "his highest ideals - critics say": so many words behind a dash are a speaker of their own. */
const MAX_BEHIND_DASH = 3;

/**
 * Gives a proposal the speaker the models missed: the noun phrase right behind an inverted cue (`"No," said de Groot`), right before
 * the cue, or the subject of a participle's sentence ("Japan stays firm, demanding an end"). A speaker that has swallowed a clause is
 * cut back to the phrase beside the cue.
 */
export function findSpeaker(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { cue, speaker } = proposal;
  if (cue === null) return proposal;
  const found =
    speaker === null
      ? missingSpeaker(paragraph, proposal, cue)
      : cutSpeaker(paragraph, proposal, { cue, speaker });
  return found ? { ...proposal, speaker: found } : proposal;
}

function missingSpeaker(
  paragraph: TaggedParagraph,
  proposal: Proposal,
  cue: WordRange,
): WordRange | null {
  const { words } = paragraph;
  const head = words[cue.first];
  const isParticiple =
    head?.lower.endsWith("ing") === true && words[cue.first - 1]?.text === ",";
  if (isParticiple) return subjectOfSentence(paragraph, cue.first);
  const isQuoted = proposal.content.some(
    ({ last }) => last < cue.first && (paragraph.runOf[last] ?? -1) >= 0,
  );
  return isQuoted ? namedBehind(paragraph, proposal, cue.last + 1) : null;
}

/** `said de Groot.`: a name that ends the sentence or stands before a comma. */
function namedBehind(
  { words, runOf }: TaggedParagraph,
  proposal: Proposal,
  first: number,
): WordRange | null {
  let last = first - 1;
  for (let at = first; at < words.length && at - first < 8; at++) {
    const word = words[at];
    if (!word || (runOf[at] ?? -1) >= 0 || isContent(proposal, at)) break;
    if (!isNamePart(word)) break;
    last = at;
  }
  const end = words[last];
  const after = words[last + 1];
  const isClosed = after === undefined || /^[.,;:]$/.test(after.text);
  return end && last >= first && /^\p{Lu}/u.test(end.text) && isClosed
    ? { first, last }
    : null;
}

function isNamePart(word: Word): boolean {
  return (
    /^\p{Lu}/u.test(word.text) ||
    NAME_PARTICLES.has(word.lower) ||
    word.text === "-"
  );
}

function isContent({ content }: Proposal, at: number): boolean {
  return content.some(({ first, last }) => first <= at && at <= last);
}

type Frame = { readonly cue: WordRange; readonly speaker: WordRange };

function cutSpeaker(
  paragraph: TaggedParagraph,
  proposal: Proposal,
  { cue, speaker }: Frame,
): WordRange | null {
  const { words } = paragraph;
  const inside = words.slice(speaker.first, speaker.last + 1);
  const dash = inside.findLastIndex((_, at) =>
    isDash(words, speaker.first + at),
  );
  const isBefore = speaker.last < cue.first;
  const hasSwallowed =
    inside.length > MAX_SPEAKER_WORDS &&
    inside.some(({ tag }) => tag === "VERB" || tag === "AUX");
  if (hasSwallowed && isBefore && cue.first - speaker.last > 2)
    return subjectBefore(paragraph, proposal, cue.first);
  const behind = inside.length - 1 - dash;
  return isBefore && dash > 0 && behind > 0 && behind <= MAX_BEHIND_DASH
    ? { first: speaker.first + dash + 1, last: speaker.last }
    : null;
}

/** A dash, and no hyphen inside a word. */
function isDash(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:-|--|[—–])$/.test(word.text)) return false;
  return words[at - 1]?.end !== word.start || words[at + 1]?.start !== word.end;
}

/** "though | Lynch | notes": the name or pronoun right before the cue. */
function subjectBefore(
  { words }: TaggedParagraph,
  proposal: Proposal,
  cue: number,
): WordRange | null {
  const last = cue - 1;
  const word = words[last];
  if (!word || isContent(proposal, last)) return null;
  if (/^(?:he|she|they|it)$/.test(word.lower)) return { first: last, last };
  let first = cue;
  while (first > 0 && /^\p{Lu}/u.test(words[first - 1]?.text ?? "")) first--;
  return first < cue ? { first, last } : null;
}

function subjectOfSentence(
  paragraph: TaggedParagraph,
  cue: number,
): WordRange | null {
  const { words, sentences, sentenceOf } = paragraph;
  let first = sentences[sentenceOf[cue] ?? 0]?.first ?? 0;
  const comma = firstComma(words, first, cue);
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

function firstComma(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (words[at]?.text === ",") return at;
  return -1;
}
