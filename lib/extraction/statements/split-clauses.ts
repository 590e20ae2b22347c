import type { Word, WordRange } from "../tagging/word";
import { type Aside, asideClause, findAsides } from "./asides";
import type { Clause } from "./clause";
import { holdsFiniteVerb, isFinite } from "./finite-verbs";
import { subjectOf, tidyRange } from "./subject";

const MIN_CLAUSE_WORDS = 3;

/** Cuts a stretch of one sentence, in one voice, into the clauses that each assert something. */
export function splitClauses(
  words: readonly Word[],
  zone: WordRange,
): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const part of splitAtStrongMarks(words, zone))
    clauses.push(...splitPart(words, part));
  return clauses.filter(
    (clause) => clause.ranges.length > 0 && isLongEnough(words, clause),
  );
}

function isLongEnough(words: readonly Word[], clause: Clause): boolean {
  const size = clause.ranges.reduce(
    (sum, range) => sum + countLetters(words, range),
    0,
  );
  return (
    size >=
    (clause.shape === "apposition" || clause.shape === "role"
      ? 2
      : MIN_CLAUSE_WORDS)
  );
}

function countLetters(words: readonly Word[], range: WordRange): number {
  let count = 0;
  for (let at = range.first; at <= range.last; at++) {
    if (/[\p{L}\p{N}]/u.test(words[at]?.text ?? "")) count++;
  }
  return count;
}

/** Semicolons, dashes and colons part whole assertions. */
function splitAtStrongMarks(
  words: readonly Word[],
  zone: WordRange,
): readonly WordRange[] {
  const parts: WordRange[] = [];
  let first = zone.first;
  for (let at = zone.first; at <= zone.last; at++) {
    if (!/^(?:[;:—–(){}[\]]|--|\.\.\.|…)$/.test(words[at]?.text ?? ""))
      continue;
    if (at > first) parts.push({ first, last: at - 1 });
    first = at + 1;
  }
  if (first <= zone.last) parts.push({ first, last: zone.last });
  return parts;
}

function splitPart(words: readonly Word[], part: WordRange): readonly Clause[] {
  const asides = findAsides(words, part);
  const fronted = findFronted(words, part, asides);
  const frontedLast = fronted?.ranges[0]?.last;
  const mainFirst = frontedLast === undefined ? part.first : frontedLast + 2;
  const inside = asides.filter((aside) => aside.first >= mainFirst);
  const subject = subjectOf(words, { first: mainFirst, last: part.last });
  const main = mainClauses(
    words,
    without(
      { first: mainFirst, last: part.last },
      inside.map((aside) => aside),
    ),
    subject,
  );
  const sides = inside.map((aside) => asideClause(words, aside, subject));
  return [
    ...(fronted ? [{ ...fronted, subject: fronted.subject ?? subject }] : []),
    ...main,
    ...sides.filter((clause) => clause !== null),
  ];
}

/** "While Japan’s constitution prevents …, | Motegi": a clause or event in front of the main one. */
function findFronted(
  words: readonly Word[],
  part: WordRange,
  asides: readonly Aside[],
): Clause | null {
  const opener = words[part.first]?.lower ?? "";
  if (
    !/^(?:while|although|though|after|before|since|because|as|when|despite|following|with|if|whereas|given)$/.test(
      opener,
    )
  )
    return null;
  const isWhole = words[part.last]?.text === ",";
  const comma = isWhole ? part.last : frontedEnd(words, part, asides);
  if (comma < 0 || comma - part.first < 4) return null;
  if (/^(?:if|when)$/.test(opener))
    return { shape: "fronted", ranges: [], subject: null };
  const isAttribute =
    opener === "as" &&
    /^(?:a|an|the)$/.test(words[part.first + 1]?.lower ?? "") &&
    !holdsFiniteVerb(words, { first: part.first, last: comma - 1 });
  return {
    shape: isAttribute ? "apposition" : "fronted",
    ranges: [{ first: part.first + 1, last: comma - 1 }],
    subject: null,
  };
}

function frontedEnd(
  words: readonly Word[],
  part: WordRange,
  asides: readonly Aside[],
): number {
  for (let at = part.first + 2; at < part.last; at++) {
    if (
      words[at]?.text !== "," ||
      asides.some((aside) => at > aside.first && at <= aside.last)
    )
      continue;
    const next = words[at + 1];
    if (!next || !/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM|ADV)$/.test(next.tag))
      continue;
    if (holdsFiniteVerb(words, { first: at + 1, last: part.last })) return at;
    if (words[part.first]?.lower === "as" && part.last - at > 5) return at;
  }
  return -1;
}

function without(
  range: WordRange,
  holes: readonly WordRange[],
): readonly WordRange[] {
  const parts: WordRange[] = [];
  let first = range.first;
  for (const hole of holes) {
    if (hole.first - 2 >= first) parts.push({ first, last: hole.first - 2 });
    first = hole.last + 1;
  }
  if (first <= range.last) parts.push({ first, last: range.last });
  return parts;
}

/** One clause, or several when finite verbs are joined by "and" or "but". */
function mainClauses(
  words: readonly Word[],
  ranges: readonly WordRange[],
  subject: WordRange | null,
): readonly Clause[] {
  const clauses: Clause[] = [];
  let open: WordRange[] = [];
  const close = () => {
    const tidy = open
      .map((range) => tidyRange(words, range))
      .filter((range) => range !== null);
    if (tidy.some((range) => holdsFiniteVerb(words, range))) {
      clauses.push({
        shape: clauses.length === 0 ? "main" : "coordinated",
        ranges: tidy,
        subject: clauses.length === 0 ? null : subject,
      });
    } else if (clauses.length === 0 && tidy.length > 0)
      clauses.push({ shape: "main", ranges: tidy, subject: null });
    open = [];
  };
  for (const range of ranges) {
    let first = range.first;
    for (let at = range.first + 1; at < range.last; at++) {
      if (!isClauseJoint(words, at, range)) continue;
      if (at - 1 >= first) open.push({ first, last: at - 1 });
      close();
      first = at + 1;
    }
    open.push({ first, last: range.last });
  }
  close();
  return clauses;
}

/** "and" before a finite verb, or before a subject with one, when a finite verb stood before it. */
function isClauseJoint(
  words: readonly Word[],
  at: number,
  range: WordRange,
): boolean {
  if (!/^(?:and|but|so|yet)$/.test(words[at]?.lower ?? "")) return false;
  if (!holdsFiniteVerb(words, { first: range.first, last: at - 1 }))
    return false;
  const next = words[at + 1];
  if (!next) return false;
  if (isFinite(words, at + 1)) return next.lower !== next.lemma;
  if (next.tag === "ADV" && isFinite(words, at + 2)) return true;
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next.tag)) return false;
  for (let verb = at + 2; verb <= Math.min(range.last, at + 9); verb++) {
    const word = words[verb];
    if (
      !word ||
      word.text === "," ||
      /^(?:and|or|that|which|who|to)$/.test(word.lower)
    )
      return false;
    if (isFinite(words, verb)) return true;
  }
  return false;
}
