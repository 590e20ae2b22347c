import { FORECASTING } from "../lexicon/cues";
import { GROUP_NOUNS } from "@/lib/text/people/people-words";
import { REPORTING } from "../lexicon/reporting";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";
import { isNameInMarks } from "./names-in-marks";

/**
 * Tells speech from belief: a reporting word in the cue, words in quotation marks, or the forecast of
 * people whose work it is to publish forecasts.
 */
export function isSpeech(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): boolean {
  const { cue, content, speaker } = proposal;
  if (cue !== null && isName(paragraph, proposal)) return false;
  if (cue === null || content.some((range) => isQuoted(paragraph, range)))
    return true;
  const inCue = wordsOf(paragraph, cue);
  if (inCue.some(isReporting)) return true;
  const isForecast = inCue.some((word) => FORECASTING.has(word.lemma));
  return (
    isForecast &&
    speaker !== null &&
    wordsOf(paragraph, speaker).some((word) => GROUP_NOUNS.has(word.lower))
  );
}

/** Whether all it has for content is a name in quotation marks. */
function isName(paragraph: TaggedParagraph, { content }: Proposal): boolean {
  return (
    content.length > 0 &&
    content.every((range) => isNameInMarks(paragraph, range))
  );
}

/** A cue reaches this far around its head. */
const CUE_REACH = 4;

/** True when what a word heads could turn out to be speech: quotation marks in sight, or a reporting word at hand. */
export function mayReport(
  { words, runOf }: TaggedParagraph,
  at: number,
): boolean {
  const near = words.slice(Math.max(0, at - CUE_REACH), at + CUE_REACH + 1);
  return (
    near.some((word) => isReporting(word) || FORECASTING.has(word.lemma)) ||
    runOf.some((run) => run >= 0)
  );
}

function isReporting(word: Word): boolean {
  return (
    REPORTING.has(word.lemma) ||
    REPORTING.has(word.lower) ||
    /^[:—–―]$/.test(word.text)
  );
}

function isQuoted(
  { runOf }: TaggedParagraph,
  { first, last }: WordRange,
): boolean {
  for (let at = first; at <= last; at++)
    if ((runOf[at] ?? -1) >= 0) return true;
  return false;
}

function wordsOf(
  { words }: TaggedParagraph,
  { first, last }: WordRange,
): readonly Word[] {
  return words.slice(first, last + 1);
}
