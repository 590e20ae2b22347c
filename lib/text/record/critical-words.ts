import type { SpokenWord } from "./spoken-words";

/** What a changed quote must not change unseen. */
export type CriticalKind =
  "number" | "unit" | "negation" | "name" | "date" | "modal" | "comparative";

/** One critical thing that a word says. Two words that say the same have the same value. */
export type Critical = { readonly kind: CriticalKind; readonly value: string };

const NUMBERS = new Map(
  [
    ...["zero", "one", "two", "three", "four", "five", "six", "seven"],
    ...["eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"],
    ...["fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"],
  ].map((word, value) => [word, String(value)]),
);
const MORE_NUMBERS = wordSet(
  "thirty forty fifty sixty seventy eighty ninety dozen dozens half third thirds quarter quarters twice double doubled triple tripled first second once both",
);
const UNITS = new Map(
  [
    ["percent", "percent pct percentage"],
    ["dollar", "dollar dollars bucks"],
    ["euro", "euro euros"],
    ["pound", "pound pounds"],
    ["yen", "yen"],
    ["shekel", "shekel shekels"],
    ["cent", "cent cents"],
    ["hundred", "hundred hundreds"],
    ["thousand", "thousand thousands k"],
    ["million", "million millions mn"],
    ["billion", "billion billions bn"],
    ["trillion", "trillion trillions"],
    ["point", "point points"],
    ["mile", "mile miles"],
    ["kilometre", "kilometre kilometres kilometer kilometers km"],
    ["metre", "metre metres meter meters"],
    ["foot", "foot feet ft"],
    ["inch", "inch inches"],
    ["ton", "ton tons tonne tonnes"],
    ["kilogram", "kilo kilos kilogram kilograms kg"],
    ["litre", "litre litres liter liters"],
    ["barrel", "barrel barrels"],
    ["degree", "degree degrees"],
    ["second", "seconds"],
    ["minute", "minute minutes"],
    ["hour", "hour hours"],
    ["day", "day days"],
    ["week", "week weeks"],
    ["month", "month months"],
    ["year", "year years"],
    ["decade", "decade decades"],
  ].flatMap(([value = "", forms = ""]) =>
    forms.split(" ").map((form) => [form, value] as const),
  ),
);
const NEGATIONS = wordSet(
  "no not never none nobody nothing neither nor nowhere without hardly barely scarcely cannot unable",
);
const DATES = wordSet(
  "january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight",
);
const MODALS = wordSet(
  "can could may might must shall should will would ought",
);
const COMPARATIVES = wordSet(
  "more most less least fewer fewest better best worse worst greater greatest higher highest lower lowest larger largest bigger biggest smaller smallest longer shorter faster slower older newer earlier later cheaper stronger weaker safer",
);
const CONTRACTED_MODALS: Readonly<Record<string, string>> = {
  "can't": "can",
  "won't": "will",
  "shan't": "shall",
};
/** Capitalised wherever they stand, and nobody's name. */
const NO_NAMES = wordSet("i i'm i've i'll i'd");

/** The critical things a word says: "couldn't" is a modal and a negation. Most words say none. */
export function criticalsOf(word: SpokenWord): readonly Critical[] {
  const { form } = word;
  const found = [...contracted(form)];
  const plain = plainCritical(form);
  if (plain) found.push(plain);
  const isName = word.isCapitalised && !word.opensSentence;
  if (found.length === 0 && isName && !NO_NAMES.has(form)) {
    found.push({ kind: "name", value: form.replace(/'s$/, "") });
  }
  return found;
}

function plainCritical(form: string): Critical | null {
  const number = NUMBERS.get(form);
  if (number) return { kind: "number", value: number };
  if (/^\d/.test(form) || MORE_NUMBERS.has(form)) {
    return { kind: "number", value: form };
  }
  const unit = UNITS.get(form);
  if (unit) return { kind: "unit", value: unit };
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

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
