import { FORECASTING } from "../lexicon/cues";
import { GROUP_NOUNS } from "../lexicon/people";
import { REPORTING } from "../lexicon/reporting";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/**
 * Tells speech from belief: a reporting word in the cue, words in quotation marks, or the forecast of
 * people whose work it is to publish forecasts.
 */
export function isSpeech(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): boolean {
  const { cue, content, speaker } = proposal;
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
