import { fractionValue } from "./fractions";

const SMALL = new Map(
  [
    ...["zero", "one", "two", "three", "four", "five", "six", "seven"],
    ...["eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"],
    ...["fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
  ].map((word, value) => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, at) => [word, (at + 2) * 10]),
);
const MAGNITUDES = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
/** Only right after a number. */
const SHORT_MAGNITUDES = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["bn", 1e9],
]);
const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, at) => [word, `${at + 1}${["st", "nd", "rd"][at] ?? "th"}`]),
);

/** "nineties" and the like. */
const DECADES = new Map(
  [...TENS].map(([word, value]) => [word.replace(/y$/, "ies"), value]),
);

/** Whether a word can be part of a number that is written in several: "two hundred and five thousand". */
export function isNumberWord(word: string): boolean {
  return isNumeral(word) || magnitudeOf(word) !== null;
}

/** Whether a word is a number by itself, in digits or letters. */
export function isNumeral(word: string): boolean {
  return valueOf(word) !== null;
}

/** A number word in digits: "four" is "4"; any other word is itself. */
export function numeralOf(word: string): string {
  const value = SMALL.get(word) ?? TENS.get(word);
  return value === undefined ? (ORDINALS.get(word) ?? word) : String(value);
}

/**
 * A list of words with each number in it as one token of digits, as far as it is written in words: "forty one" is "41",
 * "nine hundred thousand" and "900 thousand" are "900000", "twenty nineteen" is "2019".
 *
 * @param isLoose other words of the same value count too: "a million", "a dozen".
 */
export function numbersIn(
  words: readonly string[],
  isLoose: boolean,
): readonly string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < words.length) {
    const number =
      readDecade(words, at) ??
      readOrdinal(words, at) ??
      readNumber(words, at, isLoose);
    if (number) {
      tokens.push(String(number.value));
      at = number.end;
      continue;
    }
    tokens.push(words[at] ?? "");
    at += 1;
  }
  return tokens;
}

type Read = { readonly value: number; readonly end: number };
type ReadWords = { readonly value: string; readonly end: number };

/** "nineteen nineties" is "1990s", and "nineties" is "90s". */
function readDecade(words: readonly string[], at: number): ReadWords | null {
  const alone = DECADES.get(words[at] ?? "");
  if (alone !== undefined) return { value: `${alone}s`, end: at + 1 };
  const century = valueOf(words[at] ?? "");
  const decade = DECADES.get(words[at + 1] ?? "");
  const isYear = century !== null && century >= 10 && century <= 20;
  if (!isYear || decade === undefined) return null;
  return { value: `${century}${decade}s`, end: at + 2 };
}

/** "twenty first" is "21st". */
function readOrdinal(words: readonly string[], at: number): ReadWords | null {
  const tens = valueOf(words[at] ?? "");
  const last = /^[1-9](?:st|nd|rd|th)$/.exec(words[at + 1] ?? "")?.[0];
  if (tens === null || last === undefined) return null;
  const isTens = tens >= 20 && tens < 100 && tens % 10 === 0;
  return isTens ? { value: `${tens / 10}${last}`, end: at + 2 } : null;
}

function readNumber(
  words: readonly string[],
  from: number,
  isLoose: boolean,
): Read | null {
  const first = words[from] ?? "";
  if (first === "minus") {
    const number = readNumber(words, from + 1, false);
    return number && { ...number, value: -number.value };
  }
  const isArticle = isLoose && (first === "a" || first === "an");
  const begin = isArticle ? from + 1 : from;
  if (isArticle && magnitudeOf(words[begin] ?? "") === null) {
    return words[begin] === "dozen" ? { value: 12, end: begin + 1 } : null;
  }
  if (!isArticle && valueOf(first) === null) return null;
  return sumUp(words, begin);
}

/** Adds up number words from left to right, for as long as they make one number. */
function sumUp(words: readonly string[], from: number): Read {
  let total = 0;
  let running: number | null = null;
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    const magnitude = magnitudeOf(word);
    const value = valueOf(word);
    const fraction = fractionValue(word);
    if (word === "hundred") running = (running ?? 1) * 100;
    else if (fraction !== null && running !== null) running += fraction;
    else if (word === "point" && running !== null) {
      const decimals = digitsAt(words, at + 1);
      if (decimals === "") break;
      running = Number(`${running}.${decimals}`);
      at += decimals.length;
    } else if (magnitude !== null) {
      total += rounded((running ?? 1) * magnitude);
      running = null;
    } else if (running !== null && isAndAHalf(words, at)) {
      running += 0.5;
      at += 2;
    } else if (word === "and" && isJoint(words, at, running ?? total)) continue;
    else if (value !== null) {
      const sum: number | null =
        running === null ? value : together(running, value);
      if (sum === null || (running === null && isNew(word, total))) break;
      running = sum;
    } else break;
  }
  return { value: total + (running ?? 0), end: at };
}

/** What is said behind "point": digit by digit. */
function digitsAt(words: readonly string[], from: number): string {
  let digits = "";
  while (
    /^\d$/.test(String(valueOf(words[from + digits.length] ?? "") ?? ""))
  ) {
    digits += String(valueOf(words[from + digits.length] ?? ""));
  }
  return digits;
}

/** "two and a half": said after the number it belongs to. */
function isAndAHalf(words: readonly string[], at: number): boolean {
  return words.slice(at, at + 3).join(" ") === "and a half";
}

/** "1.1 million" in binary fractions is not quite 1,100,000. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Digits after a magnitude begin another number: "5 million 2019". */
function isNew(word: string, total: number): boolean {
  return total > 0 && /^\d/.test(word);
}

function isJoint(words: readonly string[], at: number, sum: number): boolean {
  const next = valueOf(words[at + 1] ?? "");
  return sum >= 100 && sum % 100 === 0 && next !== null && next < 100;
}

/** "forty" and "one" are 41, "two hundred" and "five" are 205, "nineteen" and "ninety" are 1990; others are two numbers. */
function together(running: number, value: number): number | null {
  const isTens = running % 100 >= 20 && running % 10 === 0;
  if (isTens && value > 0 && value < 10) return running + value;
  if (running >= 100 && running % 100 === 0 && value < 100) {
    return running + value;
  }
  const isCentury = running >= 10 && running < 100 && value >= 10;
  return isCentury && value < 100 ? running * 100 + value : null;
}

function valueOf(word: string): number | null {
  if (/^-?\d+(?:\.\d+)?$/.test(word)) return Number(word);
  return SMALL.get(word) ?? TENS.get(word) ?? null;
}

function magnitudeOf(word: string): number | null {
  if (word === "hundred") return 100;
  return MAGNITUDES.get(word) ?? SHORT_MAGNITUDES.get(word) ?? null;
}
