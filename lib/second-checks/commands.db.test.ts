import { describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { moveClaim } from "@/lib/claims/commands";
import { moveClaimInput } from "@/lib/claims/schema";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  type PlacedClaim,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import {
  both,
  type Entry,
  keepsItsPromises,
  onClaim,
} from "@/lib/testing/command-promises";
import { stampFor } from "@/lib/testing/stamp";
import { approveVerdict, proposeVerdict } from "@/lib/verdicts/commands";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeMember, ratingId } from "@/prisma/factories/newsroom";
import { makeCheck } from "@/prisma/factories/second-check";
import { makeSourceLink } from "@/prisma/factories/source-link";
import { makeSecondCheck } from "./commands";

const found = {
  basis: "documents",
  rationale: "I read the same page.",
  wording: null,
} as const;

describe.each(["confirmed", "wrong"])(
  "makeSecondCheck, finding %s",
  (rating) => {
    keepsItsPromises({
      command: "makeSecondCheck",
      title: "makeSecondCheck",
      action: `second_check.${rating === "wrong" ? "differ" : "agree"}`,
      by: "jonas",
      leaves: both,
      prepare: async (desk) => {
        const { claim, idsFor } = await onClaim(desk, "proposed");
        await makeCheck(claim, { verdict: claim.verdict });
        return async (call) => {
          const ids = idsFor(call);
          const access = await articleAccess(
            call.actor,
            ids.articleId,
            "check",
          );
          const input = {
            ...{ ...ids, ...found },
            ratingId: ratingId(desk.newsroom, rating),
          };
          return makeSecondCheck(access, input, call.stamp);
        };
      },
    } satisfies Entry);
  },
);

/** A proposed claim whose verdict, Confirmed by Noor, waits for a second check. */
async function waiting(desk: CheckingDesk, choice: object = {}) {
  const claim = await placeClaim(desk, "proposed", choice);
  const check = await makeCheck(claim, { verdict: claim.verdict });
  return { claim, check };
}

async function look(
  desk: CheckingDesk,
  claim: PlacedClaim,
  more: {
    readonly by: Actor;
    readonly rating: string;
    readonly wording?: "altered";
  },
) {
  const access = await articleAccess(more.by, desk.article.id, "check");
  const { newsroom, article } = desk;
  const version = await versionOf(claim);
  const input = {
    ...{ articleId: article.id, claimId: claim.id, version, ...found },
    ratingId: ratingId(newsroom, more.rating),
    ...(more.wording && { wording: more.wording }),
  };
  return makeSecondCheck(access, input, stampFor(more.by));
}

async function approve(desk: CheckingDesk, claim: PlacedClaim, by: Actor) {
  const access = await articleAccess(by, desk.article.id, "decide");
  const version = await versionOf(claim);
  const ids = { articleId: desk.article.id, claimId: claim.id, version };
  const input = { ...ids, verdictId: claim.verdict.id, note: "" };
  return approveVerdict(access, input, stampFor(by));
}

function stored(check: { readonly id: string }) {
  return prisma.secondCheck.findFirstOrThrow({ where: { id: check.id } });
}

function told(claim: PlacedClaim, kind: "approval_asked" | "disputed") {
  return prisma.notification
    .findMany({ where: { claimId: claim.id, kind } })
    .then((rows) => rows.map(({ personId }) => personId).sort());
}

test("a second person who finds the same lets the verdict go on to its approval", async () => {
  const desk = await setUpDesk();
  const { claim, check } = await waiting(desk);
  await expect(approve(desk, claim, desk.marit)).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("waits for its second check") as unknown,
  });
  const after = await look(desk, claim, {
    by: desk.jonas,
    rating: "confirmed",
  });
  expect(after.status).toBe("proposed");
  expect(await stored(check)).toMatchObject({
    checkerId: desk.jonas.personId,
    agrees: true,
    rationale: found.rationale,
    sawEvidence: true,
  });
  expect(await prisma.verdict.count({ where: { claimId: claim.id } })).toBe(1);
  expect(await told(claim, "approval_asked")).toEqual([desk.marit.personId]);
  expect(await approve(desk, claim, desk.marit)).toMatchObject({
    status: "approved",
  });
});

test("a second person who finds something else makes the claim disputed, with a verdict of their own", async () => {
  const desk = await setUpDesk();
  const { claim, check } = await waiting(desk);
  const after = await look(desk, claim, { by: desk.jonas, rating: "wrong" });
  expect(after.status).toBe("disputed");
  expect(await stored(check)).toMatchObject({ agrees: false });
  const verdicts = await prisma.verdict.findMany({
    where: { claimId: claim.id },
    orderBy: { number: "asc" },
  });
  expect(verdicts).toMatchObject([
    { number: 1, proposedById: desk.noor.personId },
    { number: 2, proposedById: desk.jonas.personId },
  ]);
  expect(await told(claim, "disputed")).toEqual([desk.marit.personId]);
});

