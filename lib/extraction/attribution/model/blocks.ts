import type { TaggedParagraph, WordRange } from "../../tagging/word";

/** A paragraph longer than this is read in parts: it keeps the work linear whatever the text. */
export const MAX_BLOCK_WORDS = 240;

/** Cuts a paragraph at sentence ends into parts the models read whole; nearly always there is one. */
export function blocksOf(paragraph: TaggedParagraph): readonly WordRange[] {
  const size = paragraph.words.length;
  if (size <= MAX_BLOCK_WORDS)
    return size > 0 ? [{ first: 0, last: size - 1 }] : [];
  const blocks: WordRange[] = [];
  let first = 0;
  for (const sentence of paragraph.sentences) {
    if (sentence.last - first + 1 > MAX_BLOCK_WORDS && sentence.first > first) {
      blocks.push({ first, last: sentence.first - 1 });
      first = sentence.first;
    }
    while (sentence.last - first + 1 > MAX_BLOCK_WORDS) {
      blocks.push({ first, last: first + MAX_BLOCK_WORDS - 1 });
      first += MAX_BLOCK_WORDS;
    }
  }
  if (first < size) blocks.push({ first, last: size - 1 });
  return blocks;
}
