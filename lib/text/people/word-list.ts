/** Reads a list of words that is written out in source, separated by white space. */
export function wordList(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
