import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockClaims } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { type Joinable, whyNotJoined } from "../rules/by-hand";
import type { MergeClaims } from "../schema";
import { uniteSpans } from "../spans";
import { copyEvidence } from "./copied-evidence";
import { type ClaimChanged, writeClaim } from "./locked-claim";
import { lockCurrentText, placeOrThrow } from "./placing";
import { moveTo, wordingOf } from "./reshape-claim";
import { setBack, voidApprovals } from "./set-back";
import { lockShaped, pairs, type ShapedClaim } from "./shaped-claim";

/**
 * Joins one claim to another of the same article: the one that stays gets the words of both and copies of the
 * evidence it did not have; the other is withdrawn, points to it, and keeps its verdicts and history. A verdict that
 * stood on either is not a verdict on both: stale on the one, void on the other. Whoever took part in either may not
 * approve: `factsOf` counts them, and so does Postgres.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence, or for a secret source that is not this
 * person's to hand on.
 */
export function mergeClaims(
  access: ArticleAccess<"check">,
  input: MergeClaims,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const current = await lockCurrentText(tx, access);
    const { newsroomId } = access;
    await lockClaims(tx, newsroomId, [input.claimId, input.absorbedId]);
    const keep = await lockShaped(tx, access, { input, current });
    const other = { claimId: input.absorbedId, version: input.absorbedVersion };
    const absorb = await lockShaped(tx, access, { input: other, current });
    const refusal = whyNotJoined(joinable(keep), joinable(absorb));
    if (refusal !== null) throw new AppError("FORBIDDEN", refusal);
    const all = [...keep.spans, ...absorb.spans];
    const place = placeOrThrow(current.text, uniteSpans(current.text, all));
    const cause = { stamp, reason: "Another claim was joined to this one." };
    const status = await setBack(tx, keep, cause);
    const pair = { keep, absorb, stamp };
    const taken = await absorbInto(tx, access, pair);
    const absorbed = [absorb.row.id];
    const { data, told } = await moveTo(tx, access, {
      ...{ claim: keep, place, stamp, absorbed },
    });
    return writeClaim(tx, keep, {
      action: "claim.merge",
      at: stamp.at,
      data: { ...data, ...status },
      before: {
        spans: pairs(keep.spans),
        ...wordingOf(keep),
        absorbedStatus: absorb.row.status,
      },
      after: {
        spans: place.spans,
        absorbedId: absorb.row.id,
        ...taken,
        ...told,
      },
    });
  });
}

function joinable({ row, standing }: ShapedClaim): Joinable {
  const { id, kind, status, revisionId, speakerId } = row;
  const blockingComments = standing.comments.length;
  return { id, kind, status, revisionId, speakerId, blockingComments };
}

type Pair = {
  readonly keep: ShapedClaim;
  readonly absorb: ShapedClaim;
  readonly stamp: Stamp;
};

/** Withdraws the one that goes; what pointed to it points to the one that stays. What was moved, for the log. */
async function absorbInto(
  tx: Tx,
  access: ArticleAccess,
  { keep, absorb, stamp }: Pair,
) {
  const { newsroomId, id: keepId } = keep.row;
  const { id } = absorb.row;
  const copies = await copyEvidence(tx, access, {
    ...{ from: id, to: keepId, stamp },
  });
  const reason = "Joined to another claim.";
  await voidApprovals(tx, { newsroomId, claimIds: [id] }, { stamp, reason });
  await tx.claim.update({
    where: { newsroomId_id: { newsroomId, id } },
    data: {
      ...{ status: "withdrawn", mergedIntoId: keepId, statusNote: reason },
      ...{ statusById: stamp.actorId, statusAt: stamp.at },
      ...{ updatedAt: stamp.at, version: { increment: 1 } },
    },
  });
  const inside = await repoint(tx, { keep, absorb, stamp }, "withinId");
  // So a claim is never joined to one that is itself joined: whoever took part is found in one step.
  const chained = await repoint(tx, { keep, absorb, stamp }, "mergedIntoId");
  return {
    ...(copies.length > 0 && { copies }),
    ...(inside.length > 0 && { inside }),
    ...(chained.length > 0 && { chained }),
  };
}

async function repoint(
  tx: Tx,
  { keep, absorb, stamp }: Pair,
  column: "withinId" | "mergedIntoId",
): Promise<readonly string[]> {
  const { newsroomId, articleId } = keep.row;
  const found = await tx.claim.findMany({
    where: { newsroomId, articleId, [column]: absorb.row.id },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  const ids = found.map(({ id }) => id);
  await tx.claim.updateMany({
    where: { newsroomId, id: { in: ids } },
    data: {
      [column]: keep.row.id,
      updatedAt: stamp.at,
      version: { increment: 1 },
    },
  });
  return ids;
}
