import { beforeEach, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { answerQuestion, askQuestion, moveClaim } from "@/lib/claims/commands";
import {
  answerQuestionInput,
  askQuestionInput,
  moveClaimInput,
} from "@/lib/claims/schema";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import type { MadeClaim } from "@/prisma/factories/claim";

/*
 * Who is told of what: the commands that cause it.
 */

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

async function move(who: Actor, claim: MadeClaim, what: object) {
  const { articleId, id: claimId, version } = claim;
  const input = moveClaimInput.parse({ articleId, claimId, version, ...what });
  const access = await articleAccess(who, articleId, "check");
  return moveClaim(access, input, stampFor(who));
}

/** Who was told, and how it was put. */
async function told(claim: MadeClaim) {
  const rows = await prisma.notification.findMany({
    where: { newsroomId: claim.newsroomId, claimId: claim.id },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const names = new Map(
    [desk.noor, desk.jonas, desk.marit, desk.femi].map((one) => [
      one.personId,
      one.name,
    ]),
  );
  return rows.map(({ personId, kind }) => [names.get(personId), kind]);
}

test("who is given a claim is told, and who takes it for themselves is not", async () => {
  const { jonas, marit, noor } = desk;
  const given = await placeClaim(desk, "open");
  const assigneeId = jonas.personId;
  await move(marit, given, { event: "assign", assigneeId });
  expect(await told(given)).toEqual([["Jonas", "assigned"]]);

  const own = await placeClaim(desk, "open");
  await move(marit, own, { event: "assign", assigneeId: marit.personId });
  const taken = await placeClaim(desk, "open");
  await move(noor, taken, { event: "take" });
  expect([...(await told(own)), ...(await told(taken))]).toEqual([]);
});

test("what is sent back goes to who proposed it and who has it now", async () => {
  const { jonas, marit } = desk;
  const claim = await placeClaim(desk, "proposed", {
    assigneeId: jonas.personId,
  });
  await move(marit, claim, { event: "request_changes", note: "Which log?" });
  expect((await told(claim)).toSorted()).toEqual([
    ["Jonas", "changes_requested"],
    ["Noor", "changes_requested"],
  ]);
});

test("an answer is told to who asked, when somebody else notes it", async () => {
  const { article, noor, jonas } = desk;
  const claim = await placeClaim(desk, "checking");
  const ids = { articleId: article.id, claimId: claim.id };
  const asker = await articleAccess(noor, article.id, "check");
  const question = { text: "Which month?", askedOf: "author" };
  await askQuestion(
    asker,
    askQuestionInput.parse({ ...ids, ...question, version: claim.version }),
    stampFor(noor),
  );
  // While it waits, an editor gives the claim to somebody else.
  const { version } = await prisma.claim.update({
    where: { newsroomId_id: { newsroomId: claim.newsroomId, id: claim.id } },
    data: { assigneeId: jonas.personId, version: { increment: 1 } },
  });
  const { id: questionId } = await prisma.question.findFirstOrThrow({
    where: { claimId: claim.id },
  });
  const reader = await articleAccess(jonas, article.id, "check");
  await answerQuestion(
    reader,
    answerQuestionInput.parse({ ...ids, version, questionId, answer: "May." }),
    stampFor(jonas),
  );
  expect(await told(claim)).toEqual([["Noor", "answered"]]);
});

test("what is refused is told to nobody", async () => {
  const { marit } = desk;
  const claim = await placeClaim(desk, "checking");
  await expect(
    move(marit, claim, { event: "request_changes", note: "Which log?" }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await told(claim)).toEqual([]);
});
