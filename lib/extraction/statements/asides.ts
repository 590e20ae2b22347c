import { ROLE_NOUNS } from "../lexicon/people";
import type { Word, WordRange } from "../tagging/word";
import type { Clause } from "./clause";
import { holdsFiniteVerb } from "./finite-verbs";

/** An apposition longer than this is something else. */
const MAX_APPOSITION_WORDS = 14;

/** What stands between two commas, or between a comma and the end, and is no part of the main clause. */
export type Aside = WordRange & {
  readonly shape: "apposition" | "relative" | "participle";
  readonly before: number;
};

/** Finds appositions, relative clauses and participles that are set off by commas. */
export function findAsides(
  words: readonly Word[],
  part: WordRange,
): readonly Aside[] {
  const asides: Aside[] = [];
  for (let at = part.first + 1; at < part.last; at++) {
    if (words[at]?.text !== ",") continue;
    const shape = asideShape(words, at, part);
    if (!shape) continue;
    const last = asideEnd(words, { first: at + 1, last: part.last }, shape);
    if (last < at + 1) continue;
    asides.push({ first: at + 1, last, shape, before: at - 1 });
    at = last;
  }
  return asides;
}

function asideShape(
  words: readonly Word[],
  comma: number,
  part: WordRange,
): Aside["shape"] | null {
  const next = words[comma + 1];
  if (!next) return null;
  if (/^(?:which|who|whose|where|whom)$/.test(next.lower)) return "relative";
  if (
    /^(?:in|of|to|from|for)$/.test(next.lower) &&
    /^(?:which|whom)$/.test(words[comma + 2]?.lower ?? "")
  )
    return "relative";
  if (
    next.tag === "VERB" &&
    next.lower.endsWith("ing") &&
    holdsFiniteVerb(words, { first: part.first, last: comma - 1 })
  )
    return "participle";
  return isAppositionStart(words, comma, part) ? "apposition" : null;
}

function isAppositionStart(
  words: readonly Word[],
  comma: number,
  part: WordRange,
): boolean {
  const next = words[comma + 1];
  const before = words[comma - 1];
  if (!next || !before || !/^(?:NOUN|PROPN|NUM)$/.test(before.tag))
    return false;
  const opens =
    /^(?:the|a|an|its|his|her|their|one|then|now|formerly|once)$/.test(
      next.lower,
    ) ||
    ROLE_NOUNS.has(next.lower) ||
    hasPossessive(words, comma + 1);
  if (!opens) return false;
  const end = nextComma(words, comma + 1, part.last);
  const size = end - comma - 1;
  if (size < 2 || size > MAX_APPOSITION_WORDS) return false;
  const range = { first: comma + 1, last: end - 1 };
  if (
    holdsFiniteVerb(words, range) ||
    /^(?:and|or)$/.test(words[range.last + 2]?.lower ?? "")
  )
    return false;
  return !isListItem(words, comma, end);
}

/** "Tokyo's mayor": a name, an apostrophe, and the rest. */
function hasPossessive(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.tag === "PROPN" &&
    (/^'s?$/.test(words[at + 1]?.lower ?? "") ||
      /^'s?$/.test(words[at + 2]?.lower ?? ""))
  );
}

/** "a dog, a cat, a bird and a fish": the next comma is followed by another of the same. */
function isListItem(
  words: readonly Word[],
  comma: number,
  end: number,
): boolean {
  const start = words[comma - 2]?.lower ?? "";
  const next = words[end + 1]?.lower ?? "";
  return (
    /^(?:and|or)$/.test(next) ||
    (/^(?:a|an|the)$/.test(next) && /^(?:a|an|the)$/.test(start))
  );
}

function nextComma(words: readonly Word[], from: number, last: number): number {
  for (let at = from; at <= last; at++) {
    if (words[at]?.text === "," || /^[.!?]$/.test(words[at]?.text ?? ""))
      return at;
  }
  return last + 1;
}

function asideEnd(
  words: readonly Word[],
  rest: WordRange,
  shape: Aside["shape"],
): number {
  const end = nextComma(words, rest.first, rest.last);
  if (shape === "apposition" || end > rest.last) return end - 1;
  const follows = words[end + 1];
  const goesOn =
    follows &&
    (/^(?:VERB|AUX)$/.test(follows.tag) ||
      /^(?:PRON|DET|PROPN|NOUN)$/.test(follows.tag));
  if (goesOn && holdsFiniteVerb(words, { first: end + 1, last: rest.last }))
    return end - 1;
  return trimEnd(words, rest.last);
}

function trimEnd(words: readonly Word[], last: number): number {
  return /^[.!?]$/.test(words[last]?.text ?? "") ? last - 1 : last;
}

/** The aside as a clause of its own, about what stands before it or about the subject. */
export function asideClause(
  words: readonly Word[],
  aside: Aside,
  subject: WordRange | null,
): Clause | null {
  const range = { first: aside.first, last: aside.last };
  if (aside.shape === "participle")
    return { shape: "participle", ranges: [range], subject };
  return {
    shape: aside.shape,
    ranges: [range],
    subject: phraseEndingAt(words, aside.before),
  };
}

/** The noun phrase that ends at a word: what an apposition or "which" is about. */
function phraseEndingAt(
  words: readonly Word[],
  last: number,
): WordRange | null {
  let first = last;
  while (
    first > 0 &&
    last - first < 8 &&
    /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(words[first - 1]?.tag ?? "")
  )
    first--;
  return /^(?:NOUN|PROPN|NUM|PRON)$/.test(words[last]?.tag ?? "")
    ? { first, last }
    : null;
}
