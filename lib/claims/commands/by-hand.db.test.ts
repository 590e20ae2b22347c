import { beforeEach, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import {
  makeApproval,
  makeEvidence,
  makeSource,
  makeVerdict,
} from "@/prisma/factories/checking";
import { makeClaim, type MadeClaim } from "@/prisma/factories/claim";
import { mergeClaims, reshapeClaim, splitClaim } from "../commands";
import { loadClaimDetail } from "../queries";

/*
 * What becomes of words, evidence and verdicts when claims are changed, cut and joined by hand; what all commands
 * promise: ../commands.db.test.ts.
 */

const TEXT =
  "The bridge cost 41 million crowns and two tunnels. “We paid for two bridges,” said Mayor Ilse Brandt. What now? It was 👩‍👩‍👧 paid.";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk(TEXT);
});

const checking = (who: Actor) => articleAccess(who, desk.article.id, "check");
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const read = (id: string) =>
  prisma.claim.findFirstOrThrow({
    where: { newsroomId: desk.newsroom.id, id },
    include: { approvals: true, evidence: true, verdicts: true },
  });
const ids = (claim: MadeClaim) => ({
  articleId: claim.articleId,
  claimId: claim.id,
  version: claim.version,
});

describe("other words for a claim", () => {
  async function reshape(claim: MadeClaim, ...words: readonly string[]) {
    const input = { ...ids(claim), spans: words.map(at) };
    return reshapeClaim(await checking(desk.noor), input, stampFor(desk.noor));
  }

  test("are cut from the text, and make the verdict stale and its approval void", async () => {
    const claim = await placeClaim(desk, "approved", {
      exact: "cost 41 million",
      statementText: "The bridge cost 41 million.",
      suggestion: { kind: "statement" },
    });
    await reshape(claim, "cost 41 million crowns");
    const after = await read(claim.id);
    expect(after).toMatchObject({
      status: "stale",
      text: "cost 41 million crowns",
      ...at("cost 41 million crowns"),
      statementText: "The bridge cost 41 million.",
      suggestion: { kind: "statement" },
      approvals: [{ voidedReason: "The words of the claim were changed." }],
    });
    expect(after.evidence).toHaveLength(1);
    expect(after.verdicts).toHaveLength(1);
  });

  test("leave its other pieces where they are", async () => {
    const spans = [at("The bridge"), at("million")];
    const claim = await placeClaim(desk, "open", { spans });
    await reshape(claim, "The bridge", "million crowns");
    const { text } = await read(claim.id);
    expect(text).toBe("The bridge … million crowns");
  });

  test("of a quote are not compared with the record yet", async () => {
    const claim = await placeClaim(desk, "checking", {
      kind: "quote",
      exact: "“We paid for two bridges,”",
      wording: "verbatim",
    });
    await reshape(claim, "We paid for two bridges");
    expect(await read(claim.id)).toMatchObject({
      wording: null,
      status: "checking",
    });
  });

  test("let a statement out of a quote that no longer holds it", async () => {
    const quote = await placeClaim(desk, "open", {
      kind: "quote",
      exact: "“We paid for two bridges,”",
    });
    const inside = { withinId: quote.id, status: "open" } as const;
    const held = await makeClaim(desk.article, { ...inside, exact: "We paid" });
    const left = await makeClaim(desk.article, { ...inside, exact: "bridges" });
    await reshape(quote, "We paid for two");
    expect(await read(held.id)).toMatchObject({ withinId: quote.id });
    expect(await read(left.id)).toMatchObject({ withinId: null, version: 2 });
  });

  test("are refused when they cut a character, leave the text, or are another claim's", async () => {
    const claim = await placeClaim(desk, "open", { exact: "paid." });
    await makeClaim(desk.article, { exact: "What now?" });
    const emoji = at("👩‍👩‍👧");
    const spans = [{ start: emoji.start + 3, end: emoji.end }];
    const access = await checking(desk.noor);
    const input = { ...ids(claim), spans };
    await expect(
      reshapeClaim(access, input, stampFor(desk.noor)),
    ).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(
      reshapeClaim(
        access,
        { ...input, spans: [{ start: 0, end: TEXT.length + 1 }] },
        stampFor(desk.noor),
      ),
    ).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(reshape(claim, "What now?")).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await expect(reshape(claim, "paid.")).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  test("are not given to what an editor waived", async () => {
    const claim = await placeClaim(desk, "waived");
    await expect(reshape(claim, "The bridge")).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/waived/) as string,
    });
  });
});

