import { fractionsInFigures } from "./fractions";
import { numbersIn } from "./number-words";

/** Two ways to write a word that is said in one way, or two ways to say the same: most variants of a list looked at. */
const MOST_VARIANTS = 16;
const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  "can't": ["can not"],
  cannot: ["can not"],
  nobody: ["no 1"],
  nothing: ["not anything"],
  "won't": ["will not"],
  "shan't": ["shall not"],
  "let's": ["let us"],
};
/** How a transcriber may spell what is said quickly. A style sheet has them written in full. */
const SPELT_AS_HEARD: Readonly<Record<string, readonly string[]>> = {
  ...{ gonna: ["going", "to"], wanna: ["want", "to"], gotta: ["got", "to"] },
  ...{ kinda: ["kind", "of"], sorta: ["sort", "of"] },
  // "'cause": where one text has "cause" and the other "because", it is no noun.
  ...{ cause: ["because"], cos: ["because"], til: ["until"], em: ["them"] },
};
const ENDINGS: readonly (readonly [ending: RegExp, said: readonly string[]])[] =
  [
    [/n't$/, [" not"]],
    [/'re$/, [" are"]],
    [/'ve$/, [" have"]],
    [/'ll$/, [" will"]],
    [/'m$/, [" am"]],
    [/'d$/, [" would", " had"]],
    [/'s$/, [" is", " has"]],
  ];

/**
 * Whether two runs of words are said alike and only written otherwise: "41" and "forty-one", "four per cent" and "4%",
 * "colour" and "color", "health care" and "healthcare".
 */
export function areWrittenAlike(
  one: readonly string[],
  other: readonly string[],
): boolean {
  if (writing(one) === writing(other)) return true;
  // Digits do not tell whether "a hundred" or "one hundred" was said.
  const hasDigits = [...one, ...other].some((word) => /^\d{3,}$/.test(word));
  return hasDigits && writing(one, true) === writing(other, true);
}

/** Whether two runs of words say the same with other words: "isn't" and "is not", "a dozen" and "twelve". */
export function areSaidAlike(
  one: readonly string[],
  other: readonly string[],
): boolean {
  const ways = new Set(expansions(one).map((words) => joined(words, true)));
  return expansions(other).some((words) => ways.has(joined(words, true)));
}

function writing(words: readonly string[], isLoose = false): string {
  return joined(fractionsInFigures(inFull(words)), isLoose);
}

function inFull(words: readonly string[]): readonly string[] {
  return words.flatMap((word) =>
    Object.hasOwn(SPELT_AS_HEARD, word) ? (SPELT_AS_HEARD[word] ?? []) : word,
  );
}

/** Words without the spaces between them; numbers stand apart, so that "4 1" is not "41". */
function joined(words: readonly string[], isLoose: boolean): string {
  return numbersIn(words, isLoose)
    .map((token) => (/^[-\d]/.test(token) ? ` ${token} ` : token))
    .join("");
}

function expansions(words: readonly string[]): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[]];
  for (const word of words) {
    const said = spokenOut(word);
    ways = ways
      .flatMap((way) => said.map((more) => [...way, ...more.split(" ")]))
      .slice(0, MOST_VARIANTS);
  }
  return ways;
}

function spokenOut(word: string): readonly string[] {
  const whole = CONTRACTED[word];
  if (whole) return whole;
  const found = ENDINGS.find(([ending]) => ending.test(word));
  if (!found) return [word];
  const [ending, said] = found;
  return said.map((more) => word.replace(ending, more));
}
