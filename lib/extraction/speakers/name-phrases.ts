import { BODY_WORDS, NEVER_NAMES, PLACES } from "../lexicon/bodies";
import {
  GENDERED_ROLES,
  GROUP_NOUNS,
  NAME_PARTICLES,
  ROLE_NOUNS,
  TITLE_GENDER,
} from "../lexicon/people";
import { REPORTING } from "../lexicon/reporting";
import {
  rangeSpan,
  type TaggedParagraph,
  type Word,
  type WordRange,
} from "../tagging/word";
import { roleAfterName } from "./apposition";
import type { Gender, Mention } from "./mention";

/** A mention with the words it covers and where the bare name in it begins. */
export type NamePhrase = {
  readonly range: WordRange;
  /** First word of the bare name; past the end of the range for a role without a name. */
  readonly nameFirst: number;
  readonly mention: Mention;
};

const PREPOSITIONS_IN_ROLE = new Set(["to", "of", "for", "at"]);
/** Longer capitalised runs are headlines, not names. */
const MAX_PHRASE_WORDS = 12;
const MAX_NAME_WORDS = 5;

/** Finds every capitalised name and titled role of a paragraph, in reading order. */
export function findNamePhrases(
  paragraph: TaggedParagraph,
): readonly NamePhrase[] {
  const found: NamePhrase[] = [];
  for (let at = 0; at < paragraph.words.length;) {
    const last = capitalisedRun(paragraph, at);
    if (last < at) {
      at++;
      continue;
    }
    const range = joinRolePhrase(paragraph, { first: at, last });
    const phrase = isModifier(paragraph.words, range)
      ? null
      : describePhrase(paragraph, range);
    if (phrase) found.push(phrase);
    at = range.last + 1;
  }
  return found;
}

/** "the Japanese delegation", "Experts": an adjective of origin or a group at the beginning names nobody. */
function isModifier(words: readonly Word[], range: WordRange): boolean {
  const word = words[range.first];
  if (!word || range.first !== range.last) return false;
  return word.tag === "ADJ" || GROUP_NOUNS.has(word.lower);
}

export function isCapitalised(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    !NEVER_NAMES.has(word.lower)
  );
}

/** Index of the last word of the run of capitalised words that starts here; smaller than `at` if none does. */
function capitalisedRun(
  { words, sentenceOf, runOf }: TaggedParagraph,
  at: number,
): number {
  const opener = words[at];
  if (
    !opener ||
    !isCapitalised(opener) ||
    opensPredicate(opener) ||
    isCommonOpener(words, sentenceOf, at)
  )
    return at - 1;
  let last = at;
  for (
    let next = at + 1;
    next < words.length && next - at < MAX_PHRASE_WORDS;
    next++
  ) {
    const word = words[next];
    if (
      !word ||
      sentenceOf[next] !== sentenceOf[at] ||
      runOf[next] !== runOf[at]
    )
      break;
    if (isCapitalised(word) && !opensPredicate(word)) last = next;
    else if (!isInnerPart(words, next)) break;
  }
  return last;
}

/** "Lund Says Harbour Is Full": in a heading verbs are capitalised too, and no part of the name. */
function opensPredicate(word: Word): boolean {
  return REPORTING.has(word.lemma) || /^(?:AUX|ADP|PRON|SCONJ)$/.test(word.tag);
}

/** A first word that is capitalised only because it is the first. */
function isCommonOpener(
  words: readonly Word[],
  sentenceOf: Int32Array,
  at: number,
): boolean {
  if (
    at > 0 &&
    sentenceOf[at - 1] === sentenceOf[at] &&
    !/^["“‘'(—–:-]$/.test(words[at - 1]?.text ?? "")
  )
    return false;
  const word = words[at];
  if (!word || isCapitalised(words[at + 1]))
    return (
      word !== undefined &&
      /^(?:ADP|SCONJ|CCONJ|DET|ADV|PRON|AUX)$/.test(word.tag)
    );
  return (
    word.tag !== "PROPN" &&
    !PLACES.has(word.lower) &&
    !/^\p{Lu}{2,}/u.test(word.text)
  );
}

/** "Ursula von der Leyen", "George W . Bush", "Johnson & Johnson". */
function isInnerPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const follows =
    isCapitalised(words[at + 1]) ||
    (NAME_PARTICLES.has(words[at + 1]?.lower ?? "") &&
      isCapitalised(words[at + 2]));
  if (!follows) return false;
  return (
    NAME_PARTICLES.has(word.lower) ||
    word.text === "&" ||
    (word.text === "." && /^\p{Lu}$/u.test(words[at - 1]?.text ?? ""))
  );
}

/** "Israeli Ambassador | to | Japan Gilad Cohen": a role reaches over its preposition to the name. */
function joinRolePhrase(
  paragraph: TaggedParagraph,
  range: WordRange,
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
  const last = capitalisedRun(paragraph, next);
  return last >= next ? { first: range.first, last } : range;
}