describe("a claim cut in two", () => {
  const exact = "The bridge cost 41 million crowns and two tunnels";

  async function cut(claim: MadeClaim, before: string, who = desk.noor) {
    const input = { ...ids(claim), at: at(before).start };
    return splitClaim(await checking(who), input, stampFor(who));
  }

  test("keeps all it had in the first part, and gives the second copies of the evidence", async () => {
    const claim = await placeClaim(desk, "approved", { exact });
    await prisma.evidence.update({
      where: {
        newsroomId_id: {
          newsroomId: desk.newsroom.id,
          id: claim.evidence.id,
        },
      },
      data: { changedById: desk.jonas.personId },
    });
    const { cutOffId } = await cut(claim, "and two tunnels");
    const first = await read(claim.id);
    const second = await read(cutOffId);
    expect(first).toMatchObject({
      text: "The bridge cost 41 million crowns",
      status: "stale",
      version: 2,
    });
    expect(first.approvals[0]?.voidedReason).toBe("The claim was cut in two.");
    expect(second).toMatchObject({
      text: "and two tunnels",
      status: "open",
      origin: "hand",
      splitFromId: claim.id,
      assigneeId: null,
      verdicts: [],
    });
    const [original] = first.evidence;
    const [copy] = second.evidence;
    expect(copy).toMatchObject({
      sourceId: original?.sourceId,
      locator: original?.locator,
    });
    const everybody = [desk.noor.personId, desk.jonas.personId].sort();
    expect(copy?.contributorIds).toEqual(everybody);
  });

  test("cannot be approved in its second part by who worked on the first part's evidence", async () => {
    const claim = await placeClaim(desk, "checking", { exact });
    await makeEvidence(desk.marit, claim);
    const { cutOffId } = await cut(claim, "and two tunnels");
    const second = { ...claim, id: cutOffId, version: 1 };
    const { newsroom } = desk;
    const verdict = await makeVerdict(desk.noor, second, { newsroom });
    await expect(makeApproval(desk.marit, second, { verdict })).rejects.toThrow(
      /evidence of this claim/,
    );
  });

  test("needs words on both sides", async () => {
    const claim = await placeClaim(desk, "open", { exact });
    await expect(cut(claim, "The bridge")).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    await expect(cut(claim, "What now?")).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  test("hands a secret source on only by who may know it beyond this claim", async () => {
    const claim = await placeClaim(desk, "checking", { exact });
    const source = await makeSource(desk.jonas, { confidentiality: "secret" });
    await makeEvidence(desk.jonas, claim, { source });
    await expect(cut(claim, "and two tunnels")).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/secret/) as string,
    });
    await cut(claim, "and two tunnels", desk.jonas);
  });
});

