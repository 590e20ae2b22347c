import { readComparison } from "@/lib/quotes/comparison";

/**
 * Shorter stretches of a record ("six", "at the plant") are anybody's words: to take them out of every sentence would
 * tell more than it hides.
 */
const SHORTEST_STRETCH = 16;

/**
 * What a kept comparison holds of its record that nobody could have from elsewhere: longer stretches of its words, and
 * who speaks in it.
 *
 * @param known the article and the names in it: what stands there gives nothing away.
 */
export function heardWords(
  comparison: unknown,
  known: string,
): readonly string[] {
  const read = readComparison(comparison, {
    quoteSha256: "",
    textSha256: null,
  });
  if (read === null) return [];
  const said = read.differences
    .map(({ record }) => record)
    .filter((words) => words.trim().length >= SHORTEST_STRETCH);
  const speakers = read.speakers.filter((name) => name !== null);
  const folded = known.toLowerCase();
  return [...said, ...speakers].filter(
    (words) => !folded.includes(words.trim().toLowerCase()),
  );
}
