import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/** Sure enough to be kept, and to lose against any clear cue. */
const SCORE = 0.5;
/** An audience, the place and the day take up to so many words. */
const MAX_AUDIENCE_WORDS = 16;

/** Behind these stands why or when it was said, not what. */
const OPENS_OTHER =
  /^(?:because|after|as|when|who|which|whom|whose|where|while|since|if|before|until|though|although|and|but)$/;

/**
 * `Penney told CBC News in an interview she will not run`: between the verb and what was told stand the
 * audience, a place and a day, and no "that" marks where they end. The models lose the thread there.
 */
export function findWhatWasTold(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { words } = paragraph;
  const { cue, speaker, content, score } = proposal;
  if (!cue || speaker?.last !== cue.first - 1) return proposal;
  if (!leavesRoom(words, cue.last)) return proposal;
  const isClear =
    score >= SCORE && content.some((range) => hasVerb(paragraph, range));
  const told = isClear ? null : toldClause(paragraph, cue.last);
  return told
    ? { ...proposal, content: [told], score: Math.max(score, SCORE) }
    : proposal;
}

/** "told" has an audience behind it; "said in", "said Tuesday" a place or a day. */
function leavesRoom(words: readonly Word[], at: number): boolean {
  const verb = words[at]?.lower ?? "";
  const next = words[at + 1];
  if (/^(?:told|tells)$/.test(verb)) return true;
  const isPlaced =
    next?.tag === "ADP" ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(next?.lower ?? "");
  return isPlaced && /^(?:said|says|wrote|added)$/.test(verb);
}

function hasVerb({ words }: TaggedParagraph, range: WordRange): boolean {
  return words.slice(range.first, range.last + 1).some(isVerb);
}

function isVerb({ tag }: Word): boolean {
  return tag === "VERB" || tag === "AUX";
}

/** From the subject of the first verb behind the cue to the end of the sentence, outside quotation marks. */
function toldClause(
  { words, runOf, sentences, sentenceOf }: TaggedParagraph,
  cue: number,
): WordRange | null {
  const end = sentences[sentenceOf[cue] ?? 0]?.last ?? cue;
  let verb = cue + 1;
  while (verb <= end && !(words[verb] && isFinite(words, verb))) {
    const isLost = (runOf[verb] ?? -1) >= 0 || verb - cue > MAX_AUDIENCE_WORDS;
    if (isLost) return null;
    verb++;
  }
  if (verb > end) return null;
  const first = startOfSubject(words, verb);
  const last = words[end]?.text === "." ? end - 1 : end;
  const isReason = OPENS_OTHER.test(words[first - 1]?.lower ?? "");
  return first > cue + 1 && first < verb && !isReason ? { first, last } : null;
}

/** A verb with a subject: no participle, no infinitive. */
function isFinite(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const isBare =
    words[at - 1]?.lower === "to" || /ing$/.test(word?.lower ?? "");
  return word !== undefined && isVerb(word) && !isBare;
}

/** Walks back over the words of the subject; a pronoun, a determiner or "that" opens it. */
function startOfSubject(words: readonly Word[], verb: number): number {
  let at = verb - 1;
  while (words[at]?.tag === "ADV") at--;
  const isName = words[at]?.tag === "PROPN";
  while (/^(?:NOUN|ADJ|NUM|PROPN|PART)$/.test(words[at]?.tag ?? "")) {
    if (isName && words[at]?.tag !== "PROPN") break;
    at--;
  }
  const opens = /^(?:DET|PRON)$/.test(words[at]?.tag ?? "");
  const first = opens ? at : at + 1;
  return words[first - 1]?.lower === "that" ? first - 1 : first;
}
