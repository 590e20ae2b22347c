import type { Span } from "../span";
import { daysLast } from "./days-last";
import { isFractionGlyph } from "./fractions";
import { numeralOf } from "./number-words";
import { spellingOf } from "./spellings";

/** A word as it was said: where it stands, and the form in which words are compared. */
export type SpokenWord = Span & {
  /** Lower case, straight apostrophe, one spelling, number in digits without separators. */
  readonly form: string;
  readonly isCapitalised: boolean;
  /** Nothing but marks that end a sentence, or nothing at all, stands before it. */
  readonly opensSentence: boolean;
  /** A comma, a dash or the like stands right before it, or right after it. */
  readonly isAfterPause: boolean;
  readonly isBeforePause: boolean;
  /** Cut off with a hyphen: "the br- the bridge". */
  readonly isBrokenOff: boolean;
};

/**
 * Numbers with their separators and a minus, letters with full stops between them ("N.A.T.O."), letters with inner apostrophes and a bracketed beginning or end ("[W]e"),
 * single characters of scripts that part no words, and the signs that are read out as words.
 */
const WORD =
  /(?:(?<=^|[\s("“])[-−])?\d+(?:[.,]\d+|:\d{2}(?!\d)|[\u00A0\u202F]\d{3}(?!\d))*(?:(?:st|nd|rd|th|s|ST|ND|RD|TH|S)(?!\p{L}))?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|(?:\[\p{L}{1,3}\](?=\p{L}))?[\p{L}\p{M}\u00AD\u200B-\u200D]+(?:['’ʼ‘´`][\p{L}\p{M}]+)*(?:\[\p{L}{1,3}\])?|[%$€£¥₪]|[¼-¾⅐-⅞]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  "%": "percent",
  $: "dollars",
  "€": "euros",
  "£": "pounds",
  "¥": "yen",
  "₪": "shekels",
};
/** "Mm", where no number stands before it. */
const HUMMED = "mmm";
/** "World War II", by the number. Single letters are none. */
const ROMAN = [
  "",
  "",
  "II",
  "III",
  "IV",
  "",
  "VI",
  "VII",
  "VIII",
  "IX",
  "",
  "XI",
  "XII",
];
const CURRENCIES = new Set(["dollars", "euros", "pounds", "yen", "shekels"]);
/** What may stand between a number and the currency that is said after it: "$41 million" is "41 million dollars". */
const MAGNITUDE = /^(?:hundred|thousand|million|billion|trillion|k|m|mn|bn)$/;
/** More of a text in capitals than this, and capitals say nothing: subtitles for the hard of hearing. */
const MOST_CAPITALS = 0.6;

/** Forms that were worked out before, by the word as it is written: most words of a text come again. */
export type KnownForms = Map<string, string>;

/**
 * The words of a text, or of parts of it, in the order in which they are said. A hyphen parts words, so that "well-known"
 * and "well known" are the same two words said.
 */
export function spokenWords(
  text: string,
  parts: readonly Span[] = [{ start: 0, end: text.length }],
  forms: KnownForms = new Map(),
): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  let before: number | null = null;
  for (const part of parts) {
    for (const match of text.slice(part.start, part.end).matchAll(WORD)) {
      const [word] = match;
      const start = part.start + match.index;
      const end = start + word.length;
      if (isNoteNumber(text, start, end)) continue;
      const gap = readGap(text, before, start);
      const rest = readRest(text, end, part.end);
      const isHalting = isStuttered(word, text.slice(end, end + 4));
      // Written out: three hours of talk have 27,600 of them, and spreading takes longer than reading.
      words.push({
        start,
        end,
        form: formBeside(text, { start, end }, gap) ?? knownForm(word, forms),
        isCapitalised: isCapital(word),
        opensSentence: gap.opensSentence,
        isAfterPause: gap.isAfterPause,
        isBeforePause: rest.isBeforePause,
        isBrokenOff: rest.isBrokenOff || isHalting,
      });
      before = end;
    }
  }
  const ordered = daysLast(text, words);
  return signsLast(areCapitals(text, words) ? withoutCase(ordered) : ordered);
}

/** The number of a note, set right behind the end of a sentence: "twice.4 It was". Nobody says it. */
function isNoteNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2 || !/^\d+$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 3);
  const isBehind = /\p{L}{3}[.!?]["”’]?$/u.test(before);
  return isBehind && /^(?:\s+["“]?\p{Lu}|\s*$)/u.test(after);
}

/** "th-th-thought": what stands before the hyphen begins the next word. */
function isStuttered(word: string, rest: string): boolean {
  const next = rest.slice(1).toLowerCase();
  return (
    word.length <= 3 &&
    rest.startsWith("-") &&
    next.startsWith(word.toLowerCase())
  );
}

type Gap = ReturnType<typeof readGap>;

/** The form of a word that only what is beside it tells: "No. 1", but no "No" at the head of an answer; "mm" that is no unit. */
function formBeside(text: string, { start, end }: Span, gap: Gap) {
  if (end - start !== 2) return null;
  const word = text.slice(start, end);
  if (word === "No" && !gap.opensSentence) {
    return /^\.\s?\d/.test(text.slice(end, end + 3)) ? "number" : null;
  }
  const isHummed =
    word === "mm" && !/\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
  return isHummed ? HUMMED : null;
}

function knownForm(word: string, forms: KnownForms): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const form = formOf(word);
  forms.set(word, form);
  return form;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  const isLower = code >= LOWER_A && code <= LOWER_Z;
  return !isLower && /^\[?\p{Lu}/u.test(word);
}

const LOWER_A = 97;
const LOWER_Z = 122;
const NO_GAP = { opensSentence: false, isAfterPause: false } as const;
const AT_HEAD = { opensSentence: true, isAfterPause: true } as const;

function readGap(text: string, before: number | null, start: number) {
  if (before === null) return AT_HEAD;
  if (start === before + 1 && text.charAt(before) === " ") return NO_GAP;
  const gap = text.slice(before, start);
  return {
    opensSentence: opensSentence(gap),
    isAfterPause: /[,;:.!?…–—]|\s-/.test(gap),
  };
}

const NO_REST = { isBeforePause: false, isBrokenOff: false } as const;

function readRest(text: string, end: number, partEnd: number) {
  const next = text.charCodeAt(end + 1);
  const isPlain = next >= LOWER_A && next <= LOWER_Z;
  if (isPlain && text.charAt(end) === " ") return NO_REST;
  const rest = text.slice(end, Math.min(end + 3, partEnd));
  return {
    isBeforePause: /^["”’]?(?:[,;:.!?…–—]|\s[-–—])/.test(rest),
    isBrokenOff: /^(?:--?|–|—)(?:\s|$|[,.])/.test(rest),
  };
}

/** The times of subtitles hold points and colons, and end no sentence. */
function opensSentence(gap: string): boolean {
  if (/\S/.test(gap) === false) return /\n\s*\n/.test(gap);
  const marks = gap.replace(/\d+(?:[:.,]\d+)+/g, "");
  return /[.!?…]|[:"“«„([]\s*$|\p{L}\S*:\s/u.test(marks);
}

function formOf(word: string): string {
  const sign = SIGNS[word];
  if (sign) return sign;
  if (isFractionGlyph(word)) return word;
  const roman = ROMAN.indexOf(/^iii?$/.test(word) ? word.toUpperCase() : word);
  if (roman >= 0) return String(roman);
  if (/^[-−]?\d/.test(word)) {
    return word
      .toLowerCase()
      .replace("−", "-")
      .replace(/,(?=\d{3})|[\u00A0\u202F]/g, "")
      .replace(/^(-?\d+),(\d{1,2})$/, "$1.$2")
      .replace(":", ".");
  }
  const plain = word
    .normalize("NFKC")
    .replace(/[.[\]\u00AD\u200B-\u200D]/g, "")
    .replace(/[’ʼ‘´`]/g, "'")
    .toLowerCase();
  return numeralOf(spellingOf(withoutAccents(plain)));
}

/** Records of all kinds leave the accents of Latin letters out. In other scripts such marks are letters. */
function withoutAccents(word: string): string {
  if (!/[\u00C0-\u024F]/.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}

function areCapitals(text: string, words: readonly SpokenWord[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const { start, end, isCapitalised } of words) {
    if (end - start < 2) continue;
    long += 1;
    if (isCapitalised && /^\p{Lu}{2}/u.test(text.slice(start, start + 2))) {
      capitals += 1;
    }
  }
  return capitals > long * MOST_CAPITALS;
}

function withoutCase(words: readonly SpokenWord[]): readonly SpokenWord[] {
  return words.map((word) => ({ ...word, isCapitalised: false }));
}

/** Puts the sign of a currency where it is said: after its number. */
function signsLast(words: readonly SpokenWord[]): readonly SpokenWord[] {
  if (!words.some(isSign)) return words;
  const ordered = [...words];
  for (let at = 0; at < ordered.length - 1; at++) {
    const sign = ordered[at];
    const number = ordered[at + 1];
    if (!sign || !number || !isSign(sign)) continue;
    const isPrefix = number.start === sign.end && /^\d/.test(number.form);
    if (!isPrefix) continue;
    const last = MAGNITUDE.test(ordered[at + 2]?.form ?? "") ? at + 2 : at + 1;
    ordered.splice(last + 1, 0, sign);
    ordered.splice(at, 1);
    at = last;
  }
  return ordered;
}

function isSign({ start, end, form }: SpokenWord): boolean {
  return end - start === 1 && CURRENCIES.has(form);
}
