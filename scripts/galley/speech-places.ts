/** A line that may say which speech it is from, and which sentence of it. */
type Line = {
  readonly context_id?: string | number | null | undefined;
  readonly n?: number | null | undefined;
};

/** Fewer sentences are an excerpt, and its first sentence need not open a speech. */
const SPEECH_SENTENCES = 40;

/**
 * Finds where in its speech each line stands, from 0 for the first to 1 for the last by `n`; null for lines
 * without a speech or without `n`, and for speeches of which there are too few lines to know.
 */
export function speechPlaces(
  lines: readonly Line[],
): readonly (number | null)[] {
  const places: (number | null)[] = lines.map(() => null);
  for (const speech of speeches(lines).values()) {
    if (speech.length < SPEECH_SENTENCES) continue;
    speech.sort((a, b) => a.n - b.n);
    speech.forEach(({ index }, rank) => {
      places[index] = rank / (speech.length - 1);
    });
  }
  return places;
}

type Numbered = { readonly index: number; readonly n: number };

function speeches(
  lines: readonly Line[],
): ReadonlyMap<string | number, Numbered[]> {
  const found = new Map<string | number, Numbered[]>();
  lines.forEach(({ context_id: speech, n }, index) => {
    if (typeof n !== "number") return;
    if (speech === null || speech === undefined) return;
    const known = found.get(speech) ?? [];
    known.push({ index, n });
    found.set(speech, known);
  });
  return found;
}