describe("two claims joined", () => {
  async function pair(
    keepStatus: Parameters<typeof placeClaim>[1],
    absorbStatus: Parameters<typeof placeClaim>[1],
  ) {
    const keep = await placeClaim(desk, keepStatus, { exact: "The bridge" });
    const absorb = await placeClaim(desk, absorbStatus, {
      exact: "cost 41 million",
    });
    return { keep, absorb };
  }

  async function join(keep: MadeClaim, absorb: MadeClaim, who = desk.noor) {
    const input = {
      ...ids(keep),
      absorbedId: absorb.id,
      absorbedVersion: absorb.version,
    };
    return mergeClaims(await checking(who), input, stampFor(who));
  }

  test("are one with the words of both, and the other stays readable", async () => {
    const { keep, absorb } = await pair("approved", "approved");
    await join(keep, absorb);
    const stays = await read(keep.id);
    expect(stays).toMatchObject({
      text: "The bridge cost 41 million",
      status: "stale",
    });
    expect(stays.evidence).toHaveLength(2);
    expect(stays.verdicts).toHaveLength(1);
    const gone = await read(absorb.id);
    expect(gone).toMatchObject({
      status: "withdrawn",
      mergedIntoId: keep.id,
      version: 2,
      approvals: [{ voidedReason: "Joined to another claim." }],
    });
    expect(gone.verdicts).toHaveLength(1);
    expect(gone.evidence).toMatchObject([{ removedAt: null }]);
  });

  test("take over evidence once", async () => {
    const { keep, absorb } = await pair("checking", "checking");
    const source = await makeSource(desk.jonas);
    await makeEvidence(desk.noor, keep, { source, locator: "page 9" });
    await makeEvidence(desk.jonas, absorb, { source, locator: "page 9" });
    await join(keep, absorb);
    const { evidence } = await read(keep.id);
    const same = evidence.filter(({ locator }) => locator === "page 9");
    expect(same).toHaveLength(1);
  });

  test("take the statements of both quotes along", async () => {
    const keep = await placeClaim(desk, "open", {
      kind: "quote",
      exact: "“We paid",
    });
    const absorb = await placeClaim(desk, "open", {
      kind: "quote",
      exact: "for two bridges,”",
    });
    const inside = await makeClaim(desk.article, {
      exact: "bridges",
      withinId: absorb.id,
    });
    await join(keep, absorb);
    expect(await read(inside.id)).toMatchObject({ withinId: keep.id });
  });

  test("are not approved by who took part in the one that went", async () => {
    const keep = await makeClaim(desk.article, {
      exact: "The bridge",
      status: "proposed",
      assigneeId: desk.noor.personId,
    });
    const { newsroom } = desk;
    const verdict = await makeVerdict(desk.noor, keep, { newsroom });
    const absorb = await makeClaim(desk.article, { exact: "cost 41 million" });
    await makeVerdict(desk.marit, absorb, { newsroom });
    await join(keep, absorb);
    const access = await articleAccess(desk.marit, desk.article.id, "decide");
    const { approvers } = await loadClaimDetail(access, keep.id);
    expect(approvers.mayNot).toContainEqual({
      person: { id: desk.marit.personId, name: "Marit" },
      why: "proposed a verdict on this claim",
    });
    await expect(makeApproval(desk.marit, keep, { verdict })).rejects.toThrow(
      /joined to this one/,
    );
  });

  test("and joined again are all found from the last", async () => {
    const { keep, absorb } = await pair("open", "open");
    await join(keep, absorb);
    const last = await makeClaim(desk.article, { exact: "What now?" });
    await join(last, { ...keep, version: 2 });
    expect(await read(absorb.id)).toMatchObject({ mergedIntoId: last.id });
    expect(await read(keep.id)).toMatchObject({ mergedIntoId: last.id });
  });

  test("are refused with the rule's sentence", async () => {
    const { keep, absorb } = await pair("open", "waiting");
    await expect(join(keep, absorb)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/question/) as string,
    });
    await expect(join(keep, keep)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

test("Postgres refuses to join a claim to one that its own people approved", async () => {
  const keep = await placeClaim(desk, "approved", { exact: "The bridge" });
  const other = await makeClaim(desk.article, { exact: "What now?" });
  await makeEvidence(desk.marit, other);
  const { newsroomId, id } = other;
  const where = { newsroomId_id: { newsroomId, id } };
  const data = { status: "withdrawn", mergedIntoId: keep.id } as const;
  await expect(prisma.claim.update({ where, data })).rejects.toThrow(
    /approved that claim/,
  );
});
