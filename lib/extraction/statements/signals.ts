import { NEVER_NAMES } from "../lexicon/bodies";
import { wordList } from "@/lib/text/people/word-list";
import { isCapital, type Word } from "../tagging/word";
import type { StatementKind } from "../types";
import { isFinite } from "./finite-verbs";

export type Signal = {
  /** Shown to the reader. */
  readonly reason: string;
  readonly kind: StatementKind | null;
  /** Added to the log-odds of being worth a check. */
  readonly weight: number;
};

/** What may be seen in a statement, in the order in which it is shown. */
const SIGNALS = {
  number: signal("has a number", "statistic", 1.3),
  comparison: signal("compares", "comparison", 0.7),
  cause: signal("says why", "cause", 0.5),
  law: signal("speaks of a law or rule", "law", 0.5),
  accusation: signal("accuses", null, 0.9),
  violence: signal("speaks of violence or crime", null, 0.7),
  future: signal("foretells", "prediction", -0.5),
  judgement: signal("judges", "opinion", -0.6),
  being: signal("says what somebody or something is", "status", 0.2),
  deed: signal("tells what happened", "event", 0.4),
  name: signal("names a person or body", null, 0.5),
  date: signal("gives a date", null, 0.4),
  money: signal("is about money", "statistic", 0.3),
  all: signal("claims all or none", null, 0.3),
  first: signal("is in the first person", null, -0.6),
} as const satisfies Readonly<Record<string, Signal>>;

type SignalName = keyof typeof SIGNALS;

const ORDER = Object.keys(SIGNALS).filter(isSignalName);

function isSignalName(name: string): name is SignalName {
  return Object.hasOwn(SIGNALS, name);
}

const NUMBER = bitOf("number");
const COMPARISON = bitOf("comparison");
const CAUSE = bitOf("cause");
const FUTURE = bitOf("future");
const JUDGEMENT = bitOf("judgement");
const BEING = bitOf("being");
const DEED = bitOf("deed");
const NAME = bitOf("name");
const DATE = bitOf("date");
const MONEY = bitOf("money");

function signal(
  reason: string,
  kind: StatementKind | null,
  weight: number,
): Signal {
  return { reason, kind, weight };
}

/** Words that are a signal wherever they stand. */
const WORDS: readonly (readonly [name: SignalName, words: string])[] = [
  [
    "number",
    "two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion trillion half percent per-cent twice double doubled triple tripled",
  ],
  [
    "comparison",
    "largest biggest smallest highest lowest oldest youngest fastest strongest weakest longest richest poorest compared record unprecedented outnumber outnumbered exceeds exceeded",
  ],
  [
    "cause",
    "because cause caused causes causing led leads leading prompted prevent prevents prevented triggered resulted therefore",
  ],
  [
    "law",
    "law laws legal unlawful constitution constitutional ban bans banned treaty regulation regulations rule rules court courts ruling statute legislation amendment sanction sanctions sanctioned requires required prohibits permits legislature",
  ],
  [
    "accusation",
    "accuse accuses accused accusing accusation alleged allegedly alleging allegation allegations fraud fraudulent corrupt corruption lied lying lies bribe bribed bribery stole stolen violate violated violates violation blame blamed blames guilty convicted illegal illegally indicted cover-up",
  ],
  [
    "violence",
    "crime crimes criminal massacre murder murdered killed killing attack attacks attacked abuse abused assault assaulted terror terrorist terrorists terrorism threatened shot bombed",
  ],
  ["future", "soon eventually"],
  [
    "judgement",
    "great terrible wonderful awful best worst beautiful ugly amazing brilliant horrible disgraceful important historic massive unique remarkable outrageous shameful deep strong significant welcome unfair fair good bad wrong tragic unacceptable dangerous crucial vital excellent disastrous impressive stunning clearly sadly unfortunately should ought think believe",
  ],
  [
    "date",
    "january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday yesterday",
  ],
  ["money", "dollars euros pounds shekels crowns"],
  [
    "all",
    "all every always never none nobody everyone only totally entire entirely",
  ],
  ["first", "i my me"],
];
/** Everything a word can be a signal for, as bits. */
const BITS_OF = new Map<string, number>();
for (const [name, words] of WORDS) {
  for (const word of wordList(words))
    BITS_OF.set(word, (BITS_OF.get(word) ?? 0) | bitOf(name));
}

const MODALS = wordList("will shall would could may might 'll");
const COMPARATIVES = wordList(
  "more less fewer higher lower larger smaller better worse stronger greater older younger faster",
);
/** The words that can tell of the future, of a comparison or of a cause, each in its place. */
const TELLING = new Set([
  ...MODALS,
  ...COMPARATIVES,
  ...wordList(
    "going expected set likely plan plans due poised unlikely is are as most least first second third fourth thanks owing result results after",
  ),
]);
const MONTH =
  /^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Which signals the words of a statement give, one bit for each in the order of `SIGNALS`; one pass over the words. */
export function signalsOf(words: readonly Word[]): number {
  let seen = mainVerbSignal(words);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const own = BITS_OF.get(word.lower) ?? 0;
    seen |= word.tag === "PROPN" ? own & ~JUDGEMENT : own;
    seen |= placeSignal(words, at);
  }
  return seen;
}

