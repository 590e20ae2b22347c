import type { Span } from "../span";
import {
  type CriticalKind,
  criticalPhrases,
  criticalsOf,
  isNegated,
  type NameSense,
  without,
} from "./critical-words";
import type { QuotedWords } from "./quoted-words";
import type { SpokenWord } from "./spoken-words";

/** Words that the quote and the record do not share, between two that they do. */
export type Difference = {
  readonly kind: "dropped" | "added" | "changed" | "reordered" | "moved";
  /** Where they stand in the quote, and in the record; empty where there are none. */
  readonly quote: Span;
  readonly record: Span;
  /** The quote says so itself: by an ellipsis, or by square brackets. */
  readonly isMarked: boolean;
  /** Nothing but hesitation, repetition and words said in passing was left out. */
  readonly isFiller: boolean;
  /** Said alike, and only written otherwise: "1.5 million" and "1,500,000". */
  readonly isSpelling: boolean;
  /** What of it is critical, each kind once; empty when nothing is. */
  readonly critical: readonly CriticalKind[];
};

/** What is compared. */
export type Sides = {
  readonly quote: QuotedWords;
  readonly record: readonly SpokenWord[];
  readonly sense: NameSense;
};

/** Two words that stand for each other, by index. */
export type Pair = { readonly quote: number; readonly record: number };

export type Draft = Pick<Difference, "kind" | "quote" | "record"> & {
  readonly isMarked?: boolean;
};

export function toDifference({
  isMarked = false,
  ...place
}: Draft): Difference {
  const nothing = { isFiller: false, isSpelling: false, critical: [] };
  return { ...place, isMarked, ...nothing };
}

export function kindOf(
  own: readonly unknown[],
  left: readonly unknown[],
): Difference["kind"] {
  if (own.length === 0) return "dropped";
  return left.length === 0 ? "added" : "changed";
}

/** What was said in passing from behind one word of the record to another, where the quote has others. */
export function passing(
  { quote, record }: Sides,
  { quote: at, record: before }: Pair,
  to: number,
): readonly Difference[] {
  const end = quote.words[at]?.end ?? 0;
  const place = {
    quote: { start: end, end },
    record: spanOf(record.slice(before + 1, to), 0),
  };
  return [{ ...toDifference({ kind: "dropped", ...place }), isFiller: true }];
}

export function isAllBracketed(
  { isBracketed }: QuotedWords,
  from: number,
  to: number,
): boolean {
  return to > from && isBracketed.slice(from, to).every(Boolean);
}

type DifferingWords = {
  readonly own: readonly SpokenWord[];
  readonly left: readonly SpokenWord[];
  /** The quote's are the writer's own, and say so: only what they stand for counts, but for what they say again. */
  readonly isBracketed: boolean;
};

/** "At last" is no date, "my feet" no unit; "a covered can" and "his will" are no modal verbs. */
function isOtherSense(
  { form }: SpokenWord,
  before: readonly SpokenWord[],
): boolean {
  const said = before.map((word) => word.form).join(" ");
  if (form === "last") return /(?:^| )at$/.test(said);
  if (/^(?:feet|foot)$/.test(form)) {
    return /(?:^| )(?:my|his|her|their|your|our|its|the|bare|left|right)$/.test(
      said,
    );
  }
  if (form === "can") return /(?:^| )(?:a|an|the)(?: \w+)?$/.test(said);
  return (
    form === "will" && /(?:^| )(?:a|the|his|her|their|my|our|free)$/.test(said)
  );
}

/** Kinds of what one side says and the other does not. */
export function criticalKinds(
  { own, left, isBracketed }: DifferingWords,
  { quote, record, sense }: Sides,
): readonly CriticalKind[] {
  const saidBy = (words: readonly SpokenWord[], all: readonly SpokenWord[]) => {
    const from = words[0] ? all.indexOf(words[0]) : 0;
    return words
      .filter(
        (word, at) =>
          !isOtherSense(word, all.slice(Math.max(0, from + at - 2), from + at)),
      )
      .flatMap((word) => criticalsOf(word, sense));
  };
  const ours = saidBy(own, quote.words);
  const theirs = saidBy(left, record);
  const lone = [
    ...(isBracketed ? [] : without(ours, theirs)),
    ...without(theirs, ours),
  ];
  const kinds = [
    ...lone.map(({ kind }) => kind),
    ...criticalPhrases(own, left, isBracketed),
  ];
  const [only, ...rest] = [...own, ...left];
  // "un-" at the end of a line is half of a word that says the contrary.
  const isHalf = rest.length === 0 && /^(?:un|dis|non)$/.test(only?.form ?? "");
  const isTurned =
    isHalf ||
    own.some(({ form }) => left.some((other) => isNegated(form, other.form)));
  return [...new Set(isTurned ? [...kinds, "negation" as const] : kinds)];
}

/** From the first of some words to the last of them in the text, whatever the order they are said in. */
export function spanOf(words: readonly SpokenWord[], where: number): Span {
  if (words.length === 0) return { start: where, end: where };
  return {
    start: Math.min(...words.map(({ start }) => start)),
    end: Math.max(...words.map(({ end }) => end)),
  };
}
