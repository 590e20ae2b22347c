import {
  BEFORE_NAME,
  BEFORE_NUMBER,
  LONG_ABBREVIATION,
  SENTENCE_OPENERS,
} from "./abbreviations";

/** A place where a sentence could end: the stop begins at `stop`, what closes with it ends at `end`. */
export type Boundary = {
  readonly body: string;
  /** Where the sentence that could end here begins. */
  readonly start: number;
  readonly stop: number;
  readonly end: number;
};

type Judgement = "break" | "join";

type Facts = Boundary & {
  /** The stop with its closing marks: `.`, `?"`, `...)`. */
  readonly mark: string;
  /** The word before the stop, without opening marks: `Mr`, `U.S`, `3`. */
  readonly word: string;
  /** White space behind the stop. */
  readonly gap: string;
  /** The next characters behind the gap, at most 40. */
  readonly next: string;
  /** The next word, without opening marks. */
  readonly nextWord: string;
};

type Rule = {
  readonly name: string;
  readonly judge: (facts: Facts) => Judgement | null;
};

/** The widest look to either side; a bound that keeps the whole segmentation linear. */
const LOOK = 40;

/** The first rule with an opinion decides; the order is part of the rules. */
const RULES: readonly Rule[] = [
  { name: "no white space", judge: withoutGap },
  { name: "list number", judge: listNumber },
  { name: "source in brackets", judge: sourceInBrackets },
  { name: "ellipsis", judge: ellipsis },
  { name: "small letter follows", judge: smallLetterFollows },
  { name: "cue follows a quotation", judge: cueAfterQuotation },
  { name: "question or exclamation", judge: strongStop },
  { name: "number abbreviation", judge: beforeNumber },
  { name: "title before a name", judge: beforeName },
  { name: "initials of a name", judge: initials },
  { name: "letters with stops", judge: lettersWithStops },
  { name: "clock time", judge: clockTime },
  { name: "other abbreviation", judge: otherAbbreviation },
];

/** Decides whether a sentence ends at this stop. */
export function judgeBoundary(boundary: Boundary): Judgement {
  if (isPlainEnd(boundary)) return "break";
  const facts = gatherFacts(boundary);
  for (const rule of RULES) {
    const judgement = rule.judge(facts);
    if (judgement) return judgement;
  }
  return "break";
}

/**
 * What nearly every sentence ends with: a stop behind a word in small letters that is no abbreviation, one space,
 * a capital. No rule has an opinion on it, and asking them all takes a hundred times as long.
 */
