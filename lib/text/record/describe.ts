import type { ComparedWording } from "./compare-quote";
import type { CriticalKind } from "./critical-words";
import { isUnheard } from "./stage-directions";
import type { ToldDifference } from "./told-difference";

/** What is told of a comparison. */
export type Told = {
  readonly wording: ComparedWording;
  readonly differences: readonly ToldDifference[];
  /** Who speaks in the record where the words stand; null where it names nobody. */
  readonly speakers: readonly (string | null)[];
};

const KIND_WORDS: Readonly<Record<CriticalKind, string>> = {
  number: "a number",
  unit: "a unit",
  negation: "a negation",
  name: "a name",
  date: "a date",
  modal: "a modal verb",
  comparative: "a comparative",
};

/** What a comparison leaves out of account, whatever comes of it. */
export const NOT_COMPARED =
  "Not compared: capitals, quotation glyphs, punctuation and line breaks.";

/** The wording in a few words, with what is critical named: "Altered: a number changed". */
export function headlineOf({ wording, differences }: Told): string {
  switch (wording) {
    case "verbatim":
      return "Verbatim";
    case "punctuation":
      return "Same words";
    case "fillers":
      return "Only fillers left out";
    case "elided":
      return "Elided, and marked";
    case "elided_unmarked":
      return "Elided, and not marked";
    case "altered":
      return "Altered";
    case "altered_critical":
      return `Altered: ${criticalHeadline(differences)}`;
    case "stitched":
      return "Stitched together";
    case "wrong_speaker":
      return "Somebody else said it";
    case "not_found":
      return "Not found in this record";
  }
}

/** What is true of a quote beside its record, a sentence for each thing. */
export function describeWording(told: Told): readonly string[] {
  const { wording, differences } = told;
  if (wording === "not_found") {
    return ["The record does not have these words, nor most of them together."];
  }
  return [
    ...wholeSentences(told),
    ...gravestFirst(differences).map(tellDifference),
    ...(wording === "verbatim" ? [] : [NOT_COMPARED]),
  ];
}

function wholeSentences({ wording, speakers, differences }: Told) {
  const said: string[] = [];
  const named = [...new Set(speakers.filter((name) => name !== null))];
  if (wording === "verbatim") said.push("The record has these very words.");
  if (wording === "punctuation") {
    const isSpelt = differences.some(({ isSpelling }) => isSpelling);
    const what = isSpelt ? "spelling or marks" : "capitals or marks";
    said.push(`Same words; ${what} differ.`);
  }
  if (wording === "elided" && !differences.some(({ isMarked }) => isMarked)) {
    said.push("An ellipsis says that more was said before or after.");
  }
  if (wording === "wrong_speaker" && named.length > 0) {
    said.push(`In the record these are words of ${named.join(" and ")}.`);
  }
  if (speakers.length > 1) {
    said.push(`The words stand in ${speakers.length} turns of the record.`);
  }
  return said;
}

/** In the order of the quote, but what decides the wording before what a reader may skip. */
function gravestFirst(differences: readonly ToldDifference[]) {
  return differences.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf({
  kind,
  critical,
  isFiller,
  isSpelling,
  isMarked,
}: ToldDifference) {
  if (kind === "moved") return 0;
  if (critical.length > 0) return 1;
  if (isFiller || isSpelling) return 4;
  return isMarked ? 3 : 2;
}

function tellDifference(difference: ToldDifference): string {
  const { kind, quote, record, isFiller, isSpelling, isMarked, critical } =
    difference;
  if (kind === "moved") return "It goes on with words from elsewhere.";
  if (kind === "reordered") return "The words stand in another order.";
  if (isSpelling) {
    return `Said alike, written otherwise: ${inMarks(record)} in the record, ${inMarks(quote)} in the quote.`;
  }
  if (isFiller) return `A filler was left out: ${inMarks(record)}.`;
  if (critical.length > 0) return tellCritical(difference);
  if (kind === "dropped") {
    if (isUnheard(record)) return tellUnheard(isMarked);
    return isMarked
      ? `What the ellipsis left out: ${inMarks(record)}.`
      : `Left out without a mark: ${inMarks(record)}.`;
  }
  if (kind === "added") {
    return isMarked
      ? `Put in, in brackets: ${inMarks(quote)}.`
      : `Put in: ${inMarks(quote)}.`;
  }
  return isMarked
    ? `In brackets instead of ${inMarks(record)}: ${inMarks(quote)}.`
    : `Other words: ${inMarks(record)} in the record, ${inMarks(quote)} in the quote.`;
}

function tellUnheard(isMarked: boolean): string {
  return isMarked
    ? "The ellipsis left out words that the record could not make out."
    : "Quoted over words that the record could not make out, without a mark.";
}

function tellCritical(difference: ToldDifference): string {
  const { kind, quote, record, isMarked, critical } = difference;
  const what = sentenceCase(listOf(critical));
  if (kind === "dropped") {
    const where = isMarked ? " by the ellipsis" : " without a mark";
    return `${what} was left out${where}: ${inMarks(record)}.`;
  }
  if (kind === "added") return `${what} was put in: ${inMarks(quote)}.`;
  return `${what} changed: ${inMarks(record)} in the record, ${inMarks(quote)} in the quote.`;
}

function criticalHeadline(differences: readonly ToldDifference[]): string {
  const critical = differences.filter((one) => one.critical.length > 0);
  const [first] = critical;
  if (!first) return "a critical word changed";
  const kinds = [...new Set(critical.flatMap((one) => one.critical))];
  const verbs = { dropped: "left out", added: "put in" } as const;
  const isOne = critical.every(({ kind }) => kind === first.kind);
  const verb =
    isOne && (first.kind === "dropped" || first.kind === "added")
      ? verbs[first.kind]
      : "changed";
  return `${listOf(kinds)} ${verb}`;
}

function listOf(kinds: readonly CriticalKind[]): string {
  const words = kinds.map((kind) => KIND_WORDS[kind]);
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** Longest stretch that is told in full. */
const MOST_TOLD = 240;

function inMarks(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  const isLong = line.length > MOST_TOLD;
  return `“${isLong ? `${line.slice(0, MOST_TOLD)} …` : line}”`;
}
