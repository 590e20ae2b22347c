/** Index of the last sentence that begins at or before an offset, in sentences in order; 0 when there is none. */
export function sentenceAt(
  sentences: readonly { readonly start: number }[],
  offset: number,
): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const starts = sentences[middle]?.start ?? 0;
    if (starts <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
