import { GIVEN_NAMES } from "../lexicon/given-names";
import { NAME_PARTICLES } from "@/lib/text/people/people-words";

/** One word without case, accents and curly apostrophes: "O’Néill" and "O'Neill" are one name. */
export function foldName(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'");
}

/** Folded words of a name without initials, nicknames, possessives and generation. */
export function nameWords(name: string): readonly string[] {
  const all = foldName(name)
    .replace(/["“][^"”]*["”]/g, " ")
    .replace(/'s?(?=\s|$)/g, "")
    .split(/[\s.,]+/)
    .filter(
      (word) =>
        /[\p{L}\p{N}]/u.test(word) && !/^(?:jr|sr|ii|iii|iv)$/.test(word),
    );
  const long = all.filter((word) => word.length > 1);
  return long.length > 0 ? long : all;
}

/** "Bobby" of `Robert "Bobby" Scott`, folded. */
export function nicknameOf(name: string): string | null {
  const nickname = /["“]([^"”]+)["”]/.exec(name)?.[1];
  return nickname === undefined ? null : foldName(nickname);
}

/** "Cohen", "de Blasio": nothing but a surname, or nothing but a given name. */
export function isSingleName(words: readonly string[]): boolean {
  const bare = words.filter((word) => !NAME_PARTICLES.has(word));
  return bare.length <= 1;
}

/** "Rob" and "Robert", "Jean" and "Jean-Yves" can be one person's. */
export function canBeSameGivenName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short);
}

export function isGivenName(word: string): boolean {
  if (GIVEN_NAMES.has(word.toLowerCase())) return true;
  // Plain letters without a hyphen fold to what was just looked up.
  if (/^[A-Za-z.]*$/.test(word)) return false;
  return GIVEN_NAMES.has(foldName(word).split("-")[0] ?? "");
}

/** The first letters of the capitalised words: "Ontario Provincial Police" is the "opp". */
export function acronymOf(name: string): string | undefined {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0));
  return initials.length > 1 ? foldName(initials.join("")) : undefined;
}

/** True when the words end with the others: "York Post" closes "New York Post". */
export function endsWith(
  words: readonly string[],
  end: readonly string[],
): boolean {
  const from = words.length - end.length;
  return from >= 0 && end.every((word, at) => words[from + at] === word);
}
