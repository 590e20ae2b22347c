import type { ArticleAccess } from "@/lib/access/article-access";
import type { NameOf } from "@/lib/claims/queries/members";
import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import { mayReadDiscussion } from "./rules";
import type {
  CommentView,
  OpenComments,
  OpenCommentsById,
  OpenThread,
  ThreadView,
} from "./view";

/** What is said about one claim, thread by thread, oldest first. */
export async function claimThreads(
  { newsroomId, articleId }: ArticleAccess,
  claimId: string,
  nameOf: NameOf,
): Promise<readonly ThreadView[]> {
  const found = await db.comment.findMany({
    where: { newsroomId, articleId, claimId, parentId: null },
    orderBy: [...inOrder],
    select: threadSelect,
  });
  return found.map((stored) => toThread(stored, nameOf));
}

/**
 * What is said about one sentence, thread by thread, oldest first.
 *
 * @throws AppError NOT_FOUND for a sentence of another article; FORBIDDEN for who may not read the discussion.
 */
export async function sentenceThreads(
  access: ArticleAccess,
  sentenceId: string,
  nameOf: NameOf,
): Promise<readonly ThreadView[]> {
  const { newsroomId, articleId } = access;
  const sentence = await db.sentence.findFirst({
    where: { newsroomId, articleId, id: sentenceId },
    select: {
      revision: { select: { article: { select: { authorId: true } } } },
      comments: {
        where: { parentId: null },
        orderBy: [...inOrder],
        select: threadSelect,
      },
    },
  });
  if (!sentence) {
    throw new AppError(
      "NOT_FOUND",
      "There is no such sentence in this article. Go back and look again.",
    );
  }
  requireReader(access, sentence.revision.article.authorId);
  return sentence.comments.map((stored) => toThread(stored, nameOf));
}

/** How many threads are open on each claim and sentence of an article. One statement, however many there are. */
export async function countOpenComments({
  newsroomId,
  articleId,
}: ArticleAccess): Promise<OpenCommentsById> {
  const counts = await db.comment.groupBy({
    by: ["claimId", "sentenceId", "isBlocking"],
    where: { newsroomId, articleId, parentId: null, resolvedAt: null },
    _count: true,
  });
  const open: Record<string, OpenComments> = {};
  for (const { claimId, sentenceId, isBlocking, _count } of counts) {
    const id = claimId ?? sentenceId ?? "";
    const before = open[id] ?? { open: 0, blocking: 0 };
    open[id] = {
      open: before.open + _count,
      blocking: before.blocking + (isBlocking ? _count : 0),
    };
  }
  return open;
}

/** A page of open threads, newest first. `next` is the comment to go on after; null at the end. */
export type OpenThreads = {
  readonly title: string;
  readonly threads: readonly OpenThread[];
  readonly next: string | null;
};

/**
 * All that is open in an article's discussion, newest first, from after a comment on.
 *
 * @throws AppError FORBIDDEN for who may not read the discussion.
 */
export async function openThreads(
  access: ArticleAccess,
  nameOf: NameOf,
  after: string | null,
): Promise<OpenThreads> {
  const { newsroomId, articleId } = access;
  const article = await db.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: { title: true, authorId: true },
  });
  requireReader(access, article.authorId);
  const found = await db.comment.findMany({
    where: {
      ...{ newsroomId, articleId, parentId: null, resolvedAt: null },
      // An id orders by time.
      ...(after !== null && { id: { lt: after } }),
    },
    orderBy: { id: "desc" },
    take: limits.pageSize + 1,
    select: {
      ...threadSelect,
      claim: { select: { id: true, text: true } },
      sentence: { select: { number: true, start: true, end: true } },
      revision: { select: { text: true } },
    },
  });
  const page = found.slice(0, limits.pageSize);
  return {
    title: article.title,
    threads: page.map((stored) => ({
      ...toThread(stored, nameOf),
      about: aboutOf(stored),
    })),
    next: found.length > page.length ? (page.at(-1)?.id ?? null) : null,
  };
}

type StoredPlace = {
  readonly claim: { readonly id: string; readonly text: string } | null;
  readonly sentence: {
    readonly number: number;
    readonly start: number;
    readonly end: number;
  } | null;
  readonly revision: { readonly text: string };
};

function aboutOf({
  claim,
  sentence,
  revision,
}: StoredPlace): OpenThread["about"] {
  if (claim) return { is: "claim", claimId: claim.id, words: claim.text };
  const { number = 0, start = 0, end = 0 } = sentence ?? {};
  return { is: "sentence", number, words: revision.text.slice(start, end) };
}

function requireReader(access: ArticleAccess, authorId: string | null): void {
  if (mayReadDiscussion(access.actor, authorId)) return;
  throw new AppError(
    "FORBIDDEN",
    "The discussion is for checkers, editors and the article's author. Ask an admin of your newsroom.",
  );
}

const inOrder = [{ createdAt: "asc" }, { id: "asc" }] as const;

const commentSelect = {
  id: true,
  body: true,
  authorId: true,
  createdAt: true,
  mentionedIds: true,
} as const;

const threadSelect = {
  ...commentSelect,
  isBlocking: true,
  resolvedById: true,
  resolvedAt: true,
  version: true,
  replies: { orderBy: [...inOrder], select: commentSelect },
};

type StoredComment = {
  readonly id: string;
  readonly body: string;
  readonly authorId: string;
  readonly createdAt: Date;
  readonly mentionedIds: readonly string[];
};

type StoredThread = StoredComment & {
  readonly isBlocking: boolean;
  readonly resolvedById: string | null;
  readonly resolvedAt: Date | null;
  readonly version: number;
  readonly replies: readonly StoredComment[];
};

function toThread(stored: StoredThread, nameOf: NameOf): ThreadView {
  const { isBlocking, version, resolvedById, resolvedAt } = stored;
  return {
    ...toComment(stored, nameOf),
    isBlocking,
    resolved:
      resolvedById === null || resolvedAt === null
        ? null
        : { by: nameOf(resolvedById), at: resolvedAt.toISOString() },
    version,
    replies: stored.replies.map((reply) => toComment(reply, nameOf)),
  };
}

function toComment(stored: StoredComment, nameOf: NameOf): CommentView {
  const { id, body, authorId, createdAt, mentionedIds } = stored;
  return {
    ...{ id, body },
    author: nameOf(authorId),
    createdAt: createdAt.toISOString(),
    mentioned: mentionedIds.map(nameOf),
  };
}
