import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";
import { limits } from "@/lib/limits";
import type { NotificationKind } from "./kinds";
import { isOvertaken } from "./rules";
import type { NotificationView, WaitingView } from "./view";

/** Most unread ones that are looked at; somebody with more has other worries than the exact number. */
const MAX_UNREAD = 200;
/** How many the menu in the bar shows. */
const IN_MENU = 8;

/** A page of somebody's notifications, newest first. `next` is the one to go on after; null at the end. */
export type NotificationPage = {
  readonly lines: readonly NotificationView[];
  readonly next: string | null;
};

/** Everything somebody was told, newest first, from after a notification on. */
export async function listNotifications(
  access: NewsroomAccess<"read">,
  after: string | null,
): Promise<NotificationPage> {
  const found = await find(access, {
    // An id orders by time.
    where: after === null ? {} : { id: { lt: after } },
    take: limits.pageSize + 1,
  });
  const page = found.slice(0, limits.pageSize);
  const isMore = found.length > page.length;
  return {
    lines: await toViews(access, page),
    next: isMore ? (page.at(-1)?.id ?? null) : null,
  };
}

/** What waits for somebody: how much, and the newest of it. What was overtaken is not counted. */
export async function listWaiting(
  access: NewsroomAccess<"read">,
): Promise<WaitingView> {
  const unread = await find(access, {
    where: { readAt: null },
    take: MAX_UNREAD,
  });
  const views = await toViews(access, unread);
  const waiting = views.filter((view) => !view.isOvertaken);
  return { count: waiting.length, newest: waiting.slice(0, IN_MENU) };
}

/** How many unread notifications wait for somebody. Two handfuls of statements, however many there are. */
export async function countUnread(
  access: NewsroomAccess<"read">,
): Promise<number> {
  const { count } = await listWaiting(access);
  return count;
}

type Wanted = {
  readonly where: { readonly readAt?: null; readonly id?: { lt: string } };
  readonly take: number;
};

function find(
  { newsroomId, actor }: NewsroomAccess<"read">,
  { where, take }: Wanted,
): Promise<Stored[]> {
  return db.notification.findMany({
    where: { newsroomId, personId: actor.personId, ...where },
    orderBy: { id: "desc" },
    take,
    select: {
      id: true,
      kind: true,
      articleId: true,
      claimId: true,
      commentId: true,
      actorName: true,
      createdAt: true,
      readAt: true,
    },
  });
}

type Stored = {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly articleId: string;
  readonly claimId: string | null;
  readonly commentId: string | null;
  readonly actorName: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
};

async function toViews(
  { newsroomId, actor }: NewsroomAccess<"read">,
  stored: readonly Stored[],
): Promise<readonly NotificationView[]> {
  if (stored.length === 0) return [];
  const known = await findSubjects(newsroomId, stored);
  return stored.map((one) => {
    const claim = known.claims.get(one.claimId ?? "") ?? null;
    const comment = known.comments.get(one.commentId ?? "") ?? null;
    const isOverrideOpen = known.overrides.has(one.articleId);
    const standing = { claim, comment, isOverrideOpen };
    const title = known.titles.get(one.articleId) ?? "";
    return {
      id: one.id,
      kind: one.kind,
      actorName: one.actorName,
      at: one.createdAt.toISOString(),
      isRead: one.readAt !== null,
      isOvertaken: isOvertaken(one.kind, standing, actor.personId),
      article: { id: one.articleId, title },
      about: aboutOf(one, claim, comment),
    };
  });
}

function aboutOf(
  { claimId }: Stored,
  claim: { readonly text: string } | null,
  comment: { readonly number: number | null } | null,
): NotificationView["about"] {
  if (claimId && claim) return { is: "claim", claimId, words: claim.text };
  const number = comment?.number ?? null;
  return number === null ? null : { is: "sentence", number };
}

/** What the notifications are about, by id, as it stands now. */
async function findSubjects(newsroomId: string, stored: readonly Stored[]) {
  const articleIds = stored.map(({ articleId }) => articleId);
  const [articles, claims, comments, overrides] = await Promise.all([
    db.article.findMany({
      where: { newsroomId, id: { in: articleIds } },
      select: { id: true, title: true },
    }),
    findClaims(newsroomId, stored),
    findComments(newsroomId, stored),
    db.signOff.findMany({
      where: {
        ...{ newsroomId, articleId: { in: articleIds } },
        ...{ overrideReason: { not: null }, signedAt: null, voidedAt: null },
      },
      select: { articleId: true },
    }),
  ]);
  return {
    titles: new Map(articles.map(({ id, title }) => [id, title])),
    claims,
    comments,
    overrides: new Set(overrides.map(({ articleId }) => articleId)),
  };
}

async function findClaims(newsroomId: string, stored: readonly Stored[]) {
  const ids = stored.flatMap(({ claimId }) => claimId ?? []);
  const claims = await db.claim.findMany({
    where: { newsroomId, id: { in: ids } },
    select: {
      ...{ id: true, text: true, status: true, assigneeId: true },
      secondChecks: {
        where: { doneAt: null, voidedAt: null },
        select: { id: true },
      },
    },
  });
  return new Map(
    claims.map(({ id, secondChecks, ...claim }) => [
      id,
      { ...claim, isSecondCheckOpen: secondChecks.length > 0 },
    ]),
  );
}

async function findComments(newsroomId: string, stored: readonly Stored[]) {
  const ids = stored.flatMap(({ commentId }) => commentId ?? []);
  const comments = await db.comment.findMany({
    where: { newsroomId, id: { in: ids } },
    select: {
      ...{ id: true, resolvedAt: true },
      sentence: { select: { number: true } },
      parent: { select: { resolvedAt: true } },
    },
  });
  return new Map(
    comments.map(({ id, resolvedAt, parent, sentence }) => {
      // A reply is settled with the comment it answers.
      const settledAt = parent ? parent.resolvedAt : resolvedAt;
      const number = sentence?.number ?? null;
      return [id, { isResolved: settledAt !== null, number }];
    }),
  );
}
