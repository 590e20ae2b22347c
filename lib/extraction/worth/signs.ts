import { wordList } from "@/lib/text/people/word-list";
import type { Word } from "../tagging/word";

/** What a reader notices in a sentence before weighing its words; the order is part of the trained model. */
export const SIGN_NAMES = [
  "has a figure",
  "is about money",
  "has a percentage",
  "has a large number in words",
  "names a year",
  "names a day or month",
  "speaks of a stretch of time",
  "compares",
  "says what will, should or could be",
  "is in the first person",
  "speaks of “us”",
  "addresses somebody",
  "speaks of others",
  "asks",
  "exclaims",
  "tells of a deed",
  "thinks, hopes or thanks",
  "is about public affairs",
  "claims all or none",
  "names somebody or something",
  "is in the past",
  "says what is",
  "says what has been or is owned",
  "is conditional",
  "says why",
  "has a fraction or multiple",
  "has a small number in words",
  "proposes",
  "judges",
  "quotes",
  "has several parts",
  "has an aside",
  "goes on from before",
  "opens with “let”",
  "has a name of several words",
  "has a superlative",
] as const;

const CLASSES: readonly (readonly [sign: number, words: string])[] = [
  [1, "dollar dollars cent cents euro euros pounds"],
  [2, "% percent percentage"],
  [
    3,
    "million millions billion billions trillion trillions thousand thousands hundred hundreds dozen dozens",
  ],
  [
    5,
    "january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday",
  ],
  [
    6,
    "year years month months week weeks day days decade decades century ago since last",
  ],
  [
    7,
    "more less fewer most least higher lower larger smaller biggest highest lowest than",
  ],
  [8, "will shall would should could may might must 'll gonna"],
  [9, "i me my mine"],
  [10, "we our us ours"],
  [11, "you your yours"],
  [12, "he she they his her him them their"],
  [13, "?"],
  [14, "!"],
  [
    15,
    "voted signed passed cut raised created increased decreased doubled spent lost won built opposed supported said called",
  ],
  [
    16,
    "think believe feel hope guess know wish thank thanks please welcome bless grateful honored",
  ],
  [
    17,
    "law laws bill act congress senate court tax taxes budget deficit job jobs unemployment health war crime school schools trade",
  ],
  [18, "all every never always nobody none only first record"],
  [20, "was were had did"],
  [21, "is are am 's 're"],
  [22, "has have 've"],
  [23, "if would could should unless"],
  [24, "because due result resulted led caused cause thanks"],
  [
    25,
    "half third quarter double doubled triple tripled twice percent percentage",
  ],
  [
    26,
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty",
  ],
  [
    27,
    "propose proposing ask asking urge recommend challenge commit pledge invite call",
  ],
  [
    28,
    "great good better best strong important hard right wrong proud honor worst bad",
  ],
  [29, '" “ ”'],
  [31, "; : -- — –"],
];
const SIGNS_OF = new Map<string, readonly number[]>();
for (const [sign, words] of CLASSES) {
  for (const word of wordList(words))
    SIGNS_OF.set(word, [...(SIGNS_OF.get(word) ?? []), sign]);
}
const GOES_ON = wordList("and but so or because");
const YEAR = /^(?:19|20)\d\d$/;

/** Which signs a sentence shows, as indices into `SIGN_NAMES`, each once, in order. */
export function signsOf(words: readonly Word[]): readonly number[] {
  const seen = new Uint8Array(SIGN_NAMES.length);
  let commas = 0;
  let isNameBefore = false;
  words.forEach((word, at) => {
    for (const sign of SIGNS_OF.get(word.lower) ?? []) seen[sign] = 1;
    const first = word.text.charCodeAt(0);
    if (word.text === ",") commas++;
    if (holdsDigit(word.text)) seen[YEAR.test(word.text) ? 4 : 0] = 1;
    if (first === 0x24 || first === 0x20ac || first === 0xa3) seen[1] = 1;
    const isName = at > 0 && first >= 65 && first <= 90 && word.lower !== "i";
    if (isName) seen[19] = 1;
    if (isName && isNameBefore) seen[34] = 1;
    isNameBefore = isName;
    if (word.tag === "ADJ" && word.lower.endsWith("est")) seen[35] = 1;
  });
  if (commas > 1) seen[30] = 1;
  const opener = words[0]?.lower ?? "";
  if (GOES_ON.has(opener)) seen[32] = 1;
  if (opener === "let") seen[33] = 1;
  const found: number[] = [];
  seen.forEach((is, sign) => {
    if (is === 1) found.push(sign);
  });
  return found;
}

function holdsDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
