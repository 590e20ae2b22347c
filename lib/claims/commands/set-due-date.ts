import type { ArticleAccess } from "@/lib/access/article-access";
import { grants } from "@/lib/access/policy";
import { commit, type Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { isLive } from "../rules";
import type { SetDueDate } from "../schema";
import {
  type ClaimChanged,
  lockClaim,
  type LockedClaim,
  writeClaim,
} from "./locked-claim";

/**
 * Says until when a claim should have its verdict, or that there is no hurry. Editors say it of any claim, a checker
 * of the claim they have.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN when it is somebody else's, or not the desk's work.
 */
export function setDueDate(
  access: ArticleAccess<"check">,
  input: SetDueDate,
  stamp: Stamp,
): Promise<ClaimChanged> {
  const { dueAt } = input;
  return commit(stamp, async (tx) => {
    const claim = await lockClaim(tx, access, input);
    const why = whyNotDue(access, claim);
    if (why !== null) throw new AppError("FORBIDDEN", why);
    return writeClaim(tx, claim, {
      action: "claim.due",
      at: stamp.at,
      data: { dueAt },
      before: { dueAt: claim.row.dueAt?.toISOString() ?? null },
      after: { dueAt: dueAt?.toISOString() ?? null },
    });
  });
}

function whyNotDue(
  { actor }: ArticleAccess,
  { row }: LockedClaim,
): string | null {
  if (!isLive(row.status)) {
    return "Only a claim the desk works on has a due date. Accept it first.";
  }
  const isTheirs = row.assigneeId === actor.personId;
  return isTheirs || grants(actor.roles, "decide")
    ? null
    : "Only the person who has this claim, or an editor, says when it is due.";
}
