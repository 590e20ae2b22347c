import { expect, test } from "vitest";
import { commit } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import { placeClaim, setUpDesk } from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { type Notice, notify } from "./notify";

type Desk = Awaited<ReturnType<typeof setUpDesk>>;

/** Marit does something that tells these people. */
async function tell(desk: Desk, notice: Notice, fails = false) {
  const { marit, article } = desk;
  await commit(stampFor(marit), async (tx) => {
    await notify(tx, stampFor(marit), notice);
    if (fails) throw new Error("The rest of the command failed.");
    const entity = { type: "Article", id: article.id } as const;
    const event = { action: "test.tell", entity, before: null, after: null };
    return { result: undefined, event };
  });
}

async function told(desk: Desk) {
  const where = { newsroomId: desk.newsroom.id };
  const rows = await prisma.notification.findMany({ where });
  return rows.map(({ personId }) => personId).toSorted();
}

test("each person is told once: who, what, about which claim, unread", async () => {
  const desk = await setUpDesk();
  const { noor, jonas, article } = desk;
  const claim = await placeClaim(desk, "proposed");
  const to = [noor.personId, jonas.personId, noor.personId];
  await tell(desk, {
    kind: "mentioned",
    to,
    articleId: article.id,
    claimId: claim.id,
  });
  expect(await told(desk)).toEqual([noor.personId, jonas.personId].toSorted());
  const where = { newsroomId: desk.newsroom.id, personId: noor.personId };
  expect(await prisma.notification.findFirst({ where })).toMatchObject({
    kind: "mentioned",
    articleId: article.id,
    claimId: claim.id,
    commentId: null,
    actorName: "Marit",
    readAt: null,
  });
});

test("nobody is told of what they did themselves", async () => {
  const desk = await setUpDesk();
  const to = [desk.marit.personId];
  await tell(desk, { kind: "assigned", to, articleId: desk.article.id });
  expect(await told(desk)).toEqual([]);
});

test("who left, and who is of another newsroom, is not told", async () => {
  const desk = await setUpDesk();
  const { newsroom, noor, article } = desk;
  const left = await makeMember(newsroom, { name: "Left" });
  await prisma.membership.updateMany({
    where: { newsroomId: newsroom.id, personId: left.personId },
    data: { disabledAt: new Date() },
  });
  const gone = await makeMember(newsroom, { disabledAt: new Date() });
  const stranger = await makeMember(await makeNewsroom());
  const to = [left, gone, stranger, noor].map(({ personId }) => personId);
  await tell(desk, { kind: "disputed", to, articleId: article.id });
  expect(await told(desk)).toEqual([noor.personId]);
});

test("nobody is told of what did not happen", async () => {
  const desk = await setUpDesk();
  const to = [desk.noor.personId];
  const notice = { kind: "assigned", to, articleId: desk.article.id } as const;
  await expect(tell(desk, notice, true)).rejects.toThrow();
  expect(await told(desk)).toEqual([]);
});
