import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockClaims } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { notify } from "@/lib/notifications/commands/notify";
import { mayReadDiscussion } from "../rules";
import type { AddComment, CommentAbout } from "../schema";

/** What a screen needs to go on after a comment. */
export type CommentAdded = { readonly commentId: string };

/**
 * Says something about a claim or a sentence, or answers what was said. The claim's version stays: a comment makes
 * nobody's form stale. A blocking one waits for whoever is deciding about the claim, so that an approval either sees
 * it or was there before it.
 *
 * @throws AppError NOT_FOUND for what is of another article; INVALID_INPUT for a mention of somebody who cannot read
 * it; CONFLICT when the claim was approved while a blocking comment on it was on its way.
 */
export function addComment(
  access: ArticleAccess<"check">,
  input: AddComment,
  stamp: Stamp,
): Promise<CommentAdded> {
  return commit(stamp, async (tx) => {
    const place = await findPlace(tx, access, input.about);
    await requireReaders(tx, access, input.mentionedIds);
    if (input.isBlocking) await waitForDecision(tx, access, { place, stamp });
    const commentId = stamp.newId();
    const { newsroomId, articleId, actor } = access;
    const { body, isBlocking, mentionedIds } = input;
    const { claimId, sentenceId, parentId, revisionId } = place;
    await tx.comment.create({
      data: {
        ...{ newsroomId, articleId, revisionId, id: commentId },
        ...{ claimId, sentenceId, parentId },
        ...{ body, isBlocking, mentionedIds },
        authorId: actor.personId,
        createdAt: stamp.at,
      },
    });
    await tell(tx, stamp, { access, place, mentionedIds, commentId });
    return {
      result: { commentId },
      event: {
        action: "comment.add",
        entity: { type: "Comment", id: commentId },
        articleId,
        ...(claimId && { claimId }),
        before: null,
        after: { isBlocking, mentionedIds, parentId, number: place.number },
      },
    };
  });
}

/** Where a comment goes. */
type Place = {
  readonly revisionId: string;
  readonly claimId: string | null;
  readonly sentenceId: string | null;
  /** The sentence's number. */
  readonly number: number | null;
  /** The comment it answers. */
  readonly parentId: string | null;
  /** Who said something in the thread before. */
  readonly speakerIds: readonly string[];
};

const opening = { number: null, parentId: null, speakerIds: [] };

async function findPlace(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  about: CommentAbout,
): Promise<Place> {
  const ofArticle = { newsroomId, articleId };
  switch (about.is) {
    case "claim": {
      const { claimId } = about;
      const claim = await tx.claim.findFirst({
        where: { ...ofArticle, id: claimId },
        select: { revisionId: true },
      });
      if (!claim) throw notHere("claim");
      return { ...opening, ...claim, claimId, sentenceId: null };
    }
    case "sentence": {
      const { sentenceId } = about;
      const sentence = await tx.sentence.findFirst({
        where: { ...ofArticle, id: sentenceId },
        select: { revisionId: true, number: true },
      });
      if (!sentence) throw notHere("sentence");
      return { ...opening, ...sentence, claimId: null, sentenceId };
    }
    case "comment":
      return placeOfReply(tx, { ...ofArticle, id: about.commentId });
  }
}

type CommentKey = {
  readonly newsroomId: string;
  readonly articleId: string;
  readonly id: string;
};

async function placeOfReply(tx: Tx, where: CommentKey): Promise<Place> {
  const parent = await tx.comment.findFirst({
    where,
    select: {
      ...{ id: true, parentId: true, authorId: true },
      ...{ revisionId: true, claimId: true, sentenceId: true },
      sentence: { select: { number: true } },
      replies: { select: { authorId: true } },
    },
  });
  if (!parent) throw notHere("comment");
  if (parent.parentId !== null) {
    const message = "A reply is answered beside it, in the same thread.";
    throw new AppError("INVALID_INPUT", message, {
      fields: { about: message },
    });
  }
  const { id, revisionId, claimId, sentenceId, replies, sentence } = parent;
  return {
    ...{ revisionId, claimId, sentenceId },
    number: sentence?.number ?? null,
    parentId: id,
    speakerIds: [parent, ...replies].map(({ authorId }) => authorId),
  };
}

function notHere(what: string): AppError {
  return new AppError(
    "NOT_FOUND",
    `This ${what} does not exist here. Go back and look again.`,
  );
}

/** A mention calls somebody to read: whoever cannot is not called. */
async function requireReaders(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  mentionedIds: readonly string[],
): Promise<void> {
  if (mentionedIds.length === 0) return;
  const active = { disabledAt: null };
  const personId = { in: [...mentionedIds] };
  const members = await tx.membership.findMany({
    where: { newsroomId, personId, ...active, person: active },
    select: { personId: true, roles: true },
  });
  const { authorId } = await tx.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: { authorId: true },
  });
  const readers = members.filter((one) => mayReadDiscussion(one, authorId));
  if (readers.length === mentionedIds.length) return;
  const message =
    "Somebody you mention does not read this discussion. Mention a checker, an editor or the author.";
  throw new AppError("INVALID_INPUT", message, {
    fields: { mentionedIds: message },
  });
}

type Waiting = { readonly place: Place; readonly stamp: Stamp };

async function waitForDecision(
  tx: Tx,
  { newsroomId }: ArticleAccess,
  { place, stamp }: Waiting,
): Promise<void> {
  const { claimId } = place;
  if (claimId === null) return;
  await lockClaims(tx, newsroomId, [claimId]);
  const overtaking = await tx.approval.findFirst({
    where: {
      newsroomId,
      claimId,
      voidedAt: null,
      createdAt: { gte: stamp.at },
    },
    select: { id: true },
  });
  if (!overtaking) return;
  throw new AppError(
    "CONFLICT",
    "This claim was approved at the same moment, so your comment could not hold it up. Look at the approval, then send the comment again.",
  );
}

type Told = {
  readonly access: ArticleAccess;
  readonly place: Place;
  readonly mentionedIds: readonly string[];
  readonly commentId: string;
};

async function tell(
  tx: Tx,
  stamp: Stamp,
  { access, place, mentionedIds, commentId }: Told,
): Promise<void> {
  const { articleId } = access;
  const claimId = place.claimId ?? undefined;
  const about = { articleId, claimId, commentId };
  await notify(tx, stamp, { kind: "mentioned", to: mentionedIds, ...about });
  const to = place.speakerIds.filter((id) => !mentionedIds.includes(id));
  await notify(tx, stamp, { kind: "replied", to, ...about });
}
