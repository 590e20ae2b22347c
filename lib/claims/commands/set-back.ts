import type { Prisma } from "@/generated/prisma/client";
import type { Stamp, Tx } from "@/lib/db/commit";
import { decide, standingStatuses } from "../rules";
import type { LockedClaim } from "./locked-claim";

/** Why what was found no longer stands, and when that was. `reason` is shown to people. */
export type SetBack = { readonly stamp: Stamp; readonly reason: string };

/**
 * What a change of a claim's words, speaker or evidence does to its status: a verdict that stood is stale, and its
 * approval void. The fields to write with the change; none when no verdict stood.
 */
export async function setBack(
  tx: Tx,
  claim: LockedClaim,
  cause: SetBack,
): Promise<Prisma.ClaimUncheckedUpdateInput> {
  const decision = decide(claim.facts, "invalidate", null);
  if (!decision.ok) return {};
  const { newsroomId, id } = claim.row;
  await voidApprovals(tx, { newsroomId, claimIds: [id] }, cause);
  return { ...statusFields(cause), status: decision.to };
}

/** Claims of one newsroom, by id. */
export type ClaimIds = {
  readonly newsroomId: string;
  readonly claimIds: readonly string[];
};

/** Makes the standing approval of each of these claims void. It stays in the history with the reason. */
export async function voidApprovals(
  tx: Tx,
  { newsroomId, claimIds }: ClaimIds,
  { stamp, reason }: SetBack,
): Promise<void> {
  await tx.approval.updateMany({
    where: { newsroomId, claimId: { in: [...claimIds] }, voidedAt: null },
    data: { voidedAt: stamp.at, voidedReason: reason },
  });
}

/** The same change on several locked claims: those whose verdict stood become stale by it. */
export async function setBackAll(
  tx: Tx,
  claims: ClaimIds,
  change: SetBack & { readonly data: Prisma.ClaimUncheckedUpdateManyInput },
): Promise<void> {
  if (claims.claimIds.length === 0) return;
  const { newsroomId } = claims;
  const where = { newsroomId, id: { in: [...claims.claimIds] } };
  const standing = { in: [...standingStatuses] };
  const changed = {
    ...change.data,
    updatedAt: change.stamp.at,
    version: { increment: 1 },
  };
  await voidApprovals(tx, claims, change);
  await tx.claim.updateMany({
    where: { ...where, NOT: { status: standing } },
    data: changed,
  });
  await tx.claim.updateMany({
    where: { ...where, status: standing },
    data: { ...changed, ...statusFields(change), status: "stale" },
  });
}

function statusFields({ stamp, reason }: SetBack) {
  return {
    statusNote: reason,
    statusById: stamp.actorId,
    statusAt: stamp.at,
  };
}
