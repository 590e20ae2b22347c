import { ROLE_NOUNS } from "@/lib/text/people/people-words";
import type { TaggedParagraph, Word } from "../tagging/word";
import { joinWords } from "./join-words";

/** An apposition that goes on longer than this is a clause of its own. */
const MAX_APPOSITION_WORDS = 16;

/**
 * What stands behind a name and says who it is: "Gilad Cohen, Israel's ambassador to Japan, said", "Jane Roe (R-Me.), 42, a nurse",
 * "Jane Roe, who is the town's mayor".
 */
export function roleAfterName(
  paragraph: TaggedParagraph,
  nameLast: number,
): string | null {
  const { words } = paragraph;
  const comma = skipAside(words, nameLast + 1);
  const isClause = /^(?:is|was)$/.test(words[comma]?.lower ?? "");
  if (words[comma]?.text !== "," && !isClause) return null;
  let first = comma + 1;
  if (
    words[first]?.lower === "who" &&
    /^(?:is|was)$/.test(words[first + 1]?.lower ?? "")
  )
    first += 2;
  const last = appositionEnd(paragraph, first);
  if (last < first || !holdsRole(words, first, last)) return null;
  return roleBetween(words, first, last);
}

export type RoleBefore = {
  readonly role: string;
  /** First word of the phrase that gives the role. */
  readonly first: number;
};

/** "The company's president, Jane Roe, said": what stands before a comma and says who follows. */
export function roleBeforeComma(
  { words, sentenceOf }: TaggedParagraph,
  nameFirst: number,
): RoleBefore | null {
  const comma = nameFirst - 1;
  if (words[comma]?.text !== ",") return null;
  let first = comma;
  while (
    first > 0 &&
    comma - first < MAX_APPOSITION_WORDS &&
    sentenceOf[first - 1] === sentenceOf[comma] &&
    /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART|NUM)$/.test(
      words[first - 1]?.tag ?? "",
    )
  )
    first--;
  while (first < comma && words[first]?.tag === "ADP") first++;
  const opens = words[first];
  const isPhrase =
    opens !== undefined && /^(?:DET|PROPN|PRON)$/.test(opens.tag);
  const role =
    isPhrase && holdsRole(words, first, comma - 1)
      ? roleBetween(words, first, comma - 1)
      : null;
  return role === null ? null : { role, first };
}

/** Over "(R-Me.)" and ", 42". */
function skipAside(words: readonly Word[], at: number): number {
  let next = at;
  if (words[next]?.text === "(") {
    while (next < at + 10 && words[next]?.text !== ")") next++;
    if (words[next]?.text !== ")") return at;
    next++;
  }
  const isAge =
    words[next]?.text === "," &&
    /^\d{1,3}$/.test(words[next + 1]?.text ?? "") &&
    words[next + 2]?.text === ",";
  return isAge ? next + 2 : next;
}

function appositionEnd(
  { words, sentenceOf }: TaggedParagraph,
  first: number,
): number {
  let at = first;
  while (
    at < words.length &&
    at - first < MAX_APPOSITION_WORDS &&
    sentenceOf[at] === sentenceOf[first]
  ) {
    const word = words[at];
    if (!word || /^[,;:.!?()“”"—–]$/.test(word.text)) break;
    if (
      /^(?:VERB|AUX|SCONJ)$/.test(word.tag) ||
      /^(?:who|which|that|and)$/.test(word.lower)
    )
      break;
    at++;
  }
  return at - 1;
}

/** The role noun must be the head: before any preposition, or right behind a possessive. */
function holdsRole(
  words: readonly Word[],
  first: number,
  last: number,
): boolean {
  for (let at = first; at <= last; at++) {
    const word = words[at];
    if (!word || word.tag === "ADP") return false;
    if (ROLE_NOUNS.has(word.lower) && !isPossessive(words[at + 1])) return true;
  }
  return false;
}

function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && /^'s?$/.test(word.lower);
}

function roleBetween(
  words: readonly Word[],
  first: number,
  last: number,
): string | null {
  const isArticle = /^(?:a|an|the|his|her|their)$/.test(
    words[first]?.lower ?? "",
  );
  const start = isArticle ? first + 1 : first;
  return start <= last ? joinWords(words, { first: start, last }) : null;
}
