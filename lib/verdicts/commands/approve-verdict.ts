import type { ArticleAccess } from "@/lib/access/article-access";
import {
  type ClaimChanged,
  decideFor,
  lockClaim,
  type LockedClaim,
  writeClaim,
} from "@/lib/claims/commands/locked-claim";
import { voidApprovals } from "@/lib/claims/commands/set-back";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { readApprovedContent } from "../approved-content";
import { hashApprovedContent } from "../content-hash";
import type { ApproveVerdict } from "../schema";

/**
 * A second person's yes to the newest verdict, bound to the hash of everything they say yes to. The rules refuse
 * whoever took part, and so does Postgres.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence.
 */
export function approveVerdict(
  access: ArticleAccess<"decide">,
  input: ApproveVerdict,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const claim = await lockClaim(tx, access, input);
    const status = decideFor(access.actor, claim.facts, "approve");
    const verdict = newestOrThrow(claim, input.verdictId);
    const yes = await addApproval(tx, access, { input, stamp });
    return writeClaim(tx, claim, {
      action: "verdict.approve",
      at: stamp.at,
      data: {
        status,
        statusNote: input.note || null,
        statusById: access.actor.personId,
        statusAt: stamp.at,
      },
      before: { status: claim.row.status },
      after: {
        status,
        ...yes,
        verdictId: verdict.id,
        number: verdict.number,
        ...(input.note && { note: input.note }),
      },
    });
  });
}

function newestOrThrow(claim: LockedClaim, verdictId: string) {
  const verdict = claim.row.verdicts.find(({ id }) => id === verdictId);
  if (!verdict) {
    throw new AppError(
      "NOT_FOUND",
      "This verdict is not on this claim. Reload and look again.",
    );
  }
  if (verdict.id === claim.latestVerdict?.id) return verdict;
  throw new AppError(
    "CONFLICT",
    "There is a newer verdict on this claim. Look at it, then decide.",
  );
}

async function addApproval(
  tx: Tx,
  { newsroomId, articleId, actor }: ArticleAccess,
  { input, stamp }: { readonly input: ApproveVerdict; readonly stamp: Stamp },
) {
  const { claimId, verdictId } = input;
  const key = { newsroomId, articleId, claimId, verdictId };
  const contentHash = hashApprovedContent(await readApprovedContent(tx, key));
  // One yes a claim: an older one that still stands is for another verdict.
  const reason = "A newer verdict was approved.";
  await voidApprovals(
    tx,
    { newsroomId, claimIds: [claimId] },
    { stamp, reason },
  );
  const approvalId = stamp.newId();
  await tx.approval.create({
    data: {
      ...key,
      id: approvalId,
      approvedById: actor.personId,
      contentHash,
      createdAt: stamp.at,
    },
  });
  return { approvalId, contentHash };
}
