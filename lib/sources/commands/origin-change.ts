import { setBackAll, type ClaimIds } from "@/lib/claims/commands/set-back";
import { standingStatuses } from "@/lib/claims/rules";
import type { Stamp, Tx } from "@/lib/db/commit";
import { lockClaims } from "@/lib/db/lock";
import { readConfirmedLinks, readRestingOn } from "@/lib/db/source-links";
import { sourcesWantedFor } from "@/lib/policies/rules";
import { policySelect, readPolicy } from "@/lib/policies/stored-policy";
import { type ConfirmedLink, countOrigins, originsOf } from "../origins";

/**
 * Lets nobody else link sources of the newsroom until the transaction ends: what rests on what holds still while it is
 * followed. The trigger on links takes the same lock.
 */
export async function lockAllLinks(tx: Tx, newsroomId: string): Promise<void> {
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('galley source links ' || ${newsroomId}, 0))`;
}

/**
 * The claims with evidence of a source or of what goes back to it, locked, whatever their status: a verdict that is
 * being proposed on one of them waits, and counts its origins after the link is stored.
 */
export async function lockResting(
  tx: Tx,
  newsroomId: string,
  sourceId: string,
): Promise<readonly string[]> {
  const sourceIds = await readRestingOn(newsroomId, [sourceId], tx);
  const found = await tx.evidence.findMany({
    where: { newsroomId, removedAt: null, sourceId: { in: [...sourceIds] } },
    distinct: ["claimId"],
    select: { claimId: true },
  });
  const claimIds = found.map(({ claimId }) => claimId);
  await lockClaims(tx, newsroomId, claimIds);
  return claimIds;
}

/** Which source rests on another from now on, and the claims that this may touch, locked. */
export type OriginChange = ClaimIds & {
  readonly sourceId: string;
  readonly stamp: Stamp;
};

/**
 * Makes those verdicts stale whose claim lost an origin by a new link and has fewer now than the rating wants. What still
 * has enough stands: who approved it saw the same evidence, and the rule it had to pass is passed.
 *
 * @returns the ids of their claims.
 */
export async function setBackShort(
  tx: Tx,
  { newsroomId, claimIds, sourceId, stamp }: OriginChange,
): Promise<readonly string[]> {
  const standing = await findStanding(tx, { newsroomId, claimIds });
  const sourceIds = standing.flatMap(sourceIdsOf);
  const links = await readConfirmedLinks(newsroomId, sourceIds, tx);
  const countNow = counting(links);
  const countBefore = counting(
    links.filter((link) => link.sourceId !== sourceId),
  );
  const stored = await tx.policy.findUnique({
    where: { newsroomId },
    select: policySelect,
  });
  const policy = readPolicy(stored);
  const short = standing.filter((claim) => {
    const key = claim.verdicts[0]?.rating.key ?? "";
    const ids = sourceIdsOf(claim);
    const count = countNow(ids);
    return count < countBefore(ids) && count < sourcesWantedFor(policy, key);
  });
  const staleIds = short.map(({ id }) => id);
  await setBackAll(
    tx,
    { newsroomId, claimIds: staleIds },
    { stamp, reason: REASON, data: {} },
  );
  return staleIds;
}

function counting(links: readonly ConfirmedLink[]) {
  const originOf = originsOf(links);
  return (sourceIds: readonly string[]) => countOrigins(sourceIds, originOf);
}

/** No source is named: whoever reads it may not know of one. */
const REASON =
  "Sources it rests on have one origin, and its rating wants more independent ones.";

async function findStanding(tx: Tx, { newsroomId, claimIds }: ClaimIds) {
  return tx.claim.findMany({
    where: {
      ...{ newsroomId, id: { in: [...claimIds] } },
      status: { in: [...standingStatuses] },
    },
    orderBy: { id: "asc" },
    select: {
      id: true,
      verdicts: {
        orderBy: { number: "desc" },
        take: 1,
        select: { rating: { select: { key: true } } },
      },
      evidence: {
        where: {
          removedAt: null,
          relation: { in: ["supports", "contradicts"] },
        },
        select: { sourceId: true },
      },
    },
  });
}

type Standing = Awaited<ReturnType<typeof findStanding>>[number];

function sourceIdsOf({ evidence }: Standing): readonly string[] {
  return evidence.map(({ sourceId }) => sourceId);
}
