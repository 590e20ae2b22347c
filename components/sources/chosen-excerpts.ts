import * as z from "zod/mini";
import type { EvidenceView } from "@/lib/claims/view";
import type { Span } from "@/lib/text";

/** Words of a snapshot that somebody chose for a piece of evidence and has not saved yet, or that are on it already. */
export const chosenExcerptSchema = z.object({
  sourceId: z.string(),
  snapshotId: z.string(),
  snapshotNumber: z.number(),
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  locator: z.string(),
});
export type ChosenExcerpt = z.infer<typeof chosenExcerptSchema>;

/** The excerpts that are on a piece of evidence, as a form holds them. */
export function chosenOn({
  source,
  excerpts,
}: EvidenceView): readonly ChosenExcerpt[] {
  return excerpts.map(
    ({ snapshotId, snapshotNumber, start, end, exact, locator }) => ({
      ...{ sourceId: source.id, snapshotId, snapshotNumber },
      ...{ start, end, exact, locator },
    }),
  );
}

/** Both lists, each place once. */
export function withExcerpts(
  first: readonly ChosenExcerpt[],
  second: readonly ChosenExcerpt[],
): ChosenExcerpt[] {
  const known = new Set(first.map(placeKey));
  return [...first, ...second.filter((one) => !known.has(placeKey(one)))];
}

/** The list without one place. */
export function withoutExcerpt(
  excerpts: readonly ChosenExcerpt[],
  gone: ChosenExcerpt,
): ChosenExcerpt[] {
  return excerpts.filter((one) => placeKey(one) !== placeKey(gone));
}

/** One place, as a key. */
export function placeKey({
  snapshotId,
  start,
  end,
}: Span & { readonly snapshotId: string }): string {
  return `${snapshotId} ${start} ${end}`;
}
