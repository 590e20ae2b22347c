import type { ArticleAccess } from "@/lib/access/article-access";
import { type Actor, grants } from "@/lib/access/policy";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { notify } from "@/lib/notifications/commands/notify";
import type { MoveClaim } from "../schema";
import type { ClaimStatus } from "../statuses";
import {
  type ClaimChanged,
  decideFor,
  lockClaim,
  type LockedClaim,
  writeClaim,
} from "./locked-claim";
import { voidApprovals } from "./set-back";

/**
 * Moves a claim from status to status: accept, dismiss, take, assign, send back, waive, reopen. Which of
 * these an editor has to do, the rules say.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence; INVALID_INPUT for an assignee who cannot check.
 */
export function moveClaim(
  access: ArticleAccess<"check">,
  input: MoveClaim,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const claim = await lockClaim(tx, access, input);
    const status = decideMove(access.actor, claim, input);
    const assigneeId = await chooseAssignee(tx, access, { claim, input });
    if (input.event === "reopen") await voidTheYes(tx, claim, { input, stamp });
    await tellOf(tx, stamp, { claim, input });
    const moved = { status, assigneeId };
    return writeClaim(tx, claim, {
      action: `claim.${input.event}`,
      at: stamp.at,
      data: {
        ...moved,
        statusNote: input.note || null,
        statusById: access.actor.personId,
        statusAt: stamp.at,
      },
      before: { status: claim.row.status, assigneeId: claim.row.assigneeId },
      after: { ...moved, ...(input.note && { note: input.note }) },
    });
  });
}

function decideMove(
  actor: Actor,
  { facts }: LockedClaim,
  { event, take }: MoveClaim,
): ClaimStatus {
  const status = decideFor(actor, facts, event);
  if (event !== "accept" || !take) return status;
  return decideFor(actor, { ...facts, status }, "take");
}

type Move = { readonly claim: LockedClaim; readonly input: MoveClaim };

/** Who has the claim after the move. */
async function chooseAssignee(
  tx: Tx,
  access: ArticleAccess,
  { claim, input }: Move,
): Promise<string | null> {
  const { event, take, assigneeId } = input;
  if (event === "take" || (event === "accept" && take)) {
    return access.actor.personId;
  }
  // Open again means that nobody has it.
  if (event === "unwaive") return null;
  if (event !== "assign") return claim.row.assigneeId;
  if (assigneeId && (await canCheck(tx, access.newsroomId, assigneeId))) {
    return assigneeId;
  }
  const message = "This person cannot check claims here. Choose somebody else.";
  throw new AppError("INVALID_INPUT", message, {
    fields: { assigneeId: message },
  });
}

async function canCheck(
  tx: Tx,
  newsroomId: string,
  personId: string,
): Promise<boolean> {
  const active = { disabledAt: null };
  const membership = await tx.membership.findFirst({
    where: { newsroomId, personId, ...active, person: active },
    select: { roles: true },
  });
  return membership !== null && grants(membership.roles, "check");
}

/** Tells whose work it is now: the assignee, or who has to change what an editor sent back. */
async function tellOf(
  tx: Tx,
  stamp: Stamp,
  { claim, input }: Move,
): Promise<void> {
  const { articleId, id: claimId, assigneeId } = claim.row;
  if (input.event === "assign") {
    const to = input.assigneeId ? [input.assigneeId] : [];
    await notify(tx, stamp, { kind: "assigned", to, articleId, claimId });
  }
  if (input.event === "request_changes") {
    const proposerId = claim.latestVerdict?.proposedById;
    const to = [proposerId, assigneeId].flatMap((id) => id ?? []);
    const kind = "changes_requested";
    await notify(tx, stamp, { kind, to, articleId, claimId });
  }
}

async function voidTheYes(
  tx: Tx,
  { row }: LockedClaim,
  { input, stamp }: { readonly input: MoveClaim; readonly stamp: Stamp },
): Promise<void> {
  const claims = { newsroomId: row.newsroomId, claimIds: [row.id] };
  await voidApprovals(tx, claims, { stamp, reason: `Reopened: ${input.note}` });
}
