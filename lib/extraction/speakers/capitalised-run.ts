import {
  BODY_NOUNS,
  NEVER_NAMES,
  OPEN_BODIES,
  PLACES,
} from "../lexicon/bodies";
import {
  COURTESY,
  GROUP_NOUNS,
  NAME_PARTICLES,
  ROLE_NOUNS,
  TITLE_GENDER,
} from "@/lib/text/people/people-words";
import { REPORTING } from "../lexicon/reporting";
import { isCapital, type TaggedParagraph, type Word } from "../tagging/word";
import { isGivenName } from "./name-forms";

/** Longer capitalised runs are headlines, not names. */
const MAX_RUN_WORDS = 16;

const MIN_HEADING_WORDS = 4;

/** "Lund Says Harbour Is Full": capital letters say nothing about names where every noun and verb has one. */
export function isHeading({ words }: TaggedParagraph): boolean {
  let large = 0;
  for (const { text, tag } of words) {
    const isTelling = text.length > 2 && /^(?:NOUN|PROPN|VERB|ADJ)$/.test(tag);
    if (!isTelling) continue;
    if (/^\p{Ll}/u.test(text)) return false;
    if (/^\p{Lu}/u.test(text)) large++;
  }
  return large >= MIN_HEADING_WORDS;
}

/** A dateline is no longer than this. */
const MAX_DATELINE_WORDS = 12;

/** How many words "KITCHENER, Ont. (CP) —" takes at the beginning of a paragraph; a dateline names nobody. */
export function datelineLength({ words }: TaggedParagraph): number {
  if (!/^\p{Lu}[\p{Lu}.'’-]+$/u.test(words[0]?.text ?? "")) return 0;
  const opening = words.slice(0, MAX_DATELINE_WORDS);
  const dash = opening.findIndex((word) => /^(?:--|[-—–])$/.test(word.text));
  const isTight = words[dash - 1]?.end === words[dash]?.start;
  const isLine =
    dash > 0 &&
    !isTight &&
    opening.slice(0, dash).every((word) => !/^\p{Ll}/u.test(word.text));
  return isLine ? dash + 1 : 0;
}

export function isCapitalised(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && !NEVER_NAMES.has(word.lower);
}

/** Index of the last word of the run of capitalised words that starts here; smaller than `at` if none does. */
export function capitalisedRun(
  paragraph: TaggedParagraph,
  at: number,
  inHeading: boolean,
): number {
  const { words, sentenceOf, runOf } = paragraph;
  if (!opensRun(paragraph, at, inHeading)) return at - 1;
  let last = at;
  let isOpenBody = OPEN_BODIES.has(words[at]?.lower ?? "");
  let hasLink = false;
  for (
    let next = at + 1;
    next < words.length && next - at < MAX_RUN_WORDS;
    next++
  ) {
    const word = words[next];
    if (!word || sentenceOf[next] !== sentenceOf[at]) break;
    if (isNickname(words, next)) {
      last = next + 3;
      next = last;
      continue;
    }
    if (runOf[next] !== runOf[at]) break;
    const isMonthOfName = isMonthName(words, next);
    if (
      isMonthOfName ||
      (isCapitalised(word) && !opensPredicate(word, inHeading))
    ) {
      last = next;
      isOpenBody ||= OPEN_BODIES.has(word.lower);
      continue;
    }
    if (isRestOfWord(words, next)) {
      last = next;
      continue;
    }
    const isLink: boolean = isOpenBody && isBodyLink(words, next, hasLink);
    if (!isLink && !isInnerPart(words, next)) break;
    hasLink ||= isLink;
  }
  return last;
}

/** Months that are surnames too. */
const MONTH_NAMES = new Set(["May", "June", "April", "August"]);

/** "Elizabeth May", "Ms. May", "May said": a month where only a surname can stand. */
function isMonthName(words: readonly Word[], at: number): boolean {
  if (!MONTH_NAMES.has(words[at]?.text ?? "")) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  const isBehindName =
    before !== undefined &&
    (isGivenName(before.text) || COURTESY.has(before.lower.replace(/\.$/, "")));
  const speaks = (word: Word | undefined) =>
    word?.tag === "VERB" && REPORTING.has(word.lemma);
  return isBehindName || speaks(next) || speaks(before);
}

function opensRun(
  { words, sentenceOf }: TaggedParagraph,
  at: number,
  inHeading: boolean,
): boolean {
  const word = words[at];
  if (!word || (!isCapital(word) && word.tag !== "PROPN")) return false;
  const isParticle =
    NAME_PARTICLES.has(word.lower) &&
    /^\p{L}/u.test(word.text) &&
    word.tag === "PROPN" &&
    isCapitalised(words[at + 1]);
  if (isParticle || isMonthName(words, at)) return true;
  return (
    isCapitalised(word) &&
    !opensPredicate(word, inHeading) &&
    !isCommonOpener(words, sentenceOf, at)
  );
}

/** In a heading verbs are capitalised too, and no part of the name; "Washington Post" is no verb. */
function opensPredicate(word: Word, inHeading: boolean): boolean {
  if (/^(?:ADP|PRON|SCONJ)$/.test(word.tag)) return true;
  if (word.tag === "AUX") return word.lower !== "will";
  const isVerb = word.tag === "VERB";
  return (
    (isVerb && inHeading) ||
    ((isVerb || inHeading) && REPORTING.has(word.lemma))
  );
}

function isCommonNoun(lower: string): boolean {
  return (
    GROUP_NOUNS.has(lower) || ROLE_NOUNS.has(lower) || BODY_NOUNS.has(lower)
  );
}

/** "Lynch said": the tagger takes the name at the beginning for a common word, but something is said of it. */
export function isWeakOpener(paragraph: TaggedParagraph, at: number): boolean {
  const { words, sentenceOf } = paragraph;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || !isCapitalised(word) || isCommonNoun(word.lower))
    return false;
  return (
    isCommonOpener(words, sentenceOf, at) &&
    /^(?:NOUN|VERB|ADJ|X)$/.test(word.tag) &&
    (/^(?:VERB|AUX)$/.test(next.tag) || /^'s$/.test(next.lower))
  );
}

/** A first word that is capitalised only because it is the first. */
function isCommonOpener(
  words: readonly Word[],
  sentenceOf: Int32Array,
  at: number,
): boolean {
  const before = words[at - 1];
  if (
    before &&
    sentenceOf[at - 1] === sentenceOf[at] &&
    !/^(?:["“‘'(—–:-]|--|'')$/.test(before.text)
  )
    return false;
  const word = words[at];
  if (!word) return true;
  const isName = word.tag === "PROPN" || isCapitalised(words[at + 1]);
  if (isName && isGivenName(word.text)) return false;
  if (isCapitalised(words[at + 1]))
    return /^(?:ADP|SCONJ|CCONJ|DET|ADV|PRON|AUX)$/.test(word.tag);
  return (
    word.tag !== "PROPN" &&
    !PLACES.has(word.lower) &&
    !/^\p{Lu}{2,}/u.test(word.text)
  );
}

/** "Ursula von der Leyen", "George W . Bush", "Const . Roe", "Jean-Yves", "Johnson & Johnson". */
function isInnerPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (isHyphen(words, at))
    return /\p{Lu}/u.test(next.text) || NAME_PARTICLES.has(next.lower);
  const follows =
    isCapitalised(next) ||
    (NAME_PARTICLES.has(next.lower) && isCapitalised(words[at + 2]));
  if (!follows) return false;
  return (
    NAME_PARTICLES.has(word.lower) ||
    word.text === "&" ||
    (word.text === "." && isAbbreviated(words[at - 1]))
  );
}

/** "d'Amours" behind a hyphen, "œur" that the tagger cuts off from its word. */
function isRestOfWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || before?.end !== word.start) return false;
  const isLetters = /^[\p{L}\p{M}]/u.test(word.text);
  return isLetters && (/\p{L}$/u.test(before.text) || isHyphen(words, at - 1));
}

/** A hyphen with a word tight on both sides. */
function isHyphen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    /^[-‐‑]$/.test(word.text) &&
    words[at - 1]?.end === word.start &&
    words[at + 1]?.start === word.end
  );
}

