import { REPORTING } from "../lexicon/reporting";
import type { TaggedParagraph, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";
import { finalSign } from "./final-sign";
import { takeWholeRuns } from "./whole-runs";

/** A clause of its own names its speaker within so many words of "and". */
const MAX_SUBJECT_WORDS = 7;
/** Past forms that do not end in -ed. */
const IRREGULAR_PAST = /^(?:said|told|wrote|swore)$/;
const OPENS_CLAUSE = /^(?:that|which|who|to|if|when|because|whether)$/;

/** Ends content where the article's own voice or somebody else's attribution takes over. */
export function cutContent(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { cue } = proposal;
  if (cue === null) return proposal;
  const content = withoutWordsBeforeColon(paragraph, proposal)
    .flatMap((range) => takeWholeRuns(paragraph, range, proposal))
    .flatMap((range) =>
      splitAtMarks(paragraph, cutTail(paragraph, range, proposal)),
    );
  return { ...proposal, content };
}

/** `Kall said: "…"`: what stood before has nothing to do with it. */
function withoutWordsBeforeColon(
  { words, runOf }: TaggedParagraph,
  { content, cue }: Proposal,
): readonly WordRange[] {
  if (cue === null) return content;
  const colon = words[cue.last]?.text === ":" ? cue.last : cue.last + 1;
  const isColon = words[colon]?.text === ":" && (runOf[colon + 1] ?? -1) >= 0;
  const behind = content.filter(({ last }) => last > colon);
  return isColon && behind.length > 0 ? behind : content;
}

function cutTail(
  paragraph: TaggedParagraph,
  range: WordRange,
  { cue, speaker }: Proposal,
): WordRange {
  const { words, runOf } = paragraph;
  if (cue === null) return range;
  const isAside =
    range.first > cue.last &&
    speaker !== null &&
    /^(?:who|which)$/.test(words[speaker.first]?.lower ?? "");
  const runEnd = endOfRun(paragraph, range.first);
  for (let at = range.first + 1; at <= range.last; at++) {
    if ((runOf[at] ?? -1) >= 0) continue;
    const isCut =
      (at === runEnd + 1 && isWholeSpeech(paragraph, runEnd)) ||
      (isAside && endsAside(paragraph, at)) ||
      (range.first > cue.last && startsOtherSpeech(paragraph, at, cue));
    if (!isCut) continue;
    const last = words[at - 1]?.text === "," ? at - 2 : at - 1;
    return { first: range.first, last: Math.max(range.first, last) };
  }
  return range;
}

/** The last word of the quoted run that opens a range, or -2 when none does. */
function endOfRun({ runOf }: TaggedParagraph, first: number): number {
  const run = runOf[first] ?? -1;
  if (run < 0) return -2;
  let last = first;
  while (runOf[last + 1] === run) last++;
  return last;
}

/** `"What curfew?" and kept going`: the mark inside the quotation says that the speech was over. */
function isWholeSpeech({ words }: TaggedParagraph, runEnd: number): boolean {
  return runEnd >= 0 && /[,!?]/.test(finalSign(words, runEnd));
}

/** `Gill, who called it "a pit," voted against`: behind the comma the sentence's own verb goes on. */
function endsAside({ words }: TaggedParagraph, at: number): boolean {
  const isVerb = /^(?:VERB|AUX)$/.test(words[at]?.tag ?? "");
  const isParticiple = /ing$/.test(words[at]?.lower ?? "");
  return isVerb && !isParticiple && finalSign(words, at - 1) === ",";
}

function startsOtherSpeech(
  paragraph: TaggedParagraph,
  at: number,
  cue: WordRange,
): boolean {
  const { words } = paragraph;
  const word = words[at];
  if (!word) return false;
  const afterComma = words[at - 1]?.text === ",";
  if (afterComma && /ing$/.test(word.lower))
    return word.tag === "VERB" && REPORTING.has(word.lemma);
  if (!/^(?:and|but|while|though|although)$/.test(word.lower)) return false;
  const isOwnClause = afterComma || word.lower === "but";
  return (
    (isOwnClause && hasOwnSpeaker(paragraph, at)) ||
    goesOnReporting(paragraph, at, cue)
  );
}

/** ", and human rights groups warned": a new subject with a reporting verb in the past. */
function hasOwnSpeaker({ words, runOf }: TaggedParagraph, at: number): boolean {
  for (let next = at + 1; next <= at + MAX_SUBJECT_WORDS; next++) {
    const word = words[next];
    if (!word || (runOf[next] ?? -1) >= 0 || word.text === ",") return false;
    if (OPENS_CLAUSE.test(word.lower)) return false;
    if (word.tag === "VERB" || word.tag === "AUX")
      return next > at + 1 && isPastReport(word.lower, word.lemma);
  }
  return false;
}

/** "said … and warned …": the same subject's next reporting verb, both in the past. */
function goesOnReporting(
  { words, runOf }: TaggedParagraph,
  at: number,
  cue: WordRange,
): boolean {
  if (!/^(?:and|but)$/.test(words[at]?.lower ?? "")) return false;
  let next = at + 1;
  while (words[next]?.tag === "ADV") next++;
  const verb = words[next];
  if (verb?.tag !== "VERB" || (runOf[next] ?? -1) >= 0) return false;
  const heads = words.slice(cue.first, cue.last + 1);
  return (
    isPastReport(verb.lower, verb.lemma) &&
    heads.some(({ lower, lemma }) => isPastReport(lower, lemma))
  );
}

function isPastReport(lower: string, lemma: string): boolean {
  return (
    (REPORTING.has(lemma) && lower.endsWith("ed")) || IRREGULAR_PAST.test(lower)
  );
}

/** Where a sentence outside marks meets a quoted one, one span ends and the next begins. */
function splitAtMarks(
  { words, runOf, sentenceOf }: TaggedParagraph,
  range: WordRange,
): readonly WordRange[] {
  const parts: WordRange[] = [];
  let first = range.first;
  for (let at = range.first + 1; at <= range.last; at++) {
    const isQuoted = (runOf[at] ?? -1) >= 0;
    const wasQuoted = (runOf[at - 1] ?? -1) >= 0;
    if (isQuoted === wasQuoted || sentenceOf[at] === sentenceOf[at - 1])
      continue;
    const isStop = !wasQuoted && words[at - 1]?.text === ".";
    parts.push({ first, last: Math.max(first, isStop ? at - 2 : at - 1) });
    first = at;
  }
  return [...parts, { first, last: range.last }];
}
