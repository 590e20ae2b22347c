import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  type PlacedClaim,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { approveVerdict } from "@/lib/verdicts/commands";
import { makeComment } from "@/prisma/factories/comment";
import { addComment, reopenComment, resolveComment } from "./commands";
import { addCommentInput } from "./schema";

/*
 * A blocking comment and an approval never pass each other: whichever comes second sees the first.
 */

const ROUNDS = 24;

async function approve(desk: CheckingDesk, claim: PlacedClaim) {
  const { article, marit } = desk;
  const access = await articleAccess(marit, article.id, "decide");
  const ids = { articleId: article.id, claimId: claim.id };
  const { version, verdict } = claim;
  return () =>
    approveVerdict(
      access,
      { ...ids, version, verdictId: verdict.id, note: "" },
      stampFor(marit),
    );
}

async function block(desk: CheckingDesk, claim: PlacedClaim) {
  const { article, jonas } = desk;
  const access = await articleAccess(jonas, article.id, "check");
  const input = addCommentInput.parse({
    articleId: article.id,
    about: { is: "claim", claimId: claim.id },
    body: "Wait: the logs of May are missing.",
    isBlocking: true,
  });
  return () => addComment(access, input, stampFor(jonas));
}

function standingApproval(claim: PlacedClaim) {
  const { newsroomId, id: claimId } = claim;
  return prisma.approval.findFirst({
    where: { newsroomId, claimId, voidedAt: null },
  });
}

function openBlocking(claim: PlacedClaim) {
  const { newsroomId, id: claimId } = claim;
  const isBlocking = true;
  return prisma.comment.findFirst({
    where: { newsroomId, claimId, isBlocking, resolvedAt: null },
  });
}

test("an approval and a blocking comment sent at once never leave an approval over an older open comment", async () => {
  const desk = await setUpDesk();
  const outcomes = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const claim = await placeClaim(desk, "proposed");
    const both = [await approve(desk, claim), await block(desk, claim)];
    // Who asked first is not who arrives first: both orders are tried.
    const ordered = round % 2 === 0 ? both : both.toReversed();
    const results = await Promise.allSettled(ordered.map((send) => send()));
    outcomes.add(results.map(({ status }) => status).join());
    const approval = await standingApproval(claim);
    const comment = await openBlocking(claim);
    const isOlder =
      approval !== null &&
      comment !== null &&
      comment.createdAt <= approval.createdAt;
    expect(isOlder).toBe(false);
    expect(approval ?? comment).not.toBeNull();
  }
  // At least one of the two was refused at some time: they did meet.
  expect([...outcomes].join()).toContain("rejected");
});

test("an open blocking comment holds an approval up, and resolving it lets it through", async () => {
  const desk = await setUpDesk();
  const { article, jonas } = desk;
  const claim = await placeClaim(desk, "proposed");
  const { commentId } = await (await block(desk, claim))();
  const approval = await approve(desk, claim);
  await expect(approval()).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringMatching(/blocking comment/) as string,
  });
  const access = await articleAccess(jonas, article.id, "check");
  const which = { articleId: article.id, commentId, version: 1 };
  await resolveComment(access, which, stampFor(jonas));
  await approval();
  expect(await standingApproval(claim)).not.toBeNull();
});

test("a comment that opens again holds an approval up, whoever is first", async () => {
  const desk = await setUpDesk();
  const { article, jonas } = desk;
  for (let round = 0; round < ROUNDS / 2; round += 1) {
    const claim = await placeClaim(desk, "proposed");
    const { id: commentId } = await makeComment(jonas, article, {
      claimId: claim.id,
      isBlocking: true,
      resolvedById: jonas.personId,
      resolvedAt: new Date("2026-03-01T10:00:00Z"),
    });
    const access = await articleAccess(jonas, article.id, "check");
    const which = { articleId: article.id, commentId, version: 1 };
    const approval = await approve(desk, claim);
    const reopen = () => reopenComment(access, which, stampFor(jonas));
    await Promise.allSettled([approval(), reopen()]);
    const events = await prisma.auditEvent.findMany({
      where: { newsroomId: claim.newsroomId, claimId: claim.id },
      orderBy: { seq: "asc" },
    });
    // Reopened before the approval would have refused it: both only ever in this order.
    expect(["verdict.approve,comment.reopen", "comment.reopen"]).toContain(
      events.map(({ action }) => action).join(),
    );
  }
});

async function signOff({ article, marit }: CheckingDesk) {
  const id = stampFor(marit).newId();
  const at = new Date("2026-03-01T12:00:00Z");
  await prisma.signOff.create({
    data: {
      ...{ newsroomId: article.newsroomId, id, articleId: article.id },
      ...{ revisionId: article.revisionId, textSha256: article.sha256 },
      ...{ askedById: marit.personId, askedAt: at, signedAt: at, gate: {} },
    },
  });
  return () =>
    prisma.signOff.findFirstOrThrow({
      where: { newsroomId: article.newsroomId, id },
    });
}

test("a blocking comment on what was approved is heard: the approval stays and the sign-off is void", async () => {
  const desk = await setUpDesk();
  const claim = await placeClaim(desk, "approved");
  const read = await signOff(desk);
  await (
    await block(desk, claim)
  )();
  expect(await standingApproval(claim)).not.toBeNull();
  expect(await read()).toMatchObject({
    voidedReason: "A blocking comment was made.",
  });
});

test("a comment that does not block leaves a sign-off standing", async () => {
  const desk = await setUpDesk();
  const { article, jonas } = desk;
  const claim = await placeClaim(desk, "approved");
  const read = await signOff(desk);
  await makeComment(jonas, article, { claimId: claim.id });
  expect((await read()).voidedAt).toBeNull();
});

test("a blocking comment that opens again makes a sign-off void, and resolving one does not", async () => {
  const desk = await setUpDesk();
  const { article, jonas } = desk;
  const { id: commentId } = await makeComment(jonas, article, {
    isBlocking: true,
  });
  const access = await articleAccess(jonas, article.id, "check");
  const read = await signOff(desk);
  const which = { articleId: article.id, commentId };
  await resolveComment(access, { ...which, version: 1 }, stampFor(jonas));
  expect((await read()).voidedAt).toBeNull();
  await reopenComment(access, { ...which, version: 2 }, stampFor(jonas));
  expect((await read()).voidedReason).toBe("A blocking comment was reopened.");
});
