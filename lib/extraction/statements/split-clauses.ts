import type { Word, WordRange } from "../tagging/word";
import { type Aside, asideClause, findAsides } from "./asides";
import type { Clause } from "./clause";
import { findBracketed, isDash } from "./bracketed";
import { holdsFiniteVerb, isFinite } from "./finite-verbs";
import { subjectOf, tidyRange } from "./subject";

const MIN_CLAUSE_WORDS = 3;
/** No sentence is longer; what is has lost its stops, and cutting it would take more than linear time. */
const MAX_ZONE_WORDS = 250;

/** Cuts a stretch of one sentence, in one voice, into the clauses that each assert something. */
export function splitClauses(
  words: readonly Word[],
  zone: WordRange,
): readonly Clause[] {
  if (zone.last - zone.first >= MAX_ZONE_WORDS)
    return [{ shape: "main", ranges: [zone], subject: null }];
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
    if (words[at]?.form.hasLetters === true) count++;
  }
  return count;
}

/** Semicolons, colons and single dashes part whole assertions; what has no verb of its own stays where it is. */
function splitAtStrongMarks(
  words: readonly Word[],
  zone: WordRange,
): readonly WordRange[] {
  const bracketed = findBracketed(words, zone);
  const parts: WordRange[] = [];
  let first = zone.first;
  for (let at = zone.first; at <= zone.last; at++) {
    if (words[at]?.form.hasLetters === true) continue;
    const around = bracketed.find(
      (range) => range.first - 1 <= at && at <= range.last + 1,
    );
    if (around) at = around.last + 1;
    else if (isStrongMark(words, at)) {
      if (!beginsClause(words, { first: at + 1, last: zone.last })) continue;
      if (at > first) parts.push({ first, last: at - 1 });
      first = at + 1;
    }
  }
  if (first <= zone.last) parts.push({ first, last: zone.last });
  return parts;
}

function beginsClause(words: readonly Word[], rest: WordRange): boolean {
  const opener = words[rest.first];
  if (opener?.tag === "ADP" || opener?.lower === "not") return false;
  let { first: last } = rest;
  while (last < rest.last && !isStrongMark(words, last + 1)) last++;
  return holdsFiniteVerb(words, { first: rest.first, last });
}

function isStrongMark(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.form.hasLetters) return false;
  return /^(?:[;:{}]|\.\.\.|…)$/.test(word.text) || isDash(words, at);
}

function splitPart(words: readonly Word[], part: WordRange): readonly Clause[] {
  // A label like "(D-Calif.)" stays where it is.
  const asides = findAsides(words, part).filter(
    ({ shape }) => shape !== "label",
  );
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
  const range = { first: part.first + 1, last: comma - 1 };
  if (/^(?:if|when|whether|unless)$/.test(opener)) return null;
  const isAttribute =
    opener === "as" &&
    /^(?:a|an|the)$/.test(words[part.first + 1]?.lower ?? "") &&
    !holdsFiniteVerb(words, range);
  const isPhrase = /^(?:with|following|despite|given)$/.test(opener);
  const isClause = !isPhrase && holdsFiniteVerb(words, range);
  const isEvent =
    /^(?:with|following|after)$/.test(opener) && tellsOfSomebody(words, range);
  if (!isAttribute && !isClause && !isEvent) return null;
  return {
    shape: isAttribute ? "apposition" : "fronted",
    ranges: [range],
    subject: null,
  };
}

/** "the election of Anna Berg": an event without a verb says something of its own if it names somebody or counts. */
function tellsOfSomebody(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.first; at <= range.last; at++) {
    const isName = words[at]?.tag === "PROPN" && words[at + 1]?.tag === "PROPN";
    if (words[at]?.tag === "NUM" || (isName && at < range.last)) return true;
  }
  return false;
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
      const isFirst = clauses.length === 0;
      clauses.push({
        shape: isFirst ? "main" : "coordinated",
        ranges: tidy,
        subject: isFirst || hasSubject(words, tidy[0]) ? null : subject,
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

/** "with each state given a target and tasked with a plan", "if it wins and Lund resigns": no clause of its own. */
function isSubordinate(
  words: readonly Word[],
  at: number,
  range: WordRange,
): boolean {
  for (let back = at - 1; back >= range.first; back--) {
    const { lower = "" } = words[back] ?? {};
    if (/^(?:if|whether|unless|until)$/.test(lower)) return true;
    if (lower === ",") return words[back + 1]?.lower === "with";
  }
  return false;
}

/** True when a clause does not begin with its verb. */
function hasSubject(
  words: readonly Word[],
  range: WordRange | undefined,
): boolean {
  let at = range?.first ?? 0;
  while (words[at]?.tag === "ADV") at++;
  return !isFinite(words, at);
}

const JOINTS = new Set(["and", "but", "so", "yet"]);

/** "and" before a finite verb, or before a subject with one, when a finite verb stood before it. */
function isClauseJoint(
  words: readonly Word[],
  at: number,
  range: WordRange,
): boolean {
  if (!JOINTS.has(words[at]?.lower ?? "")) return false;
  if (!holdsFiniteVerb(words, { first: range.first, last: at - 1 }))
    return false;
  const next = words[at + 1];
  if (!next || isSubordinate(words, at, range)) return false;
  if (isFinite(words, at + 1)) return next.lower !== next.lemma;
  if (next.tag === "ADV" && isFinite(words, at + 2))
    return words[at + 2]?.lower !== words[at + 2]?.lemma;
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