test("the same rating with another wording of a quote is a difference", async () => {
  const desk = await setUpDesk();
  const { claim } = await waiting(desk, { kind: "quote" });
  const by = desk.jonas;
  const after = await look(desk, claim, {
    by,
    rating: "confirmed",
    wording: "altered",
  });
  expect(after.status).toBe("disputed");
});

test("a third person settles what two dispute, and no further second check is asked for", async () => {
  const desk = await setUpDesk();
  await demand(desk, { secondCheck: "always" });
  const { claim } = await waiting(desk);
  const { version } = await look(desk, claim, {
    by: desk.jonas,
    rating: "wrong",
  });
  const third = await makeMember(desk.newsroom, { roles: ["checker"] });
  const access = await articleAccess(third, desk.article.id, "check");
  const ids = { articleId: desk.article.id, claimId: claim.id, version };
  await proposeVerdict(
    access,
    { ...ids, ...grounds(desk, "wrong"), event: "settle" },
    stampFor(third),
  );
  const open = { claimId: claim.id, doneAt: null, voidedAt: null };
  expect(await prisma.secondCheck.count({ where: open })).toBe(0);
  expect(await told(claim, "approval_asked")).toEqual([desk.marit.personId]);
});

test("who proposed, wrote the article or worked on the evidence makes no second check, and Postgres refuses them too", async () => {
  const desk = await setUpDesk();
  const { claim, check } = await waiting(desk);
  await makeEvidence(desk.marit, claim);
  for (const by of [desk.noor, desk.femi, desk.marit]) {
    await expect(
      look(desk, claim, { by, rating: "confirmed" }),
    ).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringContaining("took part") as unknown,
    });
    const done = prisma.secondCheck.update({
      where: { newsroomId_id: { newsroomId: desk.newsroom.id, id: check.id } },
      data: {
        ...found,
        checkerId: by.personId,
        ratingId: ratingId(desk.newsroom, "confirmed"),
        agrees: true,
        doneAt: new Date(),
      },
    });
    await expect(done).rejects.toThrow(/took no part in the first/);
  }
});

test("who made the second check does not approve, and Postgres refuses them too", async () => {
  const desk = await setUpDesk();
  const { claim } = await waiting(desk);
  await look(desk, claim, { by: desk.marit, rating: "confirmed" });
  await expect(approve(desk, claim, desk.marit)).rejects.toMatchObject({
    message: expect.stringContaining("made the second check") as unknown,
  });
  const { newsroom, article, marit } = desk;
  const raw = prisma.approval.create({
    data: {
      ...{ newsroomId: newsroom.id, articleId: article.id, claimId: claim.id },
      ...{ id: stampFor(marit).newId(), verdictId: claim.verdict.id },
      ...{ approvedById: marit.personId, contentHash: "0".repeat(64) },
      createdAt: new Date(),
    },
  });
  await expect(raw).rejects.toThrow(/second check/);
});

test("a second check that nobody asked for is refused", async () => {
  const desk = await setUpDesk();
  const claim = await placeClaim(desk, "proposed");
  await expect(
    look(desk, claim, { by: desk.jonas, rating: "wrong" }),
  ).rejects.toMatchObject({ message: "No second check is asked for here." });
});

test("an open second check is void as soon as the verdict is sent back, and another one can be opened", async () => {
  const desk = await setUpDesk();
  const { claim, check } = await waiting(desk);
  const access = await articleAccess(desk.marit, desk.article.id, "check");
  const ids = { articleId: desk.article.id, claimId: claim.id, version: 1 };
  const event = "request_changes";
  const back = moveClaimInput.parse({ ...ids, event, note: "Which page?" });
  await moveClaim(access, back, stampFor(desk.marit));
  const { voidedAt, doneAt } = await stored(check);
  expect([doneAt, voidedAt === null]).toEqual([null, false]);
  await demand(desk, { secondCheck: "always" });
  await propose(desk, claim);
  expect(await openChecks(claim)).toHaveLength(1);
});

