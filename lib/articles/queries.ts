import type { Prisma } from "@/generated/prisma/client";
import type { ArticleAccess } from "@/lib/access/article-access";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";
import { limits } from "@/lib/limits";
import { workOf } from "./queries/work";
import type { Member } from "./rules";
import type { ListArticles } from "./schema";
import type { ArticleDetails, ArticlePage, ListedSignOff } from "./view";

/**
 * One page of the newsroom's articles, newest first, with how far each is. Ids order by time, so a page is asked for
 * by the id it follows. The number of statements does not depend on the number of articles.
 */
export async function listArticles(
  { newsroomId, actor }: NewsroomAccess<"read">,
  { before, after }: ListArticles,
): Promise<ArticlePage> {
  const rows = await db.article.findMany({
    where: {
      newsroomId,
      ...(after ? { id: { gt: after } } : before && { id: { lt: before } }),
    },
    orderBy: { id: after ? "asc" : "desc" },
    take: limits.pageSize + 1,
    select: ROW,
  });
  const page = rows.slice(0, limits.pageSize);
  if (after) page.reverse();
  const work = await workOf(newsroomId, page, actor.personId);
  const hasMore = rows.length > limits.pageSize;
  return {
    rows: page.map((row) => ({
      id: row.id,
      title: row.title,
      byline: row.byline,
      publication: row.publication,
      revision: row.currentRevision,
      createdAt: row.createdAt.toISOString(),
      work: work.get(row.id) ?? { kind: "unsplit" },
      signOff: toSignOff(row.signOffs[0]),
    })),
    newerThan: (after ? hasMore : before !== undefined)
      ? (page[0]?.id ?? null)
      : null,
    olderThan:
      after !== undefined || hasMore ? (page.at(-1)?.id ?? null) : null,
  };
}

const ROW = {
  id: true,
  title: true,
  byline: true,
  publication: true,
  currentRevision: true,
  createdAt: true,
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    select: { id: true, splitState: true },
  },
  signOffs: {
    where: { voidedAt: null, signedAt: { not: null } },
    select: {
      signedAt: true,
      askedBy: { select: { person: { select: { name: true } } } },
      confirmedBy: { select: { person: { select: { name: true } } } },
    },
  },
} as const satisfies Prisma.ArticleSelect;

type StoredSignOff = Prisma.ArticleGetPayload<{
  select: typeof ROW;
}>["signOffs"][number];

function toSignOff(stored: StoredSignOff | undefined): ListedSignOff | null {
  if (!stored?.signedAt) return null;
  return {
    by: stored.askedBy.person.name,
    confirmedBy: stored.confirmedBy?.person.name ?? null,
    at: stored.signedAt.toISOString(),
  };
}

/** Who of the newsroom can have written an article, by name. */
export async function listAuthors({
  newsroomId,
}: NewsroomAccess): Promise<readonly Member[]> {
  const rows = await db.membership.findMany({
    where: { newsroomId },
    select: { person: { select: { id: true, name: true } } },
  });
  return rows
    .map(({ person }) => person)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** What is said about an article, for the form that changes it. */
export async function getArticleDetails(
  access: ArticleAccess<"check">,
): Promise<ArticleDetails> {
  const { newsroomId, articleId: id } = access;
  const { url, publishedOn, ...row } = await db.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    select: {
      id: true,
      version: true,
      title: true,
      byline: true,
      publication: true,
      url: true,
      publishedOn: true,
      authorId: true,
    },
  });
  return {
    ...row,
    url: url ?? "",
    publishedOn: publishedOn?.toISOString().slice(0, 10) ?? "",
  };
}

/** Whether the article's current revision is split. */
export async function findSplitState(
  access: ArticleAccess<"read">,
): Promise<"unsplit" | "split"> {
  const { splitState } = await db.revision.findFirstOrThrow({
    ...currentRevision(access),
    select: { splitState: true },
  });
  return splitState;
}

/** The current revision's text, when it waits for its split; null when it is split. */
export async function findTextToSplit(
  access: ArticleAccess<"read">,
): Promise<{ readonly id: string; readonly text: string } | null> {
  const revision = await db.revision.findFirstOrThrow({
    ...currentRevision(access),
    select: { id: true, text: true, splitState: true },
  });
  return revision.splitState === "split" ? null : revision;
}

/** The desk works on the newest revision. */
function currentRevision({ newsroomId, articleId }: ArticleAccess<"read">) {
  return {
    where: { newsroomId, articleId },
    orderBy: { number: "desc" },
  } as const;
}
