import { PLACES } from "../lexicon/bodies";
import {
  COURTESY,
  LABELS,
  ROLE_NOUNS,
  TITLE_GENDER,
} from "@/lib/text/people/people-words";
import type { Word, WordRange } from "../tagging/word";
import { isBodyWord } from "./is-body-name";
import { isGivenName } from "./name-forms";

const PREPOSITIONS_IN_ROLE = /^(?:to|of|for|at)$/;
const ROLE_OBJECT =
  /^(?:the|of|and|for|on|united|new|north|south|foreign|homeland|health|human|defense|defence|staff|state|veterans|public|safety|finance|interior|education|-)$/;

/** True for a title, a rank or a role noun: what can stand in front of a name. */
export function isRoleWord(word: Word | undefined): boolean {
  const lower = word?.lower.replace(/\.$/, "") ?? "";
  return TITLE_GENDER.has(lower) || ROLE_NOUNS.has(lower);
}

/**
 * First word of the bare name in a run of capitalised words: behind titles, roles, the place or body of a role, and labels like
 * "Democrat". Past the end of the run when it holds a role and no name.
 */
export function nameStart(words: readonly Word[], run: WordRange): number {
  const role = lastRoleWord(words, run);
  const start = role < 0 ? run.first : behindRole(words, role, run.last);
  if (start > run.last) return start;
  const isBodyOfRole =
    role >= 0 && !hasGivenName(words, { first: start, last: run.last });
  if (isBodyOfRole && isBodyWords(words, { first: start, last: run.last }))
    return run.first;
  return skipLabels(words, { first: start, last: run.last });
}

/** "General Motors", "Justice Department": behind the title stands no person. */
function isBodyWords(words: readonly Word[], range: WordRange): boolean {
  const last = words[range.last]?.lower ?? "";
  return (
    isBodyWord(words[range.last]) ||
    (range.first === range.last && PLACES.has(last))
  );
}

function hasGivenName(words: readonly Word[], range: WordRange): boolean {
  for (let at = range.first; at <= range.last; at++)
    if (isGivenName(words[at]?.text ?? "")) return true;
  return false;
}

function lastRoleWord(words: readonly Word[], run: WordRange): number {
  for (let at = run.last; at >= run.first; at--)
    if (isRoleWord(words[at]) && !isPartOfName(words, run, at)) return at;
  return -1;
}

/** "Larry King", "Mr. Judge", "Dean Smith": words for roles that are names here. */
function isPartOfName(
  words: readonly Word[],
  run: WordRange,
  at: number,
): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (!word) return false;
  const behind = words[at + 1];
  const isCompound =
    behind?.text === "-" &&
    behind.start === word.end &&
    !isRoleWord(words[at + 2]);
  if (isCompound) return true;
  const isLast =
    at === run.last || /^(?:jr|sr|ii|iii)\.?$/.test(words[at + 1]?.lower ?? "");
  if (isLast && at > run.first && before)
    return (
      isGivenName(before.text) ||
      /^\p{Lu}\.?$/u.test(before.text) ||
      isCourtesy(before)
    );
  return isGivenName(word.text) && at + 1 === run.last && at === run.first;
}

export function isCourtesy(word: Word): boolean {
  return COURTESY.has(word.lower.replace(/\.$/, ""));
}

function behindRole(
  words: readonly Word[],
  role: number,
  last: number,
): number {
  let start = role + 1;
  if (words[start]?.text === ".") start++;
  const isLinked = PREPOSITIONS_IN_ROLE.test(words[start]?.lower ?? "");
  return isLinked && start < last
    ? skipRoleObject(words, start + 1, last)
    : start;
}

/** Behind "Ambassador to", "Minister of": places and bodies, up to a given name or as long as two words are left. */
function skipRoleObject(
  words: readonly Word[],
  from: number,
  last: number,
): number {
  for (let at = from; at < last; at++)
    if (isGivenName(words[at]?.text ?? "") && at > from) return at;
  let at = from;
  while (at <= last) {
    const lower = words[at]?.lower ?? "";
    const isObject =
      PLACES.has(lower) || isBodyWord(words[at]) || ROLE_OBJECT.test(lower);
    if (!isObject) break;
    at++;
  }
  if (at > last) return last + 1;
  return last - at >= 1 || at === from ? at : last + 1;
}

/** "Democrat Hillary Clinton", "Toronto Mayor's", "CTV's": what stands before a given name and belongs to no name. */
function skipLabels(words: readonly Word[], range: WordRange): number {
  let { first } = range;
  if (isBodyWord(words[range.last])) return first;
  while (first < range.last && isPlainLabel(words[first])) first++;
  if (range.last - first < 2 || isGivenName(words[first]?.text ?? ""))
    return first;
  let at = first;
  while (at < range.last && isLabel(words[at])) at++;
  const isName = at > first && isGivenName(words[at]?.text ?? "");
  return isName && at < range.last ? at : first;
}

function isPlainLabel(word: Word | undefined): boolean {
  return (
    word !== undefined && LABELS.has(word.lower) && !isGivenName(word.text)
  );
}

function isLabel(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === "ADJ" ||
      LABELS.has(word.lower) ||
      PLACES.has(word.lower) ||
      isBodyWord(word) ||
      /^\p{Lu}{2,}$|\d/u.test(word.text))
  );
}
