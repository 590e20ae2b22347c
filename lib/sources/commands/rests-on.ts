import type { SourceAccess } from "@/lib/access/source-access";
import { setBackAll, type SetBack } from "@/lib/claims/commands/set-back";
import { standingStatuses } from "@/lib/claims/rules";
import type { Tx } from "@/lib/db/commit";
import { lockClaims, lockVersion } from "@/lib/db/lock";

/**
 * The claims whose verdict stands and rests on a source, locked. To be asked before the source is locked: whoever adds
 * evidence locks the claim first, then the source, and so does everybody else.
 */
export async function standingClaims(
  tx: Tx,
  access: SourceAccess,
): Promise<readonly string[]> {
  const ids = await findStanding(tx, access);
  await lockClaims(tx, access.newsroomId, ids);
  return ids;
}

/** Locks a source that still has the version that was shown. */
export function lockSource(
  tx: Tx,
  { newsroomId, sourceId: id }: SourceAccess,
  version: number,
): Promise<void> {
  return lockVersion(tx, { type: "Source", newsroomId, id }, version);
}

/**
 * Makes the verdicts that stand on a locked source stale, those too that came to rest on it while it was waited for.
 *
 * @returns the ids of their claims.
 */
export async function staleBy(
  tx: Tx,
  access: SourceAccess,
  change: SetBack & { readonly claimIds: readonly string[] },
): Promise<readonly string[]> {
  const { newsroomId } = access;
  const claimIds = await findStanding(tx, access);
  const late = claimIds.filter((id) => !change.claimIds.includes(id));
  if (late.length > 0) await lockClaims(tx, newsroomId, late);
  const { stamp, reason } = change;
  await setBackAll(tx, { newsroomId, claimIds }, { stamp, reason, data: {} });
  return claimIds;
}

async function findStanding(
  tx: Tx,
  { newsroomId, sourceId }: SourceAccess,
): Promise<readonly string[]> {
  const found = await tx.claim.findMany({
    where: {
      ...{ newsroomId, status: { in: [...standingStatuses] } },
      evidence: { some: { sourceId, removedAt: null } },
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}
