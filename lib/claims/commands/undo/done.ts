import type { Prisma } from "@/generated/prisma/client";
import type { ArticleAccess } from "@/lib/access/article-access";
import type { Stamp, Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { type UndoWay, undoWayOf, whyNotUndone } from "../../rules/undo";

/** A change that is to be taken back, as its event tells it. */
export type Done = {
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly way: UndoWay;
};

/**
 * The newest change of a claim or a sentence, when this person may take it back now.
 *
 * @throws AppError FORBIDDEN with the rule's sentence; NOT_FOUND when nothing was changed.
 */
export async function newestChange(
  tx: Tx,
  { newsroomId, articleId, actor }: ArticleAccess,
  {
    of,
    stamp,
  }: { readonly of: Prisma.AuditEventWhereInput; readonly stamp: Stamp },
): Promise<Done> {
  const event = await tx.auditEvent.findFirst({
    // A comment leaves what it is about as it was.
    where: { newsroomId, articleId, NOT: { entityType: "Comment" }, ...of },
    orderBy: { seq: "desc" },
    select: {
      ...{ seq: true, at: true, action: true, actorId: true },
      ...{ before: true, after: true },
    },
  });
  if (event === null) {
    throw new AppError("NOT_FOUND", "Nothing was done here to take back.");
  }
  const asking = { personId: actor.personId, at: stamp.at };
  const refusal = whyNotUndone(event, asking);
  if (refusal !== null) throw new AppError("FORBIDDEN", refusal);
  const answer = undoWayOf(event.action);
  if (!answer.ok) throw new AppError("FORBIDDEN", answer.why);
  return { ...event, way: answer.way };
}
