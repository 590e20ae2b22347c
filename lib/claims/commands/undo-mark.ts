import { z } from "zod";
import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import type { UndoMark } from "../schema";
import { newestChange } from "./undo/done";

const marked = z.object({
  mark: z.enum(["none", "not_a_claim", "waived"]),
  number: z.int(),
  reason: z.string().nullable().default(null),
  markedById: z.uuid().nullable().default(null),
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
  const { newsroomId, articleId, actor } = access;
  const { sentenceId, version } = input;
  return commit(stamp, async (tx) => {
    const row = { newsroomId, articleId, id: sentenceId };
    await lockVersion(tx, { type: "Sentence", ...row }, version);
    const of = { entityType: "Sentence", entityId: sentenceId };
    const done = await newestChange(tx, access, { of, stamp });
    const { mark, number, reason, markedById } = marked.parse(done.before);
    const by = mark === "none" ? null : (markedById ?? actor.personId);
    const after = await tx.sentence.update({
      where: { newsroomId_id: { newsroomId, id: sentenceId } },
      data: {
        ...{ mark, markReason: reason, markedById: by },
        version: { increment: 1 },
      },
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
