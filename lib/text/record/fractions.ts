/** A fraction of one character, by what stands above and below its line. */
const GLYPHS: Readonly<
  Record<string, readonly [above: string, below: string]>
> = {
  ...{ "½": ["1", "2"], "⅓": ["1", "3"], "⅔": ["2", "3"], "¼": ["1", "4"] },
  ...{ "¾": ["3", "4"], "⅕": ["1", "5"], "⅖": ["2", "5"], "⅗": ["3", "5"] },
  ...{ "⅘": ["4", "5"], "⅙": ["1", "6"], "⅚": ["5", "6"], "⅐": ["1", "7"] },
  ...{ "⅛": ["1", "8"], "⅜": ["3", "8"], "⅝": ["5", "8"], "⅞": ["7", "8"] },
  ...{ "⅑": ["1", "9"], "⅒": ["1", "10"] },
};
/** What is below the line, as it is said. */
const BELOW: Readonly<Record<string, string>> = {
  ...{ half: "2", halves: "2", third: "3", "3rd": "3", thirds: "3" },
  ...{ quarter: "4", quarters: "4", "4th": "4", fourths: "4" },
  ...{ "5th": "5", fifths: "5", "6th": "6", sixths: "6" },
  ...{ "8th": "8", eighths: "8", "10th": "10", tenths: "10" },
};

/** Whether a form is a fraction of one character. */
export function isFractionGlyph(form: string): boolean {
  return Object.hasOwn(GLYPHS, form);
}

/** Value of a fraction of one character; null for anything else. */
export function fractionValue(form: string): number | null {
  const fraction = GLYPHS[form];
  return fraction ? Number(fraction[0]) / Number(fraction[1]) : null;
}

/**
 * Words with fractions as the two numbers that "2/3" is read as: "two thirds", "⅔", "a quarter". What follows a whole
 * number is left to it: "2½" and "two and a half".
 */
export function fractionsInFigures(
  words: readonly string[],
): readonly string[] {
  const read: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = "", next = ""] = words.slice(at, at + 2);
    const above = /^(?:a|an)$/.test(word) ? "1" : word;
    const below = /^\d$/.test(above) ? BELOW[next] : undefined;
    const glyph = word === "half" ? GLYPHS["½"] : GLYPHS[word];
    const isPartOfNumber = isBehindWhole(words, at);
    if (isPartOfNumber || !(below ?? glyph)) read.push(word);
    else if (below) {
      read.push(above, below);
      at += 1;
    } else read.push(...(glyph ?? []));
  }
  return read;
}

/** "2 ½", "2 and a half". */
function isBehindWhole(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).join(" ");
  return /(?:^| )\d+(?: and(?: a)?)?$/.test(before);
}
