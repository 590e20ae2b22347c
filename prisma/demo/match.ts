import type { Span } from "@/lib/text";
import type { DemoClaim } from "./types";

/** A suggestion of the engine, as far as matching needs it. */
export type Suggested = {
  readonly id: string;
  readonly kind: "quote" | "statement";
  readonly start: number;
  readonly end: number;
};

/** An entry of the demo desk that has found its place in the text. */
export type Placed = { readonly entry: DemoClaim; readonly span: Span };

/** Less in common than this and the two are different claims. */
const LEAST_OVERLAP = 0.5;

/** Where an entry's words stand. Throws when they are not in the text: the demo data is ours. */
export function place(text: string, entry: DemoClaim): Placed {
  const start = text.indexOf(entry.exact);
  if (start < 0) throw new RangeError(`Not in the article: ${entry.exact}`);
  return { entry, span: { start, end: start + entry.exact.length } };
}

/**
 * Gives each entry the suggestion of its kind that it shares most words with, each suggestion to one entry only, the
 * best pairs first. Entries without one are to be made by hand.
 */
export function matchEntries(
  placed: readonly Placed[],
  suggested: readonly Suggested[],
): ReadonlyMap<DemoClaim, string> {
  const pairs = placed
    .flatMap(({ entry, span }) =>
      suggested
        .filter(({ kind }) => kind === entry.kind)
        .map(({ id, start, end }) => {
          return { entry, id, overlap: overlapOf(span, { start, end }) };
        }),
    )
    .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap);
  const found = new Map<DemoClaim, string>();
  const taken = new Set<string>();
  for (const { entry, id } of pairs) {
    if (found.has(entry) || taken.has(id)) continue;
    found.set(entry, id);
    taken.add(id);
  }
  return found;
}

/** Shared length by joined length: 0 is nothing in common, 1 is the same. */
function overlapOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const joined = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return Math.max(0, shared) / joined;
}
