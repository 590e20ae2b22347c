import { ROLE_NOUNS } from "@/lib/text/people/people-words";
import type { Word, WordRange } from "../tagging/word";
import type { Clause } from "./clause";
import { findBracketed } from "./bracketed";
import { holdsFiniteVerb, isFinite } from "./finite-verbs";

/** An apposition longer than this is something else. */
const MAX_APPOSITION_WORDS = 14;
const MAX_PHRASE_WORDS = 8;

/** These look like participles and only join. */
const JOINING =
  /^(?:including|excluding|according|regarding|concerning|following|depending|considering)$/;

/** What stands between two commas, or between a comma and the end, and is no part of the main clause. */
export type Aside = WordRange & {
  readonly shape: "apposition" | "relative" | "participle" | "main" | "label";
  readonly before: number;
};

/** Finds appositions, relative clauses and participles that are set off by commas, dashes or brackets. */
export function findAsides(
  words: readonly Word[],
  part: WordRange,
): readonly Aside[] {
  const asides: Aside[] = findBracketed(words, part).map((range) => ({
    ...range,
    shape: bracketedShape(words, range),
    before: range.first - 2,
  }));
  const bracketed = asides.slice();
  for (let at = part.first + 1; at < part.last; at++) {
    if (words[at]?.form.hasLetters === true) continue;
    const around = bracketed.find(
      ({ first, last }) => first - 1 <= at && at <= last + 1,
    );
    if (around) at = around.last + 1;
    if (words[at]?.text !== ",") continue;
    const shape = asideShape(words, at, part);
    if (!shape) continue;
    const last = asideEnd(words, { first: at + 1, last: part.last }, shape);
    const isApart = bracketed.every(
      (other) => last < other.first - 1 || other.last + 1 < at,
    );
    if (last < at + 1 || !isApart) continue;
    asides.push({ first: at + 1, last, shape, before: at - 1 });
    at = last;
  }
  return asides.sort((a, b) => a.first - b.first);
}

/** A clause of its own, something about what stands before it, or only a label like "(D-Calif.)". */
function bracketedShape(
  words: readonly Word[],
  range: WordRange,
): Aside["shape"] {
  const first = words[range.first];
  const size = words
    .slice(range.first, range.last + 1)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word.text)).length;
  if (!first || size < 3) return "label";
  if (/^(?:which|who)$/.test(first.lower)) return "relative";
  if (holdsFiniteVerb(words, range)) return "main";
  const isNoun = /^(?:NOUN|PROPN)$/.test(words[range.first - 2]?.tag ?? "");
  return isNoun && /^(?:DET|NOUN|PROPN|NUM)$/.test(first.tag)
    ? "apposition"
    : "label";
}

function asideShape(
  words: readonly Word[],
  comma: number,
  part: WordRange,
): Aside["shape"] | null {
  const next = words[comma + 1];
  if (!next) return null;
  if (/^(?:which|who)$/.test(next.lower))
    return isAboutSubject(words, comma + 1) ? "relative" : null;
  if (
    next.tag === "VERB" &&
    next.lower.endsWith("ing") &&
    !JOINING.test(next.lower) &&
    holdsFiniteVerb(words, { first: part.first, last: comma - 1 })
  )
    return "participle";
  return isAppositionStart(words, comma, part) ? "apposition" : null;
}

/** "which opened" says something about the bridge; in "which the council opened" the bridge would be lost. */
function isAboutSubject(words: readonly Word[], which: number): boolean {
  let at = which + 1;
  while (words[at]?.tag === "ADV") at++;
  return isFinite(words, at);
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
  if (aside.shape === "label") return null;
  if (aside.shape === "main")
    return { shape: "main", ranges: [range], subject: null };
  if (aside.shape === "participle")
    return { shape: "participle", ranges: [range], subject };
  return {
    shape: aside.shape,
    ranges: [range],
    subject: phraseEndingAt(words, aside.before),
  };
}

/** The noun phrase that ends at a word: what an apposition or "which" is about. */
export function phraseEndingAt(
  words: readonly Word[],
  last: number,
): WordRange | null {
  let first = last;
  while (first > 0 && last - first < MAX_PHRASE_WORDS) {
    const joins =
      /^(?:of|for)$/.test(words[first - 1]?.lower ?? "") &&
      /^(?:PROPN|NUM)$/.test(words[first]?.tag ?? "") &&
      words[first - 2]?.tag === "PROPN";
    const tag = words[first - 1]?.tag ?? "";
    if (!joins && !/^(?:DET|ADJ|NOUN|PROPN|NUM|SYM)$/.test(tag)) break;
    first--;
  }
  return /^(?:NOUN|PROPN|NUM|PRON)$/.test(words[last]?.tag ?? "")
    ? { first, last }
    : null;
}
