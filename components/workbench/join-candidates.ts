import { whyNotJoined, type Joinable } from "@/lib/claims/rules/by-hand";
import type { ClaimRow } from "@/lib/claims/view";

/** Most claims that are offered: the nearest ones in the text. */
const MAX_OFFERED = 12;

/** The claims that can be joined to this one, nearest in the text first. */
export function joinCandidates(
  claim: ClaimRow,
  claims: readonly ClaimRow[],
): readonly ClaimRow[] {
  const keep = joinable(claim);
  return claims
    .filter((one) => whyNotJoined(keep, joinable(one)) === null)
    .sort((a, b) => distance(a, claim) - distance(b, claim))
    .slice(0, MAX_OFFERED);
}

// Whether a comment is in the way the server knows, and says.
function joinable({ id, kind, status, speaker }: ClaimRow): Joinable {
  const speakerId = speaker?.id ?? null;
  const unknown = { revisionId: "", blockingComments: 0 };
  return { id, kind, status, speakerId, ...unknown };
}

function distance(one: ClaimRow, other: ClaimRow): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}
