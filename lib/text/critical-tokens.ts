import type { Token } from "./tokens";

const NEGATION =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|\p{L}+n['’]t|un(?:able|likely)|deny|denied|denies|refus\p{L}+|fail\p{L}*)$/iu;
const UNIT =
  /^(?:%|percent|per|cent|percentage|points?|dollars?|euros?|pounds?|yen|shekels?|cents?|thousand|million|billion|trillion|bn|mn?|k|miles?|km|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inch(?:es)?|tons?|tonnes?|kilos?|kilograms?|kg|pounds?|litres?|liters?|gallons?|barrels?|degrees?|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|\p{Sc})$/iu;
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|third|quarter|twice|double|triple|first|second|once|zero)$/iu;

/** True for what a changed sentence must not change unseen: numbers, units, negations and capitalised names. */
export function isCriticalToken(
  text: string,
  all: readonly Token[],
  index: number,
): boolean {
  const token = all[index];
  if (!token) return false;
  if (token.kind === "number") return true;
  const word = text.slice(token.start, token.end);
  if (NEGATION.test(word) || UNIT.test(word) || NUMBER_WORD.test(word))
    return true;
  return (
    /^\p{Lu}/u.test(word) &&
    (!opensSentence(text, all, index) || /^\p{Lu}{2,}/u.test(word))
  );
}

function opensSentence(
  text: string,
  all: readonly Token[],
  index: number,
): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = all[at];
    if (!token) break;
    if (token.kind !== "mark") return false;
    if (/[.!?]/.test(text.slice(token.start, token.end))) return true;
  }
  return true;
}