function isPlainEnd({ body, start, stop, end }: Boundary): boolean {
  if (end !== stop + 1 || body.charAt(stop) !== ".") return false;
  if (body.charAt(end) !== " " || !isCapital(body.charCodeAt(end + 1)))
    return false;
  let first = stop;
  while (stop - first < LOOK && isSmall(body.charCodeAt(first - 1))) first--;
  if (stop - first < 2 || first <= start || body.charAt(first - 1) !== " ")
    return false;
  const word = body.slice(first, stop);
  return !(
    BEFORE_NUMBER.has(word) ||
    BEFORE_NAME.has(word) ||
    LONG_ABBREVIATION.has(word) ||
    /^[ivx]+$/.test(word)
  );
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Where the word before a stop begins, at most so far away as anybody looks. */
function wordStart({ body, start, stop }: Boundary): number {
  const least = Math.max(start, stop - LOOK);
  let at = stop;
  while (at > least && !/[\s"'“”‘’«»(\[—–]/.test(body.charAt(at - 1))) at--;
  return at;
}

function gatherFacts(boundary: Boundary): Facts {
  const { body, stop, end } = boundary;
  const after = body.slice(end, end + LOOK);
  const gap = /^\s*/.exec(after)?.[0] ?? "";
  const next = after.slice(gap.length);
  return {
    ...boundary,
    mark: body.slice(stop, end),
    word: body.slice(wordStart(boundary), stop),
    gap,
    next,
    nextWord:
      /^[^\p{L}\p{N}]*([\p{L}\p{N}][\p{L}\p{N}'’.\-]*)/u.exec(next)?.[1] ?? "",
  };
}

/** "example.com", "3.5", "U.S.A": a stop inside a word ends nothing, unless a new sentence was glued on. */
function withoutGap({ gap, mark, word, next }: Facts): Judgement | null {
  if (gap !== "") return null;
  const isGlued =
    /[”"’')\]]$|^[?!]/.test(mark) && /^\p{Lu}\p{Ll}|^[“"‘]\p{Lu}/u.test(next);
  if (isGlued) return "break";
  if (
    /^\.$/.test(mark) &&
    /(?:\p{Ll}{3}|\d,\d{3})$/u.test(word) &&
    /^(?:\p{Lu}\p{Ll}+|(?:Mrs?|Ms|Dr)\.)\s/u.test(next)
  )
    return "break";
  return "join";
}

/** "1. First", "a. First", "• 9. The": the number belongs to its item. */
function listNumber({
  body,
  start,
  stop,
  word,
  mark,
}: Facts): Judgement | null {
  if (mark !== "." && mark !== ".)") return null;
  const lead = body.slice(start, stop).trim();
  if (
    lead.length > 8 ||
    !/^[\p{P}\p{S}\s]*(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/u.test(lead)
  )
    return null;
  return word.length <= 4 ? "join" : null;
}

/** An ellipsis ends a sentence when a capital follows; four dots always did. */
function ellipsis({ mark, next }: Facts): Judgement | null {
  if (!/^(?:\.[ \u00A0]?\.|…)/.test(mark)) return null;
  if (/[?!]/.test(mark)) return null;
  return /^["“‘'(\[]*\p{Lu}/u.test(next) ? "break" : "join";
}

function smallLetterFollows({ next, mark, word }: Facts): Judgement | null {
  if (!/^["“‘'(\[]?\p{Ll}/u.test(next)) return null;
  const isBrand = /^(?:i(?:Phone|Pad|Pod|OS|Mac)|e(?:Bay|Bay's))/.test(next);
  if (isBrand) return "break";
  if (/^!$/.test(mark) && /^\p{Lu}/u.test(word)) return "join";
  const isPlainStop =
    mark === "." && /^\p{Ll}{4,}$/u.test(word) && !LONG_ABBREVIATION.has(word);
  return isPlainStop || /^[?!]+$/.test(mark)
    ? smallLetterAfterFullWord(next)
    : "join";
}

/** Careless typing: "it was great. the staff was nice". Only words that open sentences count. */
function smallLetterAfterFullWord(next: string): Judgement {
  const word = /^\p{Ll}+/u.exec(next)?.[0] ?? "";
  return SENTENCE_OPENERS.has(word) ? "break" : "join";
}

/** `"Really?" Smith asked.`: the quotation ended, the sentence did not. */
function cueAfterQuotation({ mark, next }: Facts): Judgement | null {
  if (!/[?!,][”"’']/.test(mark)) return null;
  return /^(?:[A-Z][\p{L}.'’-]+\s){1,3}(?:said|says|asked|asks|wrote|added|told|replied|shouted|tweeted|exclaimed|wondered|cried|yelled|continued)\b/u.test(
    next,
  )
    ? "join"
    : null;
}

/** `"… the stairs" (Smith 55).`: the source in brackets belongs to the quotation. */
function sourceInBrackets({ mark, next }: Facts): Judgement | null {
  return /[”"’']$|^…$|\]$/.test(mark) && /^\([^()]{1,38}\)\./.test(next)
    ? "join"
    : null;
}

function strongStop({ mark }: Facts): Judgement | null {
  return /[?!]/.test(mark) ? "break" : null;
}

/** "No. 5", "p. 12", "Fig. 3", "Sec. 2": the abbreviation waits for its number. */
function beforeNumber({ mark, word, next }: Facts): Judgement | null {
  if (mark !== "." || !BEFORE_NUMBER.has(word.toLowerCase())) return null;
  if (/^no$/i.test(word) && !/^\d/.test(next)) return null;
  return /^[\d#(§IVX]/.test(next) ? "join" : null;
}

/** "Mr. Cohen", "Gov. Smith", "vs. Board": titles never end a sentence. */
function beforeName({ mark, word }: Facts): Judgement | null {
  return mark === "." && BEFORE_NAME.has(word.toLowerCase()) ? "join" : null;
}

/** "J. K. Rowling", "George W. Bush": one capital and a stop, a capital behind it. */
function initials({
  body,
  start,
  stop,
  mark,
  word,
  nextWord,
}: Facts): Judgement | null {
  if (mark !== "." || !/^\p{Lu}$/u.test(word)) return null;
  if (word === "I" && SENTENCE_OPENERS.has(nextWord.toLowerCase()))
    return "break";
  const before = body.slice(Math.max(start, stop - LOOK), stop - 1).trimEnd();
  const afterNumberOrOf =
    /(?:\b(?:Plan|Part|Class|Type|Group|Vitamin|Grade|Section|and|or|Appendix|Exhibit|Figure|Table|Room|Hepatitis)|[\d°])$/.test(
      before,
    );
  if (afterNumberOrOf && !/^\p{Lu}\.?$/u.test(nextWord)) return "break";
  return /^\p{Lu}/u.test(nextWord) &&
    !SENTENCE_OPENERS.has(nextWord.toLowerCase())
    ? "join"
    : "break";
}

/** "U.S.", "D.C.", "Ph.D.": an end only if the next word opens sentences. */
function lettersWithStops({
  mark,
  word,
  next,
  nextWord,
}: Facts): Judgement | null {
  if (!mark.startsWith(".") || !/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word))
    return null;
  if (/^[ap]\.m$/i.test(word)) return null;
  if (mark.length > 1) return /^["“‘']?\p{Lu}/u.test(next) ? "break" : "join";
  if (/^(?:e\.g|i\.e|c\.f)$/i.test(word)) return "join";
  if (/^[“"‘]/.test(next)) return "break";
  return SENTENCE_OPENERS.has(nextWord.toLowerCase()) ? "break" : "join";
}

/** "at 5 p.m. Monday" goes on; "at 5 p.m. He left" does not. */
function clockTime({
  body,
  start,
  stop,
  mark,
  word,
  nextWord,
}: Facts): Judgement | null {
  if (mark !== "." || !/^(?:\d*[ap]\.m|\d+[ap]m)$/i.test(word)) return null;
  const goesOn =
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:E|C|M|P)[SD]?T\b|^(?:Eastern|Pacific|Central|GMT|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)/;
  const opensSentence =
    stop - start < 14 && /^At\s/.test(body.slice(start, stop).trimStart());
  return opensSentence || goesOn.test(nextWord) ? "join" : "break";
}

/** "Inc. said", "Jan. 5", "St. Louis": an end only before a word that opens sentences. */
function otherAbbreviation({
  mark,
  word,
  next,
  nextWord,
}: Facts): Judgement | null {
  if (!/^\.[)\]]?$/.test(mark) || !LONG_ABBREVIATION.has(word.toLowerCase()))
    return null;
  if (/^[\d$€£(]/.test(next)) return "join";
  return SENTENCE_OPENERS.has(nextWord.toLowerCase()) ? "break" : "join";
}
