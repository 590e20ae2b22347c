/**
 * What comes between a line and the next one of its paragraph: a space; nothing, where the line ends in a hyphen that
 * belongs to the word; and less than nothing, where the hyphen only broke it.
 */
export type Join = "space" | "keep-hyphen" | "drop-hyphen";

const BROKEN_WORD = /((?:\p{L}+-)*\p{Ll}+)[-\u2010]$/u;
const WORD_START = /^\p{Ll}+/u;

/** All words of a document in small letters, those at the edges of lines apart: there they may be halves. */
export function wordsInside(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const found = line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
    for (const word of found.slice(1, -1)) words.add(word);
  }
  return words;
}

/**
 * How a line goes on in the next. A word broken at a hyphen is put together, unless the document writes it with its
 * hyphen elsewhere and never without.
 */
export function joinLines(
  line: string,
  next: string,
  words: ReadonlySet<string>,
): Join {
  if (line.endsWith("\u00ad")) return "drop-hyphen";
  const before = BROKEN_WORD.exec(line.slice(-80))?.[1]?.toLowerCase();
  const after = WORD_START.exec(next.slice(0, 80))?.[0];
  if (before === undefined || after === undefined) {
    return /\p{L}-$/u.test(line) ? "keep-hyphen" : "space";
  }
  const isCompound =
    words.has(`${before}-${after}`) && !words.has(before + after);
  return isCompound ? "keep-hyphen" : "drop-hyphen";
}
