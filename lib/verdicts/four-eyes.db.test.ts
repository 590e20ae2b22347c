import { beforeEach, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { readApprovedContent } from "./approved-content";
import { hashApprovedContent } from "./content-hash";
import { prisma } from "@/lib/db/prisma";
import {
  addEvidence,
  editEvidence,
  removeEvidence,
} from "@/lib/sources/commands";
import { addEvidenceInput } from "@/lib/sources/schema";
import { editClaim, moveClaim } from "@/lib/claims/commands";
import { moveClaimInput } from "@/lib/claims/schema";
import { withAdmin } from "@/lib/testing/admin-connection";
import {
  type CheckingDesk,
  type PlacedClaim,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { makeEvidence, makeVerdict } from "@/prisma/factories/checking";
import {
  makeMember,
  makeNewsroom,
  ratingId,
} from "@/prisma/factories/newsroom";
import { approveVerdict, proposeVerdict, reconfirmVerdict } from "./commands";

let desk: CheckingDesk;
let claim: PlacedClaim;

// Each test has a claim that Noor proposed with her own evidence, in an article that Femi wrote.
beforeEach(async () => {
  desk = await setUpDesk();
  claim = await placeClaim(desk, "proposed");
});

function sql(text: string, values: readonly unknown[] = []) {
  const url = process.env.DATABASE_URL ?? "";
  return withAdmin(url, (client) => client.query(text, [...values]));
}

describe("Postgres itself, asked past the desk,", () => {
  const approve = (by: Actor, verdictId = claim.verdict.id) =>
    sql(
      `INSERT INTO "Approval" ("newsroomId", id, "articleId", "claimId", "verdictId", "approvedById", "contentHash", "createdAt")
       VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, 'x', now())`,
      [claim.newsroomId, claim.articleId, claim.id, verdictId, by.personId],
    );

  test("takes the approval of who took no part", async () => {
    expect((await approve(desk.marit)).rowCount).toBe(1);
  });

  test("refuses the article's author", async () => {
    await expect(approve(desk.femi)).rejects.toThrow(
      /author of the article cannot approve/,
    );
  });

  test("refuses who proposed the verdict", async () => {
    await expect(approve(desk.noor)).rejects.toThrow(
      /proposed a verdict on this claim cannot approve/,
    );
  });

  test("refuses who proposed an earlier verdict", async () => {
    const { newsroom, marit, jonas } = desk;
    await makeVerdict(marit, claim, { newsroom, number: 2 });
    const last = await makeVerdict(jonas, claim, { newsroom, number: 3 });
    await expect(approve(marit, last.id)).rejects.toThrow(/proposed a verdict/);
  });

  test("refuses who added evidence", async () => {
    await makeEvidence(desk.marit, claim);
    await expect(approve(desk.marit)).rejects.toThrow(/evidence/);
  });

  test("refuses who changed evidence, also when somebody else changed it since", async () => {
    const change = `UPDATE "Evidence" SET "changedById" = $1, "contributorIds" = '{}' WHERE id = $2`;
    await sql(change, [desk.marit.personId, claim.evidence.id]);
    await sql(change, [desk.noor.personId, claim.evidence.id]);
    await expect(approve(desk.marit)).rejects.toThrow(/evidence/);
  });

  test("refuses who added evidence that was removed since", async () => {
    const piece = await makeEvidence(desk.marit, claim);
    await sql(`UPDATE "Evidence" SET "removedAt" = now() WHERE id = $1`, [
      piece.id,
    ]);
    await expect(approve(desk.marit)).rejects.toThrow(/evidence/);
  });

  test("refuses evidence and verdicts from who approved, while the approval stands", async () => {
    await approve(desk.marit);
    await expect(makeEvidence(desk.marit, claim)).rejects.toThrow(/approved/);
    const { newsroom } = desk;
    await expect(
      makeVerdict(desk.marit, claim, { newsroom, number: 2 }),
    ).rejects.toThrow(/approved/);
    expect(await makeEvidence(desk.jonas, claim)).toBeTruthy();
    await sql(`UPDATE "Approval" SET "voidedAt" = now() WHERE "claimId" = $1`, [
      claim.id,
    ]);
    expect(await makeEvidence(desk.marit, claim)).toBeTruthy();
  });

  test("refuses a second approval while one stands", async () => {
    await approve(desk.marit);
    const editor = await makeMember(desk.newsroom);
    await expect(approve(editor)).rejects.toThrow(/Approval_one_standing/);
  });

  test("refuses to make an approver the article's author", async () => {
    await approve(desk.marit);
    const name = `UPDATE "Article" SET "authorId" = $1 WHERE id = $2`;
    await expect(
      sql(name, [desk.marit.personId, claim.articleId]),
    ).rejects.toThrow(/cannot become its author/);
    expect(
      (await sql(name, [desk.jonas.personId, claim.articleId])).rowCount,
    ).toBe(1);
  });

  test.each([
    ["an approval edited", `UPDATE "Approval" SET "contentHash" = 'y'`],
    ["an approval removed", `DELETE FROM "Approval"`],
    ["approvals emptied", `TRUNCATE "Approval"`],
    ["a verdict edited", `UPDATE "Verdict" SET rationale = 'y'`],
    ["a verdict removed", `DELETE FROM "Verdict"`],
    ["evidence removed", `DELETE FROM "Evidence"`],
    [
      "evidence on another claim",
      `UPDATE "Evidence" SET "claimId" = gen_random_uuid()`,
    ],
    ["an article's text changed", `UPDATE "Revision" SET text = 'y'`],
    ["a rating in use changed", `UPDATE "Rating" SET label = 'y'`],
  ])("does not let %s", async (_, statement) => {
    await approve(desk.marit);
    await expect(sql(statement)).rejects.toThrow(/galley: /);
  });

  test("lets a void approval stay void", async () => {
    await approve(desk.marit);
    const set = (to: string) =>
      sql(`UPDATE "Approval" SET "voidedAt" = ${to} WHERE "claimId" = $1`, [
        claim.id,
      ]);
    await set("now()");
    await expect(set("NULL")).rejects.toThrow(/only be made void, once/);
  });

  test("does not take a row that points into another newsroom", async () => {
    const stranger = await makeMember(await makeNewsroom());
    await expect(approve(stranger)).rejects.toThrow(/foreign key/);
  });
});

describe("the desk", () => {
  async function approve(by: Actor, version = claim.version) {
    const access = await articleAccess(by, claim.articleId, "decide");
    const { articleId, id: claimId } = claim;
    const input = {
      articleId,
      claimId,
      version,
      verdictId: claim.verdict.id,
      note: "",
    };
    return approveVerdict(access, input, stampFor(by));
  }

  test("refuses the author in the rule's words", async () => {
    await expect(approve(desk.femi)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/You wrote the article/) as string,
    });
  });

  test("refuses the proposer, though they became an editor since", async () => {
    const editor = { ...desk.noor, roles: ["editor"] } as const;
    await expect(approve(editor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("refuses who worked on evidence, also on what was removed", async () => {
    const piece = await makeEvidence(desk.marit, claim);
    await sql(`UPDATE "Evidence" SET "removedAt" = now() WHERE id = $1`, [
      piece.id,
    ]);
    await expect(approve(desk.marit)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("binds an approval to the hash of what was approved", async () => {
    await approve(desk.marit);
    const approval = await prisma.approval.findFirstOrThrow({
      where: { claimId: claim.id },
    });
    const { newsroomId, articleId, id: claimId } = claim;
    const key = { newsroomId, articleId, claimId, verdictId: claim.verdict.id };
    const hash = async () =>
      hashApprovedContent(await readApprovedContent(prisma, key));
    expect(approval.contentHash).toBe(await hash());
    await sql(`UPDATE "Claim" SET text = 'Something else.' WHERE id = $1`, [
      claimId,
    ]);
    expect(approval.contentHash).not.toBe(await hash());
  });

  test("approves only the newest verdict", async () => {
    const { newsroom, jonas, marit } = desk;
    await makeVerdict(jonas, claim, { newsroom, number: 2 });
    await expect(approve(marit)).rejects.toMatchObject({ code: "CONFLICT" });
  });
});

describe("an approved verdict", () => {
  beforeEach(async () => {
    claim = await placeClaim(desk, "approved", {
      kind: "quote",
      exact: "We paid for two bridges",
    });
  });

  const ids = () => ({
    articleId: claim.articleId,
    claimId: claim.id,
    version: claim.version,
  });
  const content = {
    relation: "context",
    locator: "",
    excerpt: "",
    note: "",
  } as const;
  const access = (by: Actor) => articleAccess(by, claim.articleId, "check");

  const changes: readonly (readonly [
    string,
    RegExp,
    () => Promise<unknown>,
  ])[] = [
    [
      "evidence is added",
      /added/,
      async () => {
        const source = { is: "new", kind: "document", title: "Budget" };
        const input = addEvidenceInput.parse({ ...ids(), ...content, source });
        // By the approver: the approval falls before their evidence stands.
        return addEvidence(
          await access(desk.marit),
          input,
          stampFor(desk.marit),
        );
      },
    ],
    [
      "evidence is changed",
      /changed/,
      async () => {
        const piece = { evidenceId: claim.evidence.id, evidenceVersion: 1 };
        return editEvidence(
          await access(desk.jonas),
          { ...ids(), ...piece, ...content },
          stampFor(desk.jonas),
        );
      },
    ],
    [
      "evidence is removed",
      /removed/,
      async () => {
        const piece = { evidenceId: claim.evidence.id, evidenceVersion: 1 };
        return removeEvidence(
          await access(desk.noor),
          { ...ids(), ...piece },
          stampFor(desk.noor),
        );
      },
    ],
    [
      "the speaker is another",
      /speaker/,
      async () => {
        const speaker = {
          is: "new",
          name: "Ilse Brandt",
          kind: "person",
          role: "",
        } as const;
        return editClaim(
          await access(desk.noor),
          { ...ids(), speaker },
          stampFor(desk.noor),
        );
      },
    ],
    [
      "the words compare otherwise",
      /comparison of words/,
      async () =>
        editClaim(
          await access(desk.noor),
          { ...ids(), wording: "altered" },
          stampFor(desk.noor),
        ),
    ],
  ];

  test.each(changes)(
    "is stale and its approval void when %s",
    async (_, reason, change) => {
      await change();
      const after = await prisma.claim.findFirstOrThrow({
        where: { id: claim.id },
        include: { approvals: true },
      });
      expect(after).toMatchObject({
        status: "stale",
        version: claim.version + 1,
      });
      expect(after.statusNote).toMatch(reason);
      expect(after.approvals).toMatchObject([
        { voidedReason: expect.stringMatching(reason) as string },
      ]);
      expect(after.approvals[0]?.voidedAt).not.toBeNull();
    },
  );

  test("is void, and the claim in checking again, when an editor reopens it", async () => {
    const input = moveClaimInput.parse({
      ...ids(),
      event: "reopen",
      note: "A reader wrote.",
    });
    await moveClaim(await access(desk.marit), input, stampFor(desk.marit));
    const after = await prisma.claim.findFirstOrThrow({
      where: { id: claim.id },
      include: { approvals: true },
    });
    expect(after).toMatchObject({
      status: "checking",
      assigneeId: desk.noor.personId,
    });
    expect(after.approvals).toMatchObject([
      { voidedReason: "Reopened: A reader wrote." },
    ]);
  });
});

describe("a proposed verdict", () => {
  async function propose(by: Actor, over: object = {}) {
    const open = await placeClaim(desk, "checking", {
      kind: "quote",
      wording: "fillers",
    });
    const access = await articleAccess(by, open.articleId, "check");
    const ids = { articleId: open.articleId, claimId: open.id, version: 1 };
    const grounds = { basis: "documents", rationale: "Page 2." } as const;
    const input = {
      ...ids,
      ...grounds,
      event: "propose",
      ratingId: ratingId(desk.newsroom, "wrong"),
      ...over,
    } as const;
    return { open, done: proposeVerdict(access, input, stampFor(by)) };
  }

  test("has the next number, its person, and the quote's wording as it was", async () => {
    const { open, done } = await propose(desk.noor);
    expect(await done).toMatchObject({ status: "proposed", version: 2 });
    const verdicts = await prisma.verdict.findMany({
      where: { claimId: open.id },
      orderBy: { number: "asc" },
    });
    expect(verdicts[1]).toMatchObject({
      number: 2,
      wording: "fillers",
      proposedById: desk.noor.personId,
    });
  });

  test("is not taken from who does not have the claim", async () => {
    const { done } = await propose(desk.jonas);
    await expect(done).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("does not take another newsroom's rating", async () => {
    const elsewhere = await makeNewsroom();
    const { done } = await propose(desk.noor, {
      ratingId: ratingId(elsewhere, "wrong"),
    });
    await expect(done).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  test("does not take a rating of a retired version of the scale", async () => {
    await prisma.scaleVersion.updateMany({
      where: { newsroomId: desk.newsroom.id },
      data: { retiredAt: new Date() },
    });
    const { done } = await propose(desk.noor);
    await expect(done).rejects.toMatchObject({
      code: "INVALID_INPUT",
      facts: {
        fields: { ratingId: expect.stringMatching(/not in use/) as string },
      },
    });
  });

  test("needs the evidence that its basis speaks of, and what was removed is none", async () => {
    const bare = await placeClaim(desk, "checking");
    await sql(`UPDATE "Evidence" SET "removedAt" = now() WHERE id = $1`, [
      bare.evidence.id,
    ]);
    const access = await articleAccess(desk.noor, bare.articleId, "check");
    const ids = {
      articleId: bare.articleId,
      claimId: bare.id,
      version: 1,
      event: "propose",
    } as const;
    const input = {
      ...ids,
      ratingId: ratingId(desk.newsroom, "wrong"),
      basis: "documents",
      rationale: "x",
    } as const;
    await expect(
      proposeVerdict(access, input, stampFor(desk.noor)),
    ).rejects.toMatchObject({
      code: "INVALID_INPUT",
      facts: {
        fields: { basis: expect.stringMatching(/needs evidence/) as string },
      },
    });
    const offScale = {
      ...input,
      ratingId: ratingId(desk.newsroom, "not-confirmed"),
    };
    expect(
      await proposeVerdict(access, offScale, stampFor(desk.noor)),
    ).toMatchObject({ status: "proposed" });
  });
});

test("a stale verdict that is confirmed again is a new one, by who confirmed it", async () => {
  const stale = await placeClaim(desk, "stale");
  const access = await articleAccess(desk.jonas, stale.articleId, "check");
  const ids = { articleId: stale.articleId, claimId: stale.id, version: 1 };
  expect(
    await reconfirmVerdict(access, ids, stampFor(desk.jonas)),
  ).toMatchObject({ status: "proposed" });
  const verdicts = await prisma.verdict.findMany({
    where: { claimId: stale.id },
    orderBy: { number: "asc" },
  });
  const [first, second] = verdicts;
  expect(second).toMatchObject({
    number: 2,
    proposedById: desk.jonas.personId,
    ratingId: first?.ratingId,
    basis: first?.basis,
    rationale: first?.rationale,
  });
});
