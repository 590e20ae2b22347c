import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockClaims, lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { whyNotReopened, whyNotResolved } from "../rules";
import type { SettleComment } from "../schema";

/** What a screen needs to go on after a change. */
export type CommentSettled = {
  readonly commentId: string;
  readonly isResolved: boolean;
  readonly version: number;
};

/**
 * Says that what a thread is about is settled. A blocking one no longer holds anything up.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN for a reply.
 */
export function resolveComment(
  access: ArticleAccess<"check">,
  input: SettleComment,
  stamp: Stamp,
): Promise<CommentSettled> {
  return settle(access, { ...input, isResolving: true }, stamp);
}

/**
 * Opens a settled thread again. A blocking one holds approval and sign-off up as it did when it was new.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN when it is open.
 */
export function reopenComment(
  access: ArticleAccess<"check">,
  input: SettleComment,
  stamp: Stamp,
): Promise<CommentSettled> {
  return settle(access, { ...input, isResolving: false }, stamp);
}

type Settling = SettleComment & { readonly isResolving: boolean };

function settle(
  access: ArticleAccess<"check">,
  input: Settling,
  stamp: Stamp,
): Promise<CommentSettled> {
  const { newsroomId, articleId, actor } = access;
  const { commentId, isResolving } = input;
  return commit(stamp, async (tx) => {
    const comment = await lockComment(tx, access, input);
    const why = isResolving ? whyNotResolved(comment) : whyNotReopened(comment);
    if (why) throw new AppError("FORBIDDEN", why);
    const { claimId, isBlocking, authorId, sentence } = comment;
    const { version } = await tx.comment.update({
      where: { newsroomId_id: { newsroomId, id: commentId } },
      data: {
        resolvedById: isResolving ? actor.personId : null,
        resolvedAt: isResolving ? stamp.at : null,
        version: { increment: 1 },
      },
      select: { version: true },
    });
    return {
      result: { commentId, isResolved: isResolving, version },
      event: {
        action: isResolving ? "comment.resolve" : "comment.reopen",
        entity: { type: "Comment", id: commentId },
        articleId,
        ...(claimId && { claimId }),
        before: { isResolved: !isResolving },
        after: {
          isResolved: isResolving,
          ...{ isBlocking, authorId },
          number: sentence?.number ?? null,
        },
      },
    };
  });
}

async function lockComment(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  { commentId, version, isResolving }: Settling,
) {
  const where = { newsroomId, articleId, id: commentId };
  const select = { claimId: true } as const;
  const place = await tx.comment.findFirst({ where, select });
  // The claim first, as everybody who decides about it does: no approval slips past a comment that opens again.
  if (place?.claimId && !isResolving) {
    await lockClaims(tx, newsroomId, [place.claimId]);
  }
  await lockVersion(tx, { type: "Comment", ...where }, version);
  return tx.comment.findFirstOrThrow({
    where,
    select: {
      ...{ claimId: true, parentId: true, authorId: true },
      ...{ isBlocking: true, resolvedAt: true },
      sentence: { select: { number: true } },
    },
  });
}
