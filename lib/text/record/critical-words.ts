import {
  COMPARATIVES,
  DATES,
  MODALS,
  MORE_NUMBERS,
  NEGATIONS,
  NO_NAMES,
  PLACES,
  UNITS,
} from "./critical-lists";
import { isFractionGlyph } from "./fractions";
import { isNumeral, numbersIn } from "./number-words";
import type { SpokenWord } from "./spoken-words";

/** What a changed quote must not change unseen. */
export const criticalKinds = [
  "number",
  "unit",
  "negation",
  "name",
  "date",
  "modal",
  "comparative",
] as const;
export type CriticalKind = (typeof criticalKinds)[number];

/** One critical thing that a word says. Two words that say the same have the same value. */
export type Critical = { readonly kind: CriticalKind; readonly value: string };

const CONTRACTED_MODALS: Readonly<Record<string, string>> = {
  "can't": "can",
  "won't": "will",
  "shan't": "shall",
};
const NEGATING = /^(?:un|in|im|il|ir|dis|non)(?=\p{L}{3})/u;

/** Tells which capitalised words are names. */
export type NameSense = {
  /** Words that stand capitalised within a sentence, and those of speakers' names. */
  readonly names: ReadonlySet<string>;
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
};

/** Learns from both texts which words are names: at the head of a sentence every word has a capital. */
export function senseNames(
  words: readonly SpokenWord[],
  speakers: readonly (string | null)[],
): NameSense {
  const names = new Set<string>();
  const lower = new Set<string>();
  for (const word of words) {
    if (!word.isCapitalised) lower.add(word.form);
    else if (!word.opensSentence) names.add(nameForm(word.form));
  }
  for (const name of speakers) {
    const parts = name?.toLowerCase().match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [];
    for (const part of parts) names.add(nameForm(part));
  }
  return { names, lower };
}

/** The critical things a word says: "couldn't" is a modal and a negation. Most words say none. */
export function criticalsOf(
  word: SpokenWord,
  sense: NameSense,
): readonly Critical[] {
  const { form } = word;
  // The month: the verb has a capital only where a sentence begins.
  if (form === "may" && word.isCapitalised && !word.opensSentence) {
    return [{ kind: "date", value: form }];
  }
  const found = [...contracted(form)];
  const plain = plainCritical(form);
  if (plain) found.push(plain);
  if (found.length === 0 && isName(word, sense)) {
    found.push({ kind: "name", value: nameForm(form) });
  }
  return found;
}

/** Modal verbs of two words, and verbs that say that something was not done. */
const PHRASES: readonly (readonly [CriticalKind, RegExp])[] = [
  [
    "modal",
    /\b(?:ha(?:ve|s|d)|got|needs?|needed|supposed|able) to\b|\bgotta\b/g,
  ],
  [
    "negation",
    /\b(?:fail(?:s|ed)?|refuse[sd]?|decline[sd]?|neglect(?:s|ed)?) to\b|\bden(?:y|ies|ied)\b|\bfar from\b/g,
  ],
];

/** Kinds of phrases that one side has more of. In brackets only what was left out for them counts. */
export function criticalPhrases(
  own: readonly SpokenWord[],
  left: readonly SpokenWord[],
  isBracketed: boolean,
): readonly CriticalKind[] {
  const [ours, theirs] = [own, left].map((words) =>
    words.map(({ form }) => form).join(" "),
  );
  return PHRASES.flatMap(([kind, pattern]) => {
    const [mine, other] = [ours, theirs].map(
      (words = "") => words.match(pattern)?.length ?? 0,
    );
    const isOdd = isBracketed ? (other ?? 0) > (mine ?? 0) : mine !== other;
    return isOdd ? [kind] : [];
  });
}

/** Whether one word is the other with a negating beginning: "likely" and "unlikely". */
export function isNegated(one: string, other: string): boolean {
  const bare = (form: string) => form.replace(NEGATING, "");
  return one !== other && (bare(one) === other || bare(other) === one);
}

/** What is left of one list when each of the other's took one of the same value away. */
export function without(
  list: readonly Critical[],
  taken: readonly Critical[],
): readonly Critical[] {
  const rest = taken.map(keyOf);
  return list.filter((critical) => {
    const at = rest.indexOf(keyOf(critical));
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
}

function keyOf({ kind, value }: Critical): string {
  return `${kind} ${value}`;
}

function isName(word: SpokenWord, { names, lower }: NameSense): boolean {
  if (PLACES.has(word.form)) return true;
  if (!word.isCapitalised || NO_NAMES.has(word.form)) return false;
  if (!word.opensSentence || names.has(nameForm(word.form))) return true;
  return !lower.has(word.form);
}

function nameForm(form: string): string {
  return form.replace(/['’]s?$/, "");
}

function plainCritical(form: string): Critical | null {
  if (MORE_NUMBERS.has(form)) return { kind: "number", value: form };
  const unit = UNITS.get(form);
  if (unit) return { kind: "unit", value: unit };
  if (isFractionGlyph(form)) return { kind: "number", value: form };
  if (isNumeral(form) || /^-?\d/.test(form)) {
    return { kind: "number", value: numbersIn([form], false).join("") };
  }
  if (NEGATIONS.has(form)) {
    return { kind: "negation", value: form === "cannot" ? "not" : form };
  }
  if (DATES.has(form)) return { kind: "date", value: form };
  if (MODALS.has(form)) return { kind: "modal", value: form };
  return COMPARATIVES.has(form) ? { kind: "comparative", value: form } : null;
}

function contracted(form: string): readonly Critical[] {
  const found: Critical[] = [];
  if (/n't$/.test(form)) {
    const modal = CONTRACTED_MODALS[form] ?? form.replace(/n't$/, "");
    if (MODALS.has(modal)) found.push({ kind: "modal", value: modal });
    found.push({ kind: "negation", value: "not" });
  }
  if (form === "cannot") found.push({ kind: "modal", value: "can" });
  if (/'ll$/.test(form)) found.push({ kind: "modal", value: "will" });
  return found;
}