function isAbbreviated(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^\p{Lu}$/u.test(word.text) ||
      (word.text.length < 6 && TITLE_GENDER.has(word.lower)) ||
      /^(?:st|ste|staff|ft|mt)$/.test(word.lower))
  );
}

/** `Robert C. "Bobby" Scott`: a name in marks inside the name. */
function isNickname(words: readonly Word[], at: number): boolean {
  return (
    /^["“]$/.test(words[at]?.text ?? "") &&
    isCapitalised(words[at + 1]) &&
    /^["”]$/.test(words[at + 2]?.text ?? "") &&
    isCapitalised(words[at + 3])
  );
}

/** "Commission | on | Presidential Debates": small words that hold the name of a body together. */
function isBodyLink(
  words: readonly Word[],
  at: number,
  hasLink: boolean,
): boolean {
  const lower = words[at]?.lower ?? "";
  if (/^(?:of|for|on)$/.test(lower)) {
    const next = /^(?:the|a|an)$/.test(words[at + 1]?.lower ?? "") ? 2 : 1;
    return isCapitalised(words[at + next]) && !isPerson(words, at + next);
  }
  if (/^(?:the|a|an)$/.test(lower))
    return (
      /^(?:of|for|on)$/.test(words[at - 1]?.lower ?? "") &&
      isCapitalised(words[at + 1])
    );
  return (
    hasLink &&
    lower === "and" &&
    isCapitalised(words[at + 1]) &&
    !isPerson(words, at + 1)
  );
}

function isPerson(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    (isGivenName(word.text) || TITLE_GENDER.has(word.lower.replace(/\.$/, "")))
  );
}
