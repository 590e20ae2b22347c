import type { ArticleAccess } from "@/lib/access/article-access";
import {
  type ClaimChanged,
  decideFor,
  lockClaim,
  type LockedClaim,
  writeClaim,
} from "@/lib/claims/commands/locked-claim";
import type { ClaimStatus } from "@/lib/claims/statuses";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import type { Basis } from "../ratings";
import { missingGrounds } from "../rules";
import type { ProposeVerdict, ReconfirmVerdict } from "../schema";

/**
 * Proposes a rating with its reasons; a second checker who differs, and a third who settles it, do the same. Nothing
 * is overwritten: the verdict with the highest number counts, and keeps the quote's wording as it was now.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence; INVALID_INPUT for a rating that is not in
 * use, or that needs evidence and has none.
 */
export function proposeVerdict(
  access: ArticleAccess<"check">,
  input: ProposeVerdict,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const claim = await lockClaim(tx, access, input);
    const status = decideFor(access.actor, claim.facts, input.event);
    const { ratingId, basis, rationale } = input;
    const verdict = { ratingId, basis, rationale };
    const after = await addVerdict(tx, claim, {
      verdict,
      personId: access.actor.personId,
      stamp,
    });
    return writeClaim(tx, claim, {
      action: `verdict.${input.event}`,
      at: stamp.at,
      data: statusData(access, { status, stamp }),
      before: { status: claim.row.status },
      after: { status, ...after },
    });
  });
}

/**
 * Says that the last verdict holds although what it rested on changed: the same verdict, anew and by this person.
 *
 * @throws AppError as `proposeVerdict`.
 */
export function reconfirmVerdict(
  access: ArticleAccess<"check">,
  input: ReconfirmVerdict,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const claim = await lockClaim(tx, access, input);
    const { personId } = access.actor;
    const status = decideFor(access.actor, claim.facts, "reconfirm");
    const last = claim.latestVerdict;
    // The rule asks for one; without it there is nothing to copy.
    if (!last) throw new RangeError("A stale claim without a verdict.");
    const { ratingId, basis, rationale } = last;
    const verdict = { ratingId, basis, rationale };
    const after = await addVerdict(tx, claim, { verdict, personId, stamp });
    // Sent back, it comes to who stands by it now.
    const assigneeId = claim.row.assigneeId ?? personId;
    return writeClaim(tx, claim, {
      action: "verdict.reconfirm",
      at: stamp.at,
      data: { ...statusData(access, { status, stamp }), assigneeId },
      before: { status: claim.row.status },
      after: { status, ...after },
    });
  });
}

function statusData(
  access: ArticleAccess,
  { status, stamp }: { readonly status: ClaimStatus; readonly stamp: Stamp },
) {
  return {
    status,
    statusNote: null,
    statusById: access.actor.personId,
    statusAt: stamp.at,
  };
}

type NewVerdict = {
  readonly verdict: {
    readonly ratingId: string;
    readonly basis: Basis;
    readonly rationale: string;
  };
  readonly personId: string;
  readonly stamp: Stamp;
};

async function addVerdict(
  tx: Tx,
  claim: LockedClaim,
  { verdict, personId, stamp }: NewVerdict,
) {
  const { newsroomId, articleId, id: claimId, wording } = claim.row;
  const rating = await ratingInUse(tx, newsroomId, verdict.ratingId);
  const { rank } = rating;
  const { basis } = verdict;
  const { evidenceCount } = claim;
  const missing = missingGrounds({ rank, basis, evidenceCount });
  if (missing) {
    throw new AppError("INVALID_INPUT", missing, {
      fields: { basis: missing },
    });
  }
  const id = stamp.newId();
  const number = (claim.latestVerdict?.number ?? 0) + 1;
  await tx.verdict.create({
    data: {
      ...{ newsroomId, articleId, claimId, id, number, wording },
      ...verdict,
      proposedById: personId,
      createdAt: stamp.at,
    },
  });
  return {
    verdictId: id,
    number,
    rating: rating.key,
    label: rating.label,
    basis,
  };
}

async function ratingInUse(tx: Tx, newsroomId: string, id: string) {
  const rating = await tx.rating.findFirst({
    where: { newsroomId, id, scaleVersion: { retiredAt: null } },
    select: { key: true, label: true, rank: true },
  });
  if (rating) return rating;
  const message = "This rating is not in use any more. Choose another one.";
  throw new AppError("INVALID_INPUT", message, {
    fields: { ratingId: message },
  });
}
