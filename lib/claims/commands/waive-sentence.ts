import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import type { WaiveSentence } from "../schema";

/** What a screen needs to go on after a change. */
export type SentenceWaived = {
  readonly sentenceId: string;
  readonly version: number;
};

/**
 * Says of a sentence without claims that it need not be checked, and why; or takes that back. Every report prints it
 * with the reason and the name.
 *
 * @throws AppError NOT_FOUND for a sentence of another article; CONFLICT; FORBIDDEN where claims stand in it, or when
 * there is no waiver to take back.
 */
export function waiveSentence(
  access: ArticleAccess<"decide">,
  input: WaiveSentence,
  stamp: Stamp,
): Promise<SentenceWaived> {
  const { newsroomId, articleId, actor } = access;
  const { sentenceId, version, reason } = input;
  const where = { newsroomId_id: { newsroomId, id: sentenceId } };
  return commit(stamp, async (tx) => {
    const row = { newsroomId, articleId, id: sentenceId };
    await lockVersion(tx, { type: "Sentence", ...row }, version);
    const before = await tx.sentence.findUniqueOrThrow({ where });
    const { mark, number } = before;
    const isWaiving = reason !== null;
    if (isWaiving) await refuseWithClaims(tx, before);
    if (!isWaiving && mark !== "waived") {
      throw new AppError("FORBIDDEN", "This sentence is not waived.");
    }
    const next = isWaiving ? "waived" : "none";
    const after = await tx.sentence.update({
      where,
      data: {
        mark: next,
        markReason: reason,
        markedById: isWaiving ? actor.personId : null,
        version: { increment: 1 },
      },
    });
    return {
      result: { sentenceId, version: after.version },
      event: {
        action: "sentence.mark",
        entity: { type: "Sentence", id: sentenceId },
        articleId,
        before: { mark, number },
        after: { mark: next, number, ...(isWaiving && { note: reason }) },
      },
    };
  });
}

type Place = {
  readonly newsroomId: string;
  readonly revisionId: string;
  readonly start: number;
  readonly end: number;
};

/** What stands in it decides about it: the claims are waived instead. */
async function refuseWithClaims(
  tx: Tx,
  { newsroomId, revisionId, start, end }: Place,
): Promise<void> {
  const claims = await tx.claim.count({
    where: {
      ...{ newsroomId, revisionId },
      status: { notIn: ["suggested", "withdrawn"] },
      start: { lt: end },
      end: { gt: start },
    },
  });
  if (claims === 0) return;
  throw new AppError(
    "FORBIDDEN",
    "Claims stand in this sentence. Waive the claims instead.",
  );
}
