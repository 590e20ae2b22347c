import {
  COURTESY,
  GENDERED_ROLES,
  GROUP_NOUNS,
  LABELS,
  ROLE_NOUNS,
  TITLE_GENDER,
} from "@/lib/text/people/people-words";
import {
  rangeSpan,
  type TaggedParagraph,
  type Word,
  type WordRange,
} from "../tagging/word";
import { roleAfterName, roleBeforeComma } from "./apposition";
import {
  capitalisedRun,
  datelineLength,
  isCapitalised,
  isHeading,
  isWeakOpener,
} from "./capitalised-run";
import { isBodyName } from "./is-body-name";
import { joinWords } from "./join-words";
import type { Gender, Mention } from "./mention";
import { isGivenName } from "./name-forms";
import { roleInSentence } from "./mention-use";
import { nameStart } from "./name-start";

export { isCapitalised, joinWords };

/** A mention with the words it covers and where the bare name in it begins. */
export type NamePhrase = {
  readonly range: WordRange;
  /** First word of the bare name; past the end of the range for a role without a name. */
  readonly nameFirst: number;
  readonly mention: Mention;
};

const PREPOSITIONS_IN_ROLE = new Set(["to", "of", "for", "at"]);
const MAX_NAME_WORDS = 6;
const MAX_BODY_WORDS = 14;
/** How far a role in small letters may reach to the left of a name. */
const MAX_ROLE_WORDS = 6;

/** Finds every capitalised name and titled role of a paragraph, in reading order. */
export function findNamePhrases(
  paragraph: TaggedParagraph,
): readonly NamePhrase[] {
  const found: NamePhrase[] = [];
  const inHeading = isHeading(paragraph);
  for (let at = datelineLength(paragraph); at < paragraph.words.length;) {
    const last = capitalisedRun(paragraph, at, inHeading);
    if (last < at) {
      if (!inHeading && isWeakOpener(paragraph, at))
        found.push(weakPhrase(paragraph, at));
      at++;
      continue;
    }
    const range = joinRolePhrase(paragraph, { first: at, last }, inHeading);
    const phrase = isModifier(paragraph.words, range)
      ? null
      : describePhrase(paragraph, range, inHeading);
    if (phrase) found.push(phrase);
    at = range.last + 1;
  }
  return found;
}

function weakPhrase(paragraph: TaggedParagraph, at: number): NamePhrase {
  const range = { first: at, last: at };
  const phrase = makePhrase(paragraph, {
    range,
    nameFirst: at,
    kind: "person",
    inHeading: false,
  });
  return { ...phrase, mention: { ...phrase.mention, isWeak: true } };
}

/** "the Japanese delegation", "Experts": an adjective of origin or a group at the beginning names nobody. */
function isModifier(words: readonly Word[], range: WordRange): boolean {
  const word = words[range.first];
  if (!word || range.first !== range.last) return false;
  return (
    word.tag === "ADJ" || GROUP_NOUNS.has(word.lower) || LABELS.has(word.lower)
  );
}

/** "Israeli Ambassador | to | Japan Gilad Cohen": a role reaches over its preposition to the name. */
function joinRolePhrase(
  paragraph: TaggedParagraph,
  range: WordRange,
  inHeading: boolean,
): WordRange {
  const { words, sentenceOf } = paragraph;
  const role = words[range.last]?.lower ?? "";
  const bridge = range.last + 1;
  if (
    !ROLE_NOUNS.has(role) ||
    !PREPOSITIONS_IN_ROLE.has(words[bridge]?.lower ?? "")
  )
    return range;
  const next = words[bridge + 1]?.lower === "the" ? bridge + 2 : bridge + 1;
  if (sentenceOf[next] !== sentenceOf[range.first]) return range;
  const last = capitalisedRun(paragraph, next, inHeading);
  return last >= next ? { first: range.first, last } : range;
}

function describePhrase(
  paragraph: TaggedParagraph,
  range: WordRange,
  inHeading: boolean,
): NamePhrase | null {
  const { words } = paragraph;
  const isHeadingName =
    inHeading && isGivenName(words[range.first]?.text ?? "");
  const nameFirst = isHeadingName ? range.first : nameStart(words, range);
  const first = reachRoleLeft(words, range.first, nameFirst);
  const full = { first, last: range.last };
  if (nameFirst > range.last)
    return makePhrase(paragraph, {
      range: full,
      nameFirst,
      kind: "role",
      inHeading,
    });
  const name = { first: nameFirst, last: range.last };
  if (isModifier(words, name)) return null;
  const hasRole = nameFirst > first;
  const kind = isBodyName(words, name, hasRole) ? "body" : "person";
  const most = kind === "body" ? MAX_BODY_WORDS : MAX_NAME_WORDS;
  const length = words
    .slice(name.first, name.last + 1)
    .filter((word) => word.form.hasLetters).length;
  const isWrong = kind === "person" && isHalfShouted(words, name);
  if (length > most || isWrong || isTitleOfWork(paragraph, range)) return null;
  return makePhrase(paragraph, { range: full, nameFirst, kind, inHeading });
}

