import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import type { MarkSentence } from "../schema";

/** What a screen needs to go on after a change. */
export type SentenceMarked = {
  readonly sentenceId: string;
  readonly isMarkedNotAClaim: boolean;
  readonly version: number;
};

/**
 * Says of a sentence that it asks nobody to believe anything, or takes that back.
 *
 * @throws AppError NOT_FOUND for a sentence of another article; CONFLICT; FORBIDDEN while it is waived.
 */
export function markSentence(
  access: ArticleAccess<"check">,
  input: MarkSentence,
  stamp: Stamp,
): Promise<SentenceMarked> {
  const { newsroomId, articleId, actor } = access;
  const { sentenceId, version, isNotAClaim } = input;
  const where = { newsroomId_id: { newsroomId, id: sentenceId } };
  return commit(stamp, async (tx) => {
    const row = { newsroomId, articleId, id: sentenceId };
    await lockVersion(tx, { type: "Sentence", ...row }, version);
    const { mark, number } = await tx.sentence.findUniqueOrThrow({ where });
    if (mark === "waived") {
      throw new AppError(
        "FORBIDDEN",
        "This sentence is waived. An editor has to take that back first.",
      );
    }
    const next = isNotAClaim ? "not_a_claim" : "none";
    const after = await tx.sentence.update({
      where,
      data: {
        mark: next,
        markReason: null,
        markedById: isNotAClaim ? actor.personId : null,
        version: { increment: 1 },
      },
    });
    return {
      result: {
        sentenceId,
        isMarkedNotAClaim: isNotAClaim,
        version: after.version,
      },
      event: {
        action: "sentence.mark",
        entity: { type: "Sentence", id: sentenceId },
        articleId,
        before: { mark, number },
        after: { mark: next, number },
      },
    };
  });
}
