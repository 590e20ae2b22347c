import { type Span, wholeCharacters } from "@/lib/text";

/** Glyphs that stand for one another when somebody types what they read. */
const ALIKE: readonly RegExp[] = [
  /['\u2018\u2019\u201A\u201B\u02BC]/,
  /["\u201C\u201D\u201E\u201F\u00AB\u00BB]/,
  /[-\u2010\u2011\u2012\u2013\u2014]/,
];

/**
 * Where the words stand in a text, from an offset on and then from its beginning: in capitals or not, over line breaks,
 * with whatever quotation marks and dashes. Null when they do not.
 */
export function findWords(
  text: string,
  words: string,
  from: number,
): Span | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = new RegExp(parts.map(partPattern).join("\\s+"), "giu");
  pattern.lastIndex = from;
  const match = pattern.exec(text) ?? pattern.exec(text);
  if (match === null) return null;
  const { index: start } = match;
  return wholeCharacters(text, { start, end: start + match[0].length });
}

function partPattern(part: string): string {
  return Array.from(part, (character) => {
    const alike = ALIKE.find((glyphs) => glyphs.test(character));
    if (alike !== undefined) return alike.source;
    return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  }).join("");
}
