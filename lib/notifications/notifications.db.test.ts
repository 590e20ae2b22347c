import { beforeEach, expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { commit } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import { limits } from "@/lib/limits";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { statementsOf } from "@/lib/testing/statements-of";
import { makeComment } from "@/prisma/factories/comment";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { markRead } from "./commands";
import { type Notice, notify } from "./commands/notify";
import { countUnread, listNotifications, listWaiting } from "./queries";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

/** Marit causes what tells these people. */
function tell(...notices: readonly Notice[]) {
  const stamp = stampFor(desk.marit);
  return commit(stamp, async (tx) => {
    for (const notice of notices) await notify(tx, stamp, notice);
    const entity = { type: "Article", id: desk.article.id } as const;
    const event = { action: "test.tell", entity, before: null, after: null };
    return { result: undefined, event };
  });
}

const mine = (who: Actor) => newsroomAccess(who, "read");

test("each line says who, what and of which claim, and leads there", async () => {
  const { article, noor } = desk;
  const claim = await placeClaim(desk, "checking", {
    exact: "cost 41 million crowns",
  });
  const comment = await makeComment(desk.marit, article);
  const to = [noor.personId];
  const articleId = article.id;
  await tell({ kind: "assigned", to, articleId, claimId: claim.id });
  await tell({ kind: "mentioned", to, articleId, commentId: comment.id });
  const { lines, next } = await listNotifications(mine(noor), null);
  expect(next).toBeNull();
  expect(lines).toMatchObject([
    {
      kind: "mentioned",
      isRead: false,
      isOvertaken: false,
      about: { is: "sentence", number: 1 },
    },
    {
      kind: "assigned",
      actorName: "Marit",
      article: { id: articleId, title: article.title },
      about: {
        is: "claim",
        claimId: claim.id,
        words: "cost 41 million crowns",
      },
    },
  ]);
});

test("what was overtaken stays in the list and is not counted", async () => {
  const { article, noor } = desk;
  const waits = await placeClaim(desk, "checking");
  const done = await placeClaim(desk, "approved");
  const to = [noor.personId];
  const articleId = article.id;
  await tell(
    { kind: "assigned", to, articleId, claimId: waits.id },
    { kind: "assigned", to, articleId, claimId: done.id },
  );
  expect(await countUnread(mine(noor))).toBe(1);
  const waiting = await listWaiting(mine(noor));
  expect(waiting.newest).toMatchObject([{ about: { claimId: waits.id } }]);
  const { lines } = await listNotifications(mine(noor), null);
  expect(lines.map(({ isOvertaken }) => isOvertaken)).toEqual([true, false]);
});

test("a resolved thread calls nobody, and a reply is settled with it", async () => {
  const { article, noor, marit } = desk;
  const parent = await makeComment(marit, article);
  const reply = await makeComment(marit, article, { parentId: parent.id });
  const to = [noor.personId];
  const commentId = reply.id;
  await tell({ kind: "mentioned", to, articleId: article.id, commentId });
  expect(await countUnread(mine(noor))).toBe(1);
  await prisma.comment.update({
    where: { newsroomId_id: { newsroomId: article.newsroomId, id: parent.id } },
    data: { resolvedAt: new Date(), resolvedById: marit.personId },
  });
  expect(await countUnread(mine(noor))).toBe(0);
});

test("nobody sees what another was told, nor another newsroom's", async () => {
  const { article, noor, jonas } = desk;
  const claim = await placeClaim(desk, "checking");
  const to = [noor.personId];
  await tell({
    kind: "assigned",
    to,
    articleId: article.id,
    claimId: claim.id,
  });
  const stranger = await makeMember(await makeNewsroom());
  for (const who of [jonas, stranger]) {
    expect(await listNotifications(mine(who), null)).toEqual({
      lines: [],
      next: null,
    });
  }
});

test("a page ends where the next begins", async () => {
  const { article, noor } = desk;
  const to = [noor.personId];
  const notice = { kind: "answered", to, articleId: article.id } as const;
  const count = limits.pageSize + 3;
  await tell(...Array.from({ length: count }, () => notice));
  const first = await listNotifications(mine(noor), null);
  const second = await listNotifications(mine(noor), first.next);
  expect(second.next).toBeNull();
  const ids = [...first.lines, ...second.lines].map(({ id }) => id);
  expect(new Set(ids).size).toBe(count);
  expect(first.lines).toHaveLength(limits.pageSize);
});

test("the number of statements does not grow with the list", async () => {
  const { article, noor } = desk;
  const to = [noor.personId];
  const counts: number[] = [];
  for (const claims of [1, 6]) {
    for (let at = 0; at < claims; at += 1) {
      const { id: claimId } = await placeClaim(desk, "checking");
      const { id: commentId } = await makeComment(noor, article, { claimId });
      const about = { articleId: article.id, claimId, commentId };
      await tell({ kind: "mentioned", to, ...about });
    }
    counts.push(await statementsOf(() => countUnread(mine(noor))));
  }
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThan(12);
});

test("marking read counts once, leaves one audit row without a claim, and touches nobody else's", async () => {
  const { article, noor, jonas, newsroom } = desk;
  const claim = await placeClaim(desk, "checking");
  const to = [noor.personId, jonas.personId];
  const about = { articleId: article.id, claimId: claim.id };
  await tell({ kind: "mentioned", to, ...about });
  const [line] = (await listNotifications(mine(noor), null)).lines;
  const ids = [line?.id ?? ""];
  const stamp = stampFor(noor);
  const { count } = await markRead(mine(noor), { is: "some", ids }, stamp);
  expect(count).toBe(1);
  const again = await markRead(mine(noor), { is: "some", ids }, stampFor(noor));
  expect(again.count).toBe(0);
  const rows = await prisma.auditEvent.findMany({
    where: { newsroomId: newsroom.id, action: "notification.read" },
  });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    articleId: null,
    claimId: null,
    entityId: noor.personId,
    after: { count: 1 },
  });
  await expect(
    markRead(mine(jonas), { is: "some", ids }, stampFor(jonas)),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  const left = await prisma.notification.findMany({ where: { readAt: null } });
  expect(left.map(({ personId }) => personId)).toContain(jonas.personId);
});

test("all that was shown is read at once, and what came since is not", async () => {
  const { article, noor } = desk;
  const claim = await placeClaim(desk, "checking");
  const notice: Notice = {
    kind: "assigned",
    to: [noor.personId],
    articleId: article.id,
    claimId: claim.id,
  };
  await tell(notice, notice);
  const [newest] = (await listNotifications(mine(noor), null)).lines;
  await tell(notice);
  const upTo = newest?.id ?? "";
  await markRead(mine(noor), { is: "all", upTo }, stampFor(noor));
  expect(await countUnread(mine(noor))).toBe(1);
});

test("marking read leaves nothing when its audit row cannot be written", async () => {
  const { article, noor } = desk;
  const claim = await placeClaim(desk, "checking");
  const to = [noor.personId];
  const about = { articleId: article.id, claimId: claim.id };
  await tell({ kind: "assigned", to, ...about });
  const [line] = (await listNotifications(mine(noor), null)).lines;
  const stamp = { ...stampFor(noor), actorName: "\u0000" };
  const ids = [line?.id ?? ""];
  await expect(
    markRead(mine(noor), { is: "some", ids }, stamp),
  ).rejects.toThrow();
  expect(await countUnread(mine(noor))).toBe(1);
});
