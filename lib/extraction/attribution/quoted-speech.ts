import { REPORTING } from "../lexicon/reporting";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import { finalSign } from "./final-sign";
import { isNameInMarks, isTitle } from "./names-in-marks";

/** Shorter quoted runs inside a sentence are names, titles and words somebody keeps at a distance. */
const MIN_SPEECH_WORDS = 5;
/** What stands right before words that were uttered or written: "a note that read", "a sign saying". */
const UTTERING =
  /^(?:say|said|says|saying|read|reads|reading|reply|replied|replies|answered|asked|added|adding|shout(?:ed|ing|s)?|yell(?:ed|ing|s)?|chant(?:ed|ing|s)?|scream(?:ed|ing|s)?|whispered|joked|quipped|tweeted|wrote|writes|writing|declared|declaring)$/;

/**
 * Tells speech from titles, nicknames and scare quotes where no cue does: it is a sentence or opens one,
 * stands behind a colon or an uttering verb, or is a clause of its own that ends like one.
 */
export function isQuotedSpeech(
  paragraph: TaggedParagraph,
  range: WordRange,
): boolean {
  const { words } = paragraph;
  const inside = words
    .slice(range.first, range.last + 1)
    .filter((word) => word.form.hasLetters);
  if (inside.length === 0 || isNameInMarks(paragraph, range)) return false;
  if (isUttered(words, range)) return true;
  if (isTitle(inside)) return false;
  const isUpper = /^\p{Lu}/u.test(inside[0]?.text ?? "");
  if (isUpper && isSentence(paragraph, range)) return true;
  if (inside.length < MIN_SPEECH_WORDS) return false;
  const hasVerb = inside.some(({ tag }) => tag === "VERB" || tag === "AUX");
  const fills = range.first === 0 && range.last >= words.length - 2;
  return (
    hasVerb &&
    (fills || isUpper || /[.!?,…]/.test(finalSign(words, range.last)))
  );
}

function isUttered(words: readonly Word[], { first }: WordRange): boolean {
  const comma = words[first - 1]?.text === "," ? 1 : 0;
  const before = words[first - 1 - comma];
  if (comma === 1 && before?.tag === "VERB" && REPORTING.has(before.lemma))
    return true;
  if (!before || !UTTERING.test(before.lower)) return false;
  const isParticiple = comma === 0 && /ing$/.test(before.lower);
  return before.tag === "VERB" || isParticiple;
}

/** It opens a sentence and ends like a part of one, is one, or is what a colon announces. */
function isSentence(
  { words, sentences, sentenceOf }: TaggedParagraph,
  range: WordRange,
): boolean {
  const { first, last } = range;
  const opens = sentences[sentenceOf[first] ?? 0]?.first === first;
  const ends = sentences[sentenceOf[last] ?? 0]?.last === last;
  const isAnnounced = words[first - 1]?.text === ":" && ends;
  const isSingle =
    /^['‘]$/.test(words[first]?.text ?? "") && words[first + 1]?.text !== "'";
  const isHeading = opens && ends && isSingle;
  return (
    isAnnounced ||
    (opens && !isHeading && /[.!?,…]/.test(finalSign(words, range.last)))
  );
}
