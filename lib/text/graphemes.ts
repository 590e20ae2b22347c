const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * Whether an offset falls inside something that a reader sees as one character: between the halves of a surrogate
 * pair, before a combining mark, or inside an emoji that is put together from several (UAX #29).
 */
export function splitsCharacter(text: string, offset: number): boolean {
  return characterSplitter(text)(offset);
}

/** The same for many offsets of one text, which is taken in once. */
export function characterSplitter(text: string): (offset: number) => boolean {
  const segments = characters.segment(text);
  return (offset) => {
    if (offset <= 0 || offset >= text.length) return false;
    // Between two plain letters there is nothing to ask; asking for each word of a long article would be felt.
    if (isPlain(text, offset - 1) && isPlain(text, offset)) return false;
    return segments.containing(offset)?.index !== offset;
  };
}

function isPlain(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x20 && code < 0x7f;
}
