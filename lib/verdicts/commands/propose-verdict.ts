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
import { readConfirmedLinks } from "@/lib/db/source-links";
import { AppError } from "@/lib/errors";
import { type Policy, sourcesWantedFor } from "@/lib/policies/rules";
import { policySelect, readPolicy } from "@/lib/policies/stored-policy";
import {
  askForNextLook,
  type NextLook,
} from "@/lib/second-checks/commands/open-second-check";
import { countOrigins, originsOf } from "@/lib/sources/origins";
import type { Basis } from "../ratings";
import { missingGrounds } from "../rules";
import type { ProposeVerdict, ReconfirmVerdict } from "../schema";
import { ratingInUse } from "./rating-in-use";

/**
 * Proposes a rating with its reasons; somebody who differs, and a third who settles it, do the same. Nothing is
 * overwritten: the verdict with the highest number counts, and keeps the quote's wording as it was now. Where the
 * policy demands it, a proposed verdict is sealed and waits for its second check. One that settles two is not: three
 * people looked, and nobody could do it without having seen the verdicts.
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
    const { event } = input;
    const status = decideFor(access.actor, claim.facts, event);
    refuseBesideCheck(claim, event);
    const { personId } = access.actor;
    const { ratingId, basis, rationale } = input;
    const verdict = { ratingId, basis, rationale };
    const after = await addVerdict(tx, claim, {
      ...{ verdict, personId, stamp },
      next: NEXT_LOOK[event],
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
 * Says that the last verdict holds although what it rested on changed: the same verdict, anew and by this person. The
 * policy's second check is asked for anew: without that, a change of evidence would be a way around it.
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
    const after = await addVerdict(tx, claim, {
      ...{ verdict, personId, stamp },
      next: "policy",
    });
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

const NEXT_LOOK: Readonly<Record<ProposeVerdict["event"], NextLook>> = {
  propose: "policy",
  differ: "third",
  settle: "approval",
};

/** While a second check is open, who differs says so there, without having seen what they differ from. */
function refuseBesideCheck({ facts }: LockedClaim, event: string): void {
  if (event !== "differ" || !facts.isSecondCheckOpen) return;
  throw new AppError(
    "FORBIDDEN",
    "This verdict is sealed for its second check. Make the second check instead.",
  );
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
  readonly next: NextLook;
};

async function addVerdict(
  tx: Tx,
  claim: LockedClaim,
  { verdict, personId, stamp, next }: NewVerdict,
) {
  const { newsroomId, articleId, id: claimId, wording } = claim.row;
  const rating = await ratingInUse(tx, newsroomId, verdict.ratingId);
  const stored = await tx.policy.findUnique({
    where: { newsroomId },
    select: policySelect,
  });
  const policy = readPolicy(stored);
  const { basis } = verdict;
  await requireGrounds(tx, claim, { ...rating, basis, policy });
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
  const proposed = {
    id,
    number,
    ratingKey: rating.key,
    proposedById: personId,
  };
  await askForNextLook(tx, { claim, verdict: proposed, policy, stamp, next });
  return {
    verdictId: id,
    number,
    rating: rating.key,
    label: rating.label,
    basis,
  };
}

type Grounds = {
  readonly key: string;
  readonly rank: number | null;
  readonly basis: Basis;
  readonly policy: Policy;
};

async function requireGrounds(
  tx: Tx,
  { row, evidenceCount }: LockedClaim,
  { key, rank, basis, policy }: Grounds,
): Promise<void> {
  const sources = await tx.evidence.findMany({
    where: {
      newsroomId: row.newsroomId,
      claimId: row.id,
      removedAt: null,
      relation: { in: ["supports", "contradicts"] },
    },
    distinct: ["sourceId"],
    select: { sourceId: true },
  });
  const sourceIds = sources.map(({ sourceId }) => sourceId);
  // After the claim's lock: whoever links two of its sources waits for it, or is done.
  const links = await readConfirmedLinks(row.newsroomId, sourceIds, tx);
  const missing = missingGrounds({
    ...{ rank, basis, evidenceCount, sourceCount: sourceIds.length },
    originCount: countOrigins(sourceIds, originsOf(links)),
    sourcesWanted: sourcesWantedFor(policy, key),
  });
  if (missing === null) return;
  throw new AppError("INVALID_INPUT", missing, { fields: { basis: missing } });
}
