import {
  COURTESY,
  NAME_PARTICLES,
  ROLE_NOUNS,
  TITLE_GENDER,
  TITLE_MEANING,
} from "./people-words";
import { wordList } from "./word-list";

/** What a way of naming somebody says: "Norvik's mayor, Anna Holt", "Sen. Holt", "The Minister of Health (Ms Rao)". */
export type NamedPerson = {
  /** Parts of the name in plain lower-case letters, without particles; empty where only an office is named, or nobody. */
  readonly name: readonly string[];
  readonly offices: readonly Office[];
  /** Where a form of address gives it away. */
  readonly gender: "he" | "she" | null;
  /** "Sr." or "Jr.": of two people with one name. */
  readonly generation: "sr" | "jr" | null;
};

/** "Deputy Minister of Health" is the noun "minister", a deputy, of "health". */
export type Office = {
  readonly noun: string;
  readonly isDeputy: boolean;
  readonly of: string | null;
};

const NOBODY: NamedPerson = {
  ...{ name: [], offices: [], gender: null, generation: null },
};
/** Labels that name nobody, though they stand where names do: "Q:", "Speaker 2:", "VO:", "INT:", "she". */
const NO_NAMES =
  /^(?:(?:he|she|they|it|we|i|who)(?: .*)?|(?:un\w+ )?(?:speaker|voice|person|participant|male|female|man|woman)s?(?: speaker| voice)?(?: \w{1,2})?)$/i;
const NO_NAME = wordList(
  "q a ans question questioner answer voiceover interviewer interviewee int reporter reporters journalist host unknown unidentified audience narrator moderator mod respondent resp witness clerk caller shareholder operator vo mc multiple all both crowd member members translator interpreter",
);
/** Words of offices that do not say which: "finance director", "board president". */
const OFFICE_WORDS = wordList(
  "prime board party group committee police fire court city town county state district union university school finance executive managing operating lead senior junior interim presiding right honourable honorable former opposition",
);
const DEPUTY = wordList("deputy vice acting assistant asst dep");
const BEHIND_NAMES = wordList(
  "jr sr junior senior ii iii iv phd md obe cbe mbe kc qc sc esq mp mep msp rn ret retired",
);
/** Letters that Unicode does not take apart, and people often do. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe" },
};

/** Reads who is named. Of several names in one, the first counts: "The Minister of Health (Ms Rao)", "Brandt, Ilse". */
export function readPersonName(text: string): NamedPerson {
  if (NO_NAMES.test(text.trim())) return NOBODY;
  const hasCase = /\p{Lu}/u.test(text) || /^\s*(?:the|a|an)\b/.test(text);
  const pieces = text
    .split(/[,;()[\]\n]/)
    .map((piece) => readPiece(piece, hasCase));
  return {
    name: pieces.find(({ name }) => name.length > 0)?.name ?? [],
    offices: pieces.flatMap(({ offices }) => offices),
    gender: pieces.find(({ gender }) => gender !== null)?.gender ?? null,
    generation: generationOf(text),
  };
}

function generationOf(text: string): NamedPerson["generation"] {
  const found = /\b(?:(jr|junior)|sr|senior)\b\.?\s*$/i.exec(text);
  if (!found) return null;
  return found[1] ? "jr" : "sr";
}

function readPiece(
  text: string,
  hasCase: boolean,
): Omit<NamedPerson, "generation"> {
  const [before = "", of = null] = text.trim().split(/\s(?:of|for)\s(.*)$/u);
  const words = before.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’]*/gu) ?? [];
  const behind = behindTitles(words);
  const titles = words.slice(0, behind).map(plainWord);
  const name = words
    .slice(behind)
    .filter((word) => !hasCase || isNameWord(word))
    .map(plainWord)
    .filter((word, at, all) => isPart(word, at === all.length - 1));
  return {
    name: name.some((word) => NO_NAME.has(word)) ? [] : name,
    offices: officesOf(
      titles.length > 0 ? titles : unlistedOffice(words),
      of === null ? null : plainWord(of),
    ),
    gender:
      titles.map((word) => TITLE_GENDER.get(word) ?? null).find(Boolean) ??
      null,
  };
}

/** "The referee": an office that no list has, by its last word. */
function unlistedOffice(words: readonly string[]): readonly string[] {
  const [article = "", ...rest] = words;
  const isUnnamed =
    /^(?:the|a|an|our)$/i.test(article) && !rest.some(isNameWord);
  return isUnnamed ? rest.slice(-1).map(plainWord) : [];
}

/** Index of the first word that is behind all titles. A title behind a name is a part of it: "Stephen King". */
function behindTitles(words: readonly string[]): number {
  let behind = 0;
  for (const [at, word] of words.entries()) {
    const hasName = words.slice(behind, at).some(isNameWord);
    const isPartOfName =
      hasName &&
      at === words.length - 1 &&
      isNameWord(word) &&
      !/^the$/i.test(words[0] ?? "");
    if (isTitle(plainWord(word)) && !isPartOfName) behind = at + 1;
  }
  return behind;
}

function officesOf(
  titles: readonly string[],
  of: string | null,
): readonly Office[] {
  const nouns = titles.filter(
    (word) =>
      !COURTESY.has(word) && !OFFICE_WORDS.has(word) && !DEPUTY.has(word),
  );
  const last = nouns.at(-1);
  if (last === undefined) return [];
  const noun = TITLE_MEANING.get(last) ?? last;
  return [
    {
      noun: noun.replace(
        /(?<=chair|spokes|council|congress)(?:wo)?man$|person$/,
        "",
      ),
      isDeputy: titles.some((word) => DEPUTY.has(word)),
      of,
    },
  ];
}

function isTitle(word: string): boolean {
  return (
    TITLE_GENDER.has(word) ||
    ROLE_NOUNS.has(word) ||
    OFFICE_WORDS.has(word) ||
    DEPUTY.has(word)
  );
}

/** A name begins with a capital, but for the particles in it. */
function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word) && !/^(?:the|a|an)$/i.test(word);
}

function isPart(word: string, isLast: boolean): boolean {
  if (!/\p{L}/u.test(word) || BEHIND_NAMES.has(word)) return false;
  return isLast || !NAME_PARTICLES.has(word);
}

function plainWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđßæœ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/['’]s$/, "")
    .replace(/\.+$/, "");
}