function describePhrase(
  paragraph: TaggedParagraph,
  range: WordRange,
): NamePhrase | null {
  const { words } = paragraph;
  const nameFirst = findNameStart(words, range);
  const first = reachRoleLeft(words, range.first, nameFirst);
  const full = { first, last: range.last };
  if (nameFirst > range.last)
    return makePhrase(paragraph, { range: full, nameFirst, kind: "role" });
  const name = words.slice(nameFirst, range.last + 1);
  if (name.length > MAX_NAME_WORDS) return null;
  const hasRole = nameFirst > first;
  const kind =
    isBody(words, { first: nameFirst, last: range.last }) && !hasRole
      ? "body"
      : "person";
  return makePhrase(paragraph, { range: full, nameFirst, kind });
}

/** The bare name begins behind the last title or role noun, and behind the place or body of that role. */
function findNameStart(words: readonly Word[], range: WordRange): number {
  let start = range.first;
  for (let at = range.first; at <= range.last; at++) {
    const lower = words[at]?.lower.replace(/\.$/, "") ?? "";
    const next = words[at + 1]?.lower ?? "";
    if (!TITLE_GENDER.has(lower) && !ROLE_NOUNS.has(lower)) continue;
    start = at + 1;
    if (words[start]?.text === ".") start++;
    if (PREPOSITIONS_IN_ROLE.has(next) && at + 1 < range.last)
      start = skipRoleObject(words, at + 2, range.last);
  }
  return start;
}

/** Behind "Ambassador to", "Secretary of": places and bodies, as long as a name of two words is left. */
function skipRoleObject(
  words: readonly Word[],
  from: number,
  last: number,
): number {
  let at = from;
  while (at <= last) {
    const lower = words[at]?.lower ?? "";
    const isObject =
      PLACES.has(lower) ||
      BODY_WORDS.has(lower) ||
      /^(?:the|of|and|for|united|new|north|south|foreign|homeland|health|human|defense|defence)$/.test(
        lower,
      );
    if (!isObject) break;
    at++;
  }
  if (at > last) return last + 1;
  return last - at >= 1 || at === from ? at : last + 1;
}

/** Small-letter roles in front: "campaign spokesman Brian Fallon", "former president". */
function reachRoleLeft(
  words: readonly Word[],
  first: number,
  nameFirst: number,
): number {
  const before = words[first - 1];
  if (!before || nameFirst > first + 6) return first;
  if (!ROLE_NOUNS.has(before.lower)) return first;
  let start = first - 1;
  while (
    start > 0 &&
    /^(?:NOUN|ADJ|PROPN)$/.test(words[start - 1]?.tag ?? "") &&
    first - start < 6
  )
    start--;
  return start;
}

function isBody(words: readonly Word[], range: WordRange): boolean {
  const isOne = range.first === range.last;
  for (let at = range.first; at <= range.last; at++) {
    const word = words[at];
    if (!word) continue;
    if (BODY_WORDS.has(word.lower) || (isOne && PLACES.has(word.lower)))
      return true;
    if (/^\p{Lu}{2,}s?$/u.test(word.text) && isOne) return true;
  }
  const firstWord = words[range.first]?.lower ?? "";
  if (
    /^(?:new|north|south|east|west|united|san|los|las|hong|sri|saudi|islamic|european|american|national|international)$/.test(
      firstWord,
    )
  )
    return true;
  return words[range.first - 1]?.lower === "the";
}

function makePhrase(
  paragraph: TaggedParagraph,
  parts: {
    readonly range: WordRange;
    readonly nameFirst: number;
    readonly kind: "person" | "body" | "role";
  },
): NamePhrase {
  const { words } = paragraph;
  const { range, nameFirst, kind } = parts;
  const hasName = nameFirst <= range.last;
  const titleLast = Math.min(nameFirst - 1, range.last);
  const role =
    roleText(words, { first: range.first, last: titleLast }) ??
    (kind === "person" ? roleAfterName(paragraph, range.last) : null);
  const head = words[hasName ? range.last : titleLast]?.lower ?? "";
  const mention: Mention = {
    span: rangeSpan(words, range),
    text: joinWords(words, range),
    kind,
    name: hasName
      ? joinWords(words, { first: nameFirst, last: range.last })
      : null,
    role,
    head,
    gender:
      titleGender(words, { first: range.first, last: titleLast }) ??
      genderOf(role),
    paragraph: paragraph.index,
    sentence: paragraph.sentenceOf[range.first] ?? 0,
  };
  return { range, nameFirst, mention };
}

/** "Mr" alone is a courtesy, not a role. */
function roleText(words: readonly Word[], range: WordRange): string | null {
  if (range.last < range.first) return null;
  const text = joinWords(words, range);
  return /^(?:Mr|Mrs|Ms|Miss|Mme|Dr|Sir|Dame|Lord|Lady)\.?$/.test(text)
    ? null
    : text;
}

/** The words as a reader would write them: single spaces, none before a full stop. */
export function joinWords(words: readonly Word[], range: WordRange): string {
  let text = "";
  for (let at = range.first; at <= range.last; at++) {
    const word = words[at];
    if (!word) continue;
    const isTight =
      at === range.first || (words[at - 1]?.end ?? 0) === word.start;
    text += isTight ? word.text : ` ${word.text}`;
  }
  return text;
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
