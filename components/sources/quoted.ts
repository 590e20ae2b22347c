/** A source's own words in quotation marks; those that bring theirs need no second pair. */
export function quoted(words: string): string {
  return /^["“„«‘]/.test(words) ? words : `“${words}”`;
}
