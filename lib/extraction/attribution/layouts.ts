import { isCapitalised } from "../speakers/name-phrases";
import { wordList } from "@/lib/text/people/word-list";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/** Longer than this a line before a colon is a sentence, not a name. */
const MAX_LABEL_WORDS = 6;

/** Behind a handle stand a bracket and a date, no more. */
const MAX_DATE_WORDS = 9;
const DASH = /^(?:[—–―-]|--)$/;

/** Lines a news site sets in capitals before links and notices. */
const NOT_A_NAME = wordList(`
  READ MORE WATCH LISTEN LIVE PHOTO PHOTOS VIDEO AUDIO MAP POLL TIMELINE RELATED EXCLUSIVE BREAKING UPDATE UPDATED
  CORRECTION CLARIFICATION NOTE NOTES OPINION ANALYSIS EDITORIAL REVIEW FACT SEE ALSO WARNING FILE STORY
`);

/** What the layout attributes without any verb: `NAME: words`, `A: words`, `"words" — Name` and posts. */
export function proposeByLayout(
  paragraph: TaggedParagraph,
): readonly Proposal[] {
  const found =
    transcriptLine(paragraph) ??
    questionOrAnswer(paragraph) ??
    interruptedQuotation(paragraph) ??
    signedQuotation(paragraph) ??
    signedPost(paragraph);
  return found ? [found] : [];
}

/** `COHEN: We will return.`: a name in capitals, or a full name before words in quotation marks. */
function transcriptLine({ words, runOf }: TaggedParagraph): Proposal | null {
  const colon = words
    .slice(0, MAX_LABEL_WORDS + 1)
    .findIndex((word) => word.text === ":");
  if (colon < 1 || colon >= words.length - 2) return null;
  const label = words.slice(0, colon).filter((word) => word.tag !== "PUNCT");
  const isShouted =
    label.every((word) => /^[\p{Lu}\p{N}.'’\-]+$/u.test(word.text)) &&
    label.some((word) => word.text.length > 2) &&
    !label.some((word) => NOT_A_NAME.has(word.text));
  const isQuoted = label.every(isCapitalised) && (runOf[colon + 1] ?? -1) >= 0;
  if (!isShouted && !isQuoted) return null;
  return {
    content: [{ first: colon + 1, last: words.length - 1 }],
    cue: { first: colon, last: colon },
    speaker: { first: 0, last: colon - 1 },
    isSpeech: true,
    score: 1,
    reason: "a line of a transcript: name, colon, words",
  };
}

/** `Q: How long?` and `A: Two years.`: the answer is the running speaker's, nobody is named for the question. */
function questionOrAnswer({ words }: TaggedParagraph): Proposal | null {
  const isLabel = /^[QA]$/.test(words[0]?.text ?? "");
  if (!isLabel || !/^[:.]$/.test(words[1]?.text ?? "") || words.length < 3)
    return null;
  return {
    content: [{ first: 2, last: words.length - 1 }],
    cue: { first: 1, last: 1 },
    speaker: null,
    isSpeech: true,
    isContinued: words[0]?.text === "A",
    score: 1,
    reason: "a line of an interview: question or answer, words",
  };
}

/** `Thank you all. — Ann Poole (@annpoole) July 4, 2019`: a post as news sites paste it in. */
function signedPost({ words }: TaggedParagraph): Proposal | null {
  const handle = words.findLastIndex((word) => /^@\w/.test(word.text));
  let dash = handle;
  while (dash > 0 && !DASH.test(words[dash]?.text ?? "")) dash--;
  const bracket = words[handle - 1]?.text === "(" ? handle - 2 : handle - 1;
  const isSigned =
    dash > 0 && bracket > dash && bracket - dash <= MAX_LABEL_WORDS;
  if (!isSigned || words.length - handle > MAX_DATE_WORDS) return null;
  return {
    content: [{ first: 0, last: dash - 1 }],
    cue: { first: dash, last: dash },
    speaker: { first: dash + 1, last: bracket },
    isSpeech: true,
    score: 1,
    reason: "a post signed with a name and a handle",
  };
}

/** `"This decision" — he held up the paper — "is a disgrace."`: no word of speech, and yet it is clear who speaks. */
function interruptedQuotation({
  words,
  runOf,
}: TaggedParagraph): Proposal | null {
  const opens = endOfRun(runOf, 0) + 1;
  if (opens < 1 || !DASH.test(words[opens]?.text ?? "")) return null;
  const next = runOf.findIndex((run, at) => at > opens && run >= 0);
  if (next < 0 || !DASH.test(words[next - 1]?.text ?? "")) return null;
  const isSubject = /^(?:PRON|PROPN)$/.test(words[opens + 1]?.tag ?? "");
  return {
    content: [
      { first: 0, last: opens - 1 },
      { first: next, last: endOfRun(runOf, next) },
    ],
    cue: null,
    speaker: isSubject ? { first: opens + 1, last: opens + 1 } : null,
    isSpeech: true,
    isContinued: !isSubject,
    score: 1,
    reason: "a quotation interrupted between dashes",
  };
}

/** The last word of the run that a word stands in, or -1. */
function endOfRun(runOf: Int32Array, first: number): number {
  const run = runOf[first] ?? -1;
  if (run < 0) return -1;
  let last = first;
  while (runOf[last + 1] === run) last++;
  return last;
}

/** `"We will return." — Gilad Cohen, ambassador` */
function signedQuotation({ words, runOf }: TaggedParagraph): Proposal | null {
  if ((runOf[0] ?? -1) < 0) return null;
  const dash = words.findIndex(
    (word, at) => runOf[at] === -1 && DASH.test(word.text),
  );
  if (dash < 1 || runOf[dash - 1] !== runOf[0]) return null;
  const speaker = { first: dash + 1, last: trimStop(words, words.length - 1) };
  const isName =
    isCapitalised(words[dash + 1]) && speaker.last - speaker.first < 20;
  if (!isName || hasVerb(words, speaker)) return null;
  return {
    content: [{ first: 0, last: dash - 1 }],
    cue: { first: dash, last: dash },
    speaker,
    isSpeech: true,
    score: 1,
    reason: "a quotation signed with a name",
  };
}

function hasVerb(words: readonly Word[], { first, last }: WordRange): boolean {
  return words
    .slice(first, last + 1)
    .some((word) => word.tag === "VERB" || word.tag === "AUX");
}

function trimStop(words: readonly Word[], last: number): number {
  return words[last]?.text === "." ? last - 1 : last;
}
