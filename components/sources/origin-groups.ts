import type { EvidenceView } from "@/lib/claims/view";
import type { OriginsView } from "@/lib/sources/origins-view";

/** Evidence that is drawn together: on one stem, where its sources share an origin. */
export type EvidenceGroup = {
  readonly key: string;
  /** What is written above the stem; null for a piece that stands alone. */
  readonly head: string | null;
  /** The origin's own, where the viewer may know of it. */
  readonly originId: string | null;
  readonly pieces: readonly EvidenceView[];
};

/** The evidence of a claim, what has one origin together. Two pieces of one source need no stem. */
export function groupEvidence(
  evidence: readonly EvidenceView[],
  { groups }: OriginsView,
): readonly EvidenceGroup[] {
  const byId = new Map(evidence.map((piece) => [piece.id, piece]));
  return groups.flatMap((group): readonly EvidenceGroup[] => {
    const { originId, name, evidenceIds } = group;
    const pieces = evidenceIds.flatMap((id) => byId.get(id) ?? []);
    const [first] = pieces;
    if (!first) return [];
    const sources = new Set(pieces.map(({ source }) => source.id)).size;
    const head = `Origin: ${name ?? "a secret source"}`;
    return [
      { key: first.id, head: sources > 1 ? head : null, originId, pieces },
    ];
  });
}
