/**
 * How many characters (code points) of a text come before each offset in UTF-16 code units, which other standards do
 * not count in: the W3C's TextPositionSelector counts code points. The offsets in any order; the text is read once.
 */
export function codePointsBefore(
  text: string,
  offsets: readonly number[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (; at < offset; at++) {
      if (!isSecondHalf(text, at)) count++;
    }
    found.set(offset, count);
  }
  return found;
}

function isSecondHalf(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const code = text.charCodeAt(index);
  const isLow = code >= 0xdc00 && code <= 0xdfff;
  return isLow && before >= 0xd800 && before <= 0xdbff;
}