/** The signals behind the bits, in the order in which they are shown. */
export function signalsIn(bits: number): readonly Signal[] {
  return signalNames(bits).map((name) => SIGNALS[name]);
}

/** Their names, in the same order. */
export function signalNames(bits: number): readonly SignalName[] {
  return ORDER.filter((name) => (bits & bitOf(name)) !== 0);
}

function bitOf(name: SignalName): number {
  return 1 << ORDER.indexOf(name);
}

/** What only its neighbours can tell. */
function placeSignal(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  const code = word.text.charCodeAt(0);
  const isDigit = code >= 48 && code <= 57;
  if (isDigit || code === 0x24 || code === 0x20ac || code === 0xa3)
    return figureSignal(words, at);
  if (isName(word)) return NAME;
  // Nearly every word is none of these: one look-up spares a dozen.
  if (!TELLING.has(word.lower)) return 0;
  if (isFuture(words, at)) return FUTURE;
  if (isComparison(words, at)) return COMPARISON;
  return isCause(words, at) ? CAUSE : 0;
}

/** A number that is no year, no day of a month and no ordinal counts something. */
function figureSignal(words: readonly Word[], at: number): number {
  const { text = "" } = words[at] ?? {};
  const money = /^[$€£]/.test(text) ? MONEY | NUMBER : 0;
  const isDay =
    MONTH.test(words[at - 1]?.text ?? "") ||
    MONTH.test(words[at + 1]?.text ?? "");
  if (isDay || YEAR.test(text)) return money | DATE;
  const counts = /\d/.test(text) && !/\d(?:st|nd|rd|th)$/i.test(text);
  return counts ? money | NUMBER : money;
}

function isName(word: Word): boolean {
  return (
    word.tag === "PROPN" && isCapital(word) && !NEVER_NAMES.has(word.lower)
  );
}

function isFuture(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const isCalledWill = word.text === "Will" && words[at + 1]?.tag === "PROPN";
  if (MODALS.has(word.lower))
    return !isCalledWill && (word.tag === "AUX" || word.lower !== "may");
  if (words[at + 1]?.lower !== "to") return false;
  return (
    /^(?:going|expected|set|likely|plans?|due|poised|unlikely)$/.test(
      word.lower,
    ) || /^(?:is|are)$/.test(word.lower)
  );
}

/** "more boats than", "the first to", "as many as". */
function isComparison(words: readonly Word[], at: number): boolean {
  const { lower = "" } = words[at] ?? {};
  if (COMPARATIVES.has(lower)) return isBeforeThan(words, at);
  if (lower === "as") return words[at + 2]?.lower === "as";
  if (/^(?:most|least)$/.test(lower)) return words[at + 1]?.tag === "ADJ";
  if (/^(?:first|second|third|fourth)$/.test(lower))
    return words
      .slice(at + 1, at + 6)
      .some((word) => /^(?:to|since|ever|time|in)$/.test(word.lower));
  return false;
}

/** "more than 400 people" counts, it does not compare. */
function isBeforeThan(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    if (words[next]?.lower === "than") return words[next + 1]?.tag !== "NUM";
  }
  return false;
}

function isCause(words: readonly Word[], at: number): boolean {
  const { lower = "" } = words[at] ?? {};
  const next = words[at + 1]?.lower ?? "";
  return (
    (/^(?:due|thanks|owing)$/.test(lower) && next === "to") ||
    (/^results?$/.test(lower) && /^(?:in|from|of)$/.test(next)) ||
    (lower === "after" && next === "which")
  );
}

const DONE =
  /^(?:met|won|lost|said|told|took|made|held|went|came|left|gave|rose|fell|grew|began|struck|sent|spent|paid|bought|sold|built|broke|cut|hit|led|shot|killed|wrote|knew|saw|ran|got|found|brought|became|kept|put|set|cost|threw|drew|chose|spoke|stood|sank|flew|hid|caught|taught|fought|sought|felt|lent|swore|tore|wore|ate|fled|dealt|heard|beat|cast|quit|shut|split|spread)$/;

/** The first verb that carries the clause tells an event from a state. */
function mainVerbSignal(words: readonly Word[]): number {
  let at = 0;
  while (at < words.length && !isFinite(words, at)) at++;
  const verb = words[at];
  if (!verb) return words[0]?.lower.endsWith("ing") ? DEED : 0;
  const next = words[at + 1]?.tag === "ADV" ? words[at + 2] : words[at + 1];
  const isPart =
    next?.tag === "VERB" &&
    /(?:ed|en|ing)$|^(?:built|held|made)$/.test(next.lower);
  if (/^(?:is|are|'s|'re|was|were|remains?|remained)$/.test(verb.lower)) {
    if (!isPart) return BEING;
    return /^(?:was|were)$/.test(verb.lower) ? DEED : 0;
  }
  if (/^(?:has|have|had|did)$/.test(verb.lower))
    return next?.tag === "VERB" || next?.lower === "been" ? DEED : BEING;
  return verb.lower.endsWith("ed") || DONE.test(verb.lower) ? DEED : 0;
}
