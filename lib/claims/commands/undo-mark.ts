import { z } from "zod";
import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import type { UndoMark } from "../schema";
import { type Done, newestChange } from "./undo/done";

const marked = z.object({
  mark: z.enum(["none", "not_a_claim", "waived"]),
  number: z.int(),
});

/**
 * Takes back what this person did last to a sentence: that it holds no claim, or need not be checked. As `undoChange`.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence.
 */
export function undoMark(
  access: ArticleAccess<"check">,
  input: UndoMark,
  stamp: Stamp,
): Promise<{ readonly sentenceId: string; readonly version: number }> {
  const { newsroomId, articleId } = access;
  const { sentenceId, version } = input;
  return commit(stamp, async (tx) => {
    const row = { newsroomId, articleId, id: sentenceId };
    await lockVersion(tx, { type: "Sentence", ...row }, version);
    const of = { entityType: "Sentence", entityId: sentenceId };
    const done = await newestChange(tx, access, { of, stamp });
    const { mark, number } = marked.parse(done.before);
    const data = await markBefore(tx, access, { sentenceId, mark, done });
    const after = await tx.sentence.update({
      where: { newsroomId_id: { newsroomId, id: sentenceId } },
      data: { ...data, version: { increment: 1 } },
    });
    return {
      result: { sentenceId, version: after.version },
      event: {
        action: "change.undo",
        entity: { type: "Sentence", id: sentenceId },
        articleId,
        before: { undone: done.action, seq: done.seq, number },
        after: { mark, number },
      },
    };
  });
}

type Earlier = {
  readonly sentenceId: string;
  readonly mark: "none" | "not_a_claim" | "waived";
  readonly done: Done;
};

const told = z.object({ mark: z.string(), note: z.string().optional() });

/** The mark as it was, with who made it and the reason they gave: out of the log. */
async function markBefore(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  { sentenceId, mark, done }: Earlier,
) {
  const nobody = { mark, markReason: null, markedById: null };
  if (mark === "none") return nobody;
  const event = await tx.auditEvent.findFirst({
    where: {
      ...{ newsroomId, articleId, entityId: sentenceId },
      seq: { lt: done.seq },
      after: { path: ["mark"], equals: mark },
      action: { not: "change.undo" },
    },
    orderBy: { seq: "desc" },
    select: { actorId: true, after: true },
  });
  // A mark that no command made, as in the seed, says nothing of who made it.
  if (event === null) return nobody;
  const { note = null } = told.parse(event.after);
  return { mark, markReason: note, markedById: event.actorId };
}
