import { NEVER_NAMES } from "../lexicon/bodies";
import { wordList } from "../lexicon/word-list";
import type { Word } from "../tagging/word";
import type { StatementKind } from "../types";
import { isFinite } from "./finite-verbs";

type Signal = {
  /** Shown to the reader. */
  readonly reason: string;
  readonly kind: StatementKind | null;
  /** Added to the log-odds of being worth a check. */
  readonly weight: number;
};

/** What may be seen in a statement, in the order in which it is shown. */
export const SIGNALS = {
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

export type SignalName = keyof typeof SIGNALS;

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
const NAMES_OF = new Map<string, readonly SignalName[]>();
for (const [name, words] of WORDS) {
  for (const word of wordList(words))
    NAMES_OF.set(word, [...(NAMES_OF.get(word) ?? []), name]);
}

const MODALS = wordList("will shall would could may might 'll");
const COMPARATIVES = wordList(
  "more less fewer higher lower larger smaller better worse stronger greater older younger faster",
);
const MONTH =
  /^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Which signals the words of a statement give, in the order of `SIGNALS`; one pass over the words. */
export function signalsOf(words: readonly Word[]): readonly SignalName[] {
  const seen = new Set<SignalName>();
  words.forEach((word, at) => {
    for (const name of NAMES_OF.get(word.lower) ?? []) {
      if (word.tag !== "PROPN" || name !== "judgement") seen.add(name);
    }
    addByPlace(words, at, seen);
  });
  addMainVerb(words, seen);
  return ORDER.filter((name) => seen.has(name));
}

const ORDER = Object.keys(SIGNALS).filter(isSignalName);

function isSignalName(name: string): name is SignalName {
  return Object.hasOwn(SIGNALS, name);
}

/** What only its neighbours can tell. */
function addByPlace(
  words: readonly Word[],
  at: number,
  seen: Set<SignalName>,
): void {
  const word = words[at];
  if (!word) return;
  const code = word.text.charCodeAt(0);
  const isDigit = code >= 48 && code <= 57;
  if (isDigit || code === 0x24 || code === 0x20ac || code === 0xa3)
    addFigure(words, at, seen);
  else if (isName(word)) seen.add("name");
  else if (isFuture(words, at)) seen.add("future");
  else if (isComparison(words, at)) seen.add("comparison");
  else if (isCause(words, at)) seen.add("cause");
}

/** A number that is no year, no day of a month and no ordinal counts something. */
function addFigure(
  words: readonly Word[],
  at: number,
  seen: Set<SignalName>,
): void {
  const { text = "" } = words[at] ?? {};
  if (/^[$€£]/.test(text)) seen.add("money").add("number");
  const isDay =
    MONTH.test(words[at - 1]?.text ?? "") ||
    MONTH.test(words[at + 1]?.text ?? "");
  if (isDay || YEAR.test(text)) seen.add("date");
  else if (/\d/.test(text) && !/\d(?:st|nd|rd|th)$/i.test(text))
    seen.add("number");
}

function isName(word: Word): boolean {
  return (
    word.tag === "PROPN" &&
    /^\p{Lu}/u.test(word.text) &&
    !NEVER_NAMES.has(word.lower)
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
function addMainVerb(words: readonly Word[], seen: Set<SignalName>): void {
  const at = words.findIndex((_, index) => isFinite(words, index));
  const verb = words[at];
  if (!verb) {
    if (words[0]?.lower.endsWith("ing")) seen.add("deed");
    return;
  }
  const next = words[at + 1]?.tag === "ADV" ? words[at + 2] : words[at + 1];
  const isPart =
    next?.tag === "VERB" &&
    /(?:ed|en|ing)$|^(?:built|held|made)$/.test(next.lower);
  if (/^(?:is|are|'s|'re|was|were|remains?|remained)$/.test(verb.lower)) {
    if (!isPart) seen.add("being");
    else if (/^(?:was|were)$/.test(verb.lower)) seen.add("deed");
  } else if (/^(?:has|have|had|did)$/.test(verb.lower)) {
    seen.add(next?.tag === "VERB" || next?.lower === "been" ? "deed" : "being");
  } else if (verb.lower.endsWith("ed") || DONE.test(verb.lower)) {
    seen.add("deed");
  }
}