/** "SPEND A QUARTER Let": a label in capitals runs into the sentence. */
function isHalfShouted(words: readonly Word[], range: WordRange): boolean {
  const next = words[range.first + 1]?.text ?? "";
  return (
    range.last > range.first &&
    /^\p{Lu}{5,}$/u.test(words[range.first]?.text ?? "") &&
    /^\p{Lu}\p{Ll}/u.test(next)
  );
}

/** "Larry King Now" in quotation marks of its own is a work, and nobody. */
function isTitleOfWork(
  { words, runOf }: TaggedParagraph,
  { first, last }: WordRange,
): boolean {
  const run = runOf[first] ?? -1;
  if (run < 0) return false;
  const opens = runOf[first - 1] === run && runOf[first - 2] !== run;
  const closing = /^[,.]$/.test(words[last + 1]?.text ?? "")
    ? last + 2
    : last + 1;
  const closes = runOf[closing] === run && runOf[closing + 1] !== run;
  return opens && closes;
}

/** Small-letter roles in front: "campaign spokesman Brian Fallon", "former president". */
function reachRoleLeft(
  words: readonly Word[],
  first: number,
  nameFirst: number,
): number {
  const before = words[first - 1];
  if (!before || nameFirst > first + MAX_ROLE_WORDS) return first;
  if (!ROLE_NOUNS.has(before.lower)) return first;
  let start = first - 1;
  while (
    start > 0 &&
    (/^(?:NOUN|ADJ|PROPN)$/.test(words[start - 1]?.tag ?? "") ||
      words[start - 1]?.text === "-") &&
    first - start < MAX_ROLE_WORDS
  )
    start--;
  return start;
}

function makePhrase(
  paragraph: TaggedParagraph,
  parts: {
    readonly range: WordRange;
    readonly nameFirst: number;
    readonly kind: "person" | "body" | "role";
    readonly inHeading: boolean;
  },
): NamePhrase {
  const { words } = paragraph;
  const { range, nameFirst, kind, inHeading } = parts;
  const hasName = nameFirst <= range.last;
  const title = {
    first: range.first,
    last: Math.min(nameFirst - 1, range.last),
  };
  const isPerson = kind === "person" && hasName;
  const before = isPerson ? roleBeforeComma(paragraph, range.first) : null;
  const role =
    roleText(words, title) ??
    (isPerson ? roleAfterName(paragraph, range.last) : null) ??
    before?.role ??
    null;
  const whole = { first: before?.first ?? range.first, last: range.last };
  const shortForm = kind === "body" ? shortFormBehind(words, range.last) : null;
  const mention: Mention = {
    span: rangeSpan(words, range),
    text: joinWords(words, range),
    kind,
    name: hasName
      ? joinWords(words, { first: nameFirst, last: range.last })
      : null,
    role,
    head: words[hasName ? range.last : title.last]?.lower ?? "",
    gender: titleGender(words, title) ?? genderOf(role),
    paragraph: paragraph.index,
    sentence: paragraph.sentenceOf[range.first] ?? 0,
    use: inHeading ? "heading" : roleInSentence(paragraph, whole),
    ...(shortForm === null ? {} : { shortForm }),
  };
  return { range, nameFirst, mention };
}

/** "(OPP)" behind "Ontario Provincial Police". */
function shortFormBehind(words: readonly Word[], last: number): string | null {
  const short = words[last + 2]?.text ?? "";
  const isShort =
    words[last + 1]?.text === "(" &&
    words[last + 3]?.text === ")" &&
    /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(short);
  return isShort ? short : null;
}

/** "Mr" alone is a courtesy, not a role. */
function roleText(words: readonly Word[], range: WordRange): string | null {
  if (range.last < range.first) return null;
  const text = joinWords(words, range).replace(/[\s,]+$/, "");
  return COURTESY.has(text.toLowerCase().replace(/\.$/, "")) ? null : text;
}

function titleGender(words: readonly Word[], range: WordRange): Gender | null {
  for (let at = range.first; at <= range.last; at++) {
    const gender = TITLE_GENDER.get(words[at]?.lower.replace(/\.$/, "") ?? "");
    if (gender) return gender;
  }
  return null;
}

export function genderOf(role: string | null): Gender | null {
  for (const word of role?.toLowerCase().split(/[\s-]+/) ?? []) {
    const gender = GENDERED_ROLES.get(word);
    if (gender) return gender;
  }
  return null;
}
