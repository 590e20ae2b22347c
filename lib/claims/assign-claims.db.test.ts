import { beforeEach, expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { makeArticle } from "@/prisma/factories/article";
import { type MadeClaim, makeClaim } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { assignClaims } from "./assign-claims";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

const dueAt = new Date("2026-05-05T12:00:00.000Z");
const pick = ({ articleId, id: claimId, version }: MadeClaim) => {
  return { articleId, claimId, version };
};
const assign = (claims: readonly MadeClaim[], assigneeId: string) =>
  assignClaims(
    newsroomAccess(desk.marit, "decide"),
    { claims: claims.map(pick), assigneeId, dueAt },
    stampFor(desk.marit),
  );
const read = ({ newsroomId, id }: MadeClaim) =>
  prisma.claim.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    select: { status: true, assigneeId: true, dueAt: true },
  });

test("several claims of two articles go to one person, with a date", async () => {
  const claims = [
    await placeClaim(desk, "open"),
    await placeClaim(desk, "checking"),
    await makeClaim(desk.other),
  ];
  const { personId } = desk.jonas;
  expect(await assign(claims, personId)).toEqual({ assigned: 3, refused: [] });
  for (const claim of claims) {
    expect(await read(claim)).toEqual({
      status: "checking",
      assigneeId: personId,
      dueAt,
    });
  }
  const events = await prisma.auditEvent.findMany({
    where: { newsroomId: desk.newsroom.id, actorId: desk.marit.personId },
    select: { action: true },
  });
  expect(events.map(({ action }) => action).sort()).toEqual([
    ...["claim.assign", "claim.assign", "claim.assign"],
    ...["claim.due", "claim.due", "claim.due"],
  ]);
});

test("what cannot be assigned stays as it is and is told, and the rest goes through", async () => {
  const stranger = await makeMember(await makeNewsroom());
  const elsewhere = await makeClaim(await makeArticle(stranger));
  const approved = await placeClaim(desk, "approved");
  const changed = await placeClaim(desk, "open");
  const fine = await placeClaim(desk, "open");
  const stale = { ...changed, version: changed.version + 1 };
  const { assigned, refused } = await assign(
    [elsewhere, approved, stale, fine],
    desk.jonas.personId,
  );
  expect(assigned).toBe(1);
  expect(refused).toEqual([
    {
      claimId: elsewhere.id,
      why: expect.stringMatching(/no such article/) as string,
    },
    {
      claimId: approved.id,
      why: expect.stringMatching(/can be assigned/) as string,
    },
    {
      claimId: changed.id,
      why: expect.stringMatching(/changed this/) as string,
    },
  ]);
  expect(await read(approved)).toMatchObject({
    status: "approved",
    dueAt: null,
  });
  expect(await read(fine)).toMatchObject({ assigneeId: desk.jonas.personId });
});

test("a person who cannot check is refused once, not claim by claim", async () => {
  await expect(
    assign([await placeClaim(desk, "open")], desk.cass.personId),
  ).rejects.toMatchObject({ code: "INVALID_INPUT" });
});
