import type { Span } from "../span";

type DatedWord = Span & {
  readonly form: string;
  readonly isCapitalised: boolean;
};

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;

/** Puts a day behind its month, where other writers have it: "3 May" is "May 3". */
export function daysLast<Word extends DatedWord>(
  text: string,
  words: readonly Word[],
): readonly Word[] {
  const ordered = [...words];
  for (let at = 0; at < ordered.length - 1; at++) {
    const month = ordered[at + 1];
    if (!month?.isCapitalised || !MONTH.test(month.form)) continue;
    const day = ordered[at];
    if (!day || !DAY.test(day.form)) continue;
    const isNext = /^\s+$/.test(text.slice(day.end, month.start));
    // "May 3 June 4": the day is the other month's.
    const isTaken = MONTH.test(ordered[at - 1]?.form ?? "");
    if (!isNext || isTaken) continue;
    ordered.splice(at, 2, month, day);
    at += 1;
  }
  return ordered;
}