describe("a proposed verdict", () => {
  test("waits for a second check when the policy demands it, and those who may make it are told", async () => {
    const desk = await setUpDesk();
    await demand(desk, { secondCheck: "always" });
    const claim = await placeClaim(desk, "checking");
    await propose(desk, claim);
    expect(await openChecks(claim)).toMatchObject([
      { reason: "Every verdict is checked twice here." },
    ]);
    const asked = await prisma.notification.findMany({
      where: { claimId: claim.id, kind: "second_check_asked" },
    });
    expect(asked.map(({ personId }) => personId).sort()).toEqual(
      [desk.jonas.personId, desk.marit.personId].sort(),
    );
    expect(await told(claim, "approval_asked")).toEqual([]);
  });

  test("waits for none when the policy demands none of its rating", async () => {
    const desk = await setUpDesk();
    const secondCheckRatings = ["wrong", "not-confirmed"];
    await demand(desk, { secondCheck: "by_rating", secondCheckRatings });
    const claim = await placeClaim(desk, "checking");
    await propose(desk, claim);
    expect(await openChecks(claim)).toEqual([]);
    expect(await told(claim, "approval_asked")).toEqual([desk.marit.personId]);
  });

  test("is refused with fewer sources than its rating wants, and nothing is left", async () => {
    const desk = await setUpDesk();
    await demand(desk, { sourcesWanted: { wrong: 2 } });
    const claim = await placeClaim(desk, "checking");
    await makeEvidence(desk.noor, claim, { relation: "context" });
    await expect(propose(desk, claim, "wrong")).rejects.toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringMatching(
        /wants 2 independent sources .* there is 1/,
      ) as unknown,
    });
    await propose(desk, claim);
    expect(await prisma.verdict.count({ where: { claimId: claim.id } })).toBe(
      2,
    );
  });

  test("has its sources counted once each, and only those that support or contradict", async () => {
    const desk = await setUpDesk();
    await demand(desk, { sourcesWanted: { wrong: 2 } });
    const claim = await placeClaim(desk, "checking");
    const source = { id: claim.evidence.sourceId, title: "" };
    await makeEvidence(desk.noor, claim, { source });
    await expect(propose(desk, claim, "wrong")).rejects.toThrow(/there is 1/);
    await makeEvidence(desk.noor, claim, { relation: "contradicts" });
    await propose(desk, claim, "wrong");
  });

  test("has sources that rest on one another counted as one origin, once somebody confirmed it", async () => {
    const desk = await setUpDesk();
    await demand(desk, { sourcesWanted: { wrong: 2 } });
    const claim = await placeClaim(desk, "checking");
    const other = await makeEvidence(desk.noor, claim);
    const wire = await makeSource(desk.noor);
    await makeSourceLink(desk.noor, [{ id: claim.evidence.sourceId }, wire]);
    const link = await makeSourceLink(
      desk.noor,
      [{ id: other.sourceId }, wire],
      { state: "suggested" },
    );
    await propose(desk, claim, "wrong");
    const again = await placeClaim(desk, "checking");
    for (const { sourceId } of [claim.evidence, other]) {
      await makeEvidence(desk.noor, again, {
        source: { id: sourceId, title: "" },
      });
    }
    const decided = { decidedById: desk.noor.personId, decidedAt: new Date() };
    await prisma.sourceLink.update({
      where: { newsroomId_id: { newsroomId: desk.newsroom.id, id: link.id } },
      data: { state: "confirmed", ...decided },
    });
    await prisma.evidence.update({
      where: {
        newsroomId_id: {
          newsroomId: desk.newsroom.id,
          id: again.evidence.id,
        },
      },
      data: { removedAt: new Date(), changedById: desk.noor.personId },
    });
    await expect(propose(desk, again, "wrong")).rejects.toThrow(
      /its 2 sources go back to 1 origin/,
    );
  });
});

function demand(desk: CheckingDesk, data: object) {
  const where = { newsroomId: desk.newsroom.id };
  return prisma.policy.update({ where, data });
}

function grounds(desk: CheckingDesk, rating: string) {
  return {
    ratingId: ratingId(desk.newsroom, rating),
    basis: "documents",
    rationale: "Page 2 says so.",
  } as const;
}

async function propose(
  desk: CheckingDesk,
  claim: PlacedClaim,
  rating = "confirmed",
) {
  const version = await versionOf(claim);
  const access = await articleAccess(desk.noor, desk.article.id, "check");
  const ids = { articleId: desk.article.id, claimId: claim.id, version };
  const input = { ...ids, ...grounds(desk, rating), event: "propose" } as const;
  return proposeVerdict(access, input, stampFor(desk.noor));
}

function openChecks({ id: claimId }: PlacedClaim) {
  const where = { claimId, doneAt: null, voidedAt: null };
  return prisma.secondCheck.findMany({ where });
}

async function versionOf({ id }: PlacedClaim) {
  const { version } = await prisma.claim.findFirstOrThrow({ where: { id } });
  return version;
}
