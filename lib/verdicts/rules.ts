import type { Basis } from "./ratings";

/** Bases that name something a second person can look at: it has to be there. */
const BASES_WITH_EVIDENCE: readonly Basis[] = [
  "documents",
  "recording",
  "second_source",
];

/** What a verdict would rest on. */
export type VerdictGrounds = {
  /** Null is off the scale. */
  readonly rank: number | null;
  readonly basis: Basis;
  /** Pieces of evidence that are on the claim now. */
  readonly evidenceCount: number;
  /** Different sources among them that support or contradict. */
  readonly sourceCount: number;
  /** Where those go back to: a wire story and its reprints are one origin. */
  readonly originCount: number;
  /** The fewest independent origins the newsroom's policy wants for the rating. */
  readonly sourcesWanted: number;
};

/**
 * What is missing before a verdict can be proposed, as a sentence, or null. A rating on the scale whose basis is
 * documents, a recording or a second source needs evidence that shows it; and the policy may want more independent
 * origins.
 */
export function missingGrounds(grounds: VerdictGrounds): string | null {
  return missingEvidence(grounds) ?? missingSources(grounds);
}

function missingEvidence(grounds: VerdictGrounds): string | null {
  const { rank, basis, evidenceCount } = grounds;
  if (rank === null || !BASES_WITH_EVIDENCE.includes(basis)) return null;
  return evidenceCount > 0
    ? null
    : "A rating on this basis needs evidence. Add the source first, or choose another basis.";
}

function missingSources(grounds: VerdictGrounds): string | null {
  const { originCount, sourcesWanted } = grounds;
  if (originCount >= sourcesWanted) return null;
  const wanted =
    sourcesWanted === 1 ? "1 source" : `${sourcesWanted} independent sources`;
  return `This rating wants ${wanted} that support or contradict the claim; ${thereAre(grounds)}. Add what is missing, or choose another rating.`;
}

function thereAre({ sourceCount, originCount }: VerdictGrounds): string {
  if (sourceCount === 0) return "there is none";
  if (sourceCount > originCount) {
    const origins = originCount === 1 ? "1 origin" : `${originCount} origins`;
    return `its ${sourceCount} sources go back to ${origins}`;
  }
  return sourceCount === 1 ? "there is 1" : `there are ${sourceCount}`;
}
