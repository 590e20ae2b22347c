import { describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { articleTrail } from "@/lib/audit/queries";
import {
  listQueue,
  loadChanges,
  loadClaimDetail,
  loadWorkbench,
} from "@/lib/claims/queries";
import { editClaim } from "@/lib/claims/commands";
import { wordingWords } from "@/lib/claims/words";
import { queueInput } from "@/lib/claims/schema";
import { prisma } from "@/lib/db/prisma";
import { renderReport } from "@/lib/reports/render";
import { loadReport } from "@/lib/reports/queries";
import { reportFormats } from "@/lib/reports/schema";
import {
  type CheckingDesk,
  type PlacedClaim,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor, TEST_DAY } from "@/lib/testing/stamp";
import { proposeVerdict } from "@/lib/verdicts/commands";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeMember, ratingId } from "@/prisma/factories/newsroom";
import { makeSecondCheck } from "./commands";

/*
 * While a second check is open, nothing that the server answers tells anybody but its proposer what the verdict says.
 * The words below occur nowhere else.
 */

const RATIONALE = "Zymurgy ledger, folio 7";
const EARLIER = "Quockerwodger minute book";
const EXCERPT = "Xylographic tally of the toll";
const LABELS = ["needs-context", "Needs context"] as const;
/** Of the quote's wording, which the verdict took over. */
const WORDING = "altered_critical";

async function sealed(policy: object = {}) {
  const desk = await setUpDesk();
  const where = { newsroomId: desk.newsroom.id };
  await prisma.policy.update({
    where,
    data: { secondCheck: "always", ...policy },
  });
  const claim = await placeClaim(desk, "checking", { kind: "quote" });
  await compare(desk, claim);
  const source = await makeSource(desk.noor, { title: "Toll book" });
  await makeEvidence(desk.noor, claim, { source, excerpt: EXCERPT });
  // An earlier verdict that was sent back would give the newest one away.
  await propose(desk, claim, EARLIER);
  await prisma.claim.updateMany({
    where: { id: claim.id },
    data: { status: "checking", version: { increment: 1 } },
  });
  await propose(desk, claim, RATIONALE);
  const admin = await makeMember(desk.newsroom, { roles: ["admin"] });
  return { desk, claim, admin };
}

type Sealed = Awaited<ReturnType<typeof sealed>>;

/** Noor says how the quote's words compare, before they propose. */
async function compare({ noor, article }: CheckingDesk, claim: PlacedClaim) {
  const access = await articleAccess(noor, article.id, "check");
  const { id: claimId, version } = claim;
  const input = {
    articleId: article.id,
    claimId,
    version,
    wording: WORDING,
  } as const;
  await editClaim(access, input, stampFor(noor));
}

async function propose(
  desk: CheckingDesk,
  claim: Sealed["claim"],
  rationale: string,
) {
  const access = await articleAccess(desk.noor, desk.article.id, "check");
  const { version } = await prisma.claim.findFirstOrThrow({
    where: { id: claim.id },
  });
  const ids = { articleId: desk.article.id, claimId: claim.id, version };
  const verdict = {
    ratingId: ratingId(desk.newsroom, "needs-context"),
    basis: "documents",
    rationale,
    event: "propose",
  } as const;
  return proposeVerdict(access, { ...ids, ...verdict }, stampFor(desk.noor));
}

/** Everything the queries answer about the claim. The scales, which list every rating, are left out. */
async function answersFor(actor: Actor, { desk, claim }: Sealed) {
  const access = await articleAccess(actor, desk.article.id, "read");
  const newsroom = newsroomAccess(actor, "read");
  const question = {
    filters: queueInput.parse({}),
    cursor: null,
    at: TEST_DAY,
  };
  const { scales, ...workbench } = await loadWorkbench(access);
  expect(scales.length).toBeGreaterThan(0);
  return {
    workbench,
    detail: await loadClaimDetail(access, claim.id),
    queue: await listQueue(newsroom, question),
    changes: await loadChanges(access, 0),
    trail: await articleTrail(access, (id) => ({ name: id })),
  };
}

async function reportsFor(actor: Actor, { desk }: Sealed) {
  const access = await articleAccess(actor, desk.article.id, "read");
  const isReader =
    actor.roles.includes("reader") || actor.roles.includes("admin");
  const profiles = isReader
    ? (["public"] as const)
    : (["public", "internal"] as const);
  const texts: string[] = [];
  for (const profile of profiles) {
    const report = await loadReport(access, profile);
    texts.push(JSON.stringify({ ...report, scales: [] }));
    for (const format of reportFormats) {
      if (format === "claimreview") continue;
      texts.push(renderReport(report, format).text);
    }
  }
  return texts;
}

function found(text: string, secrets: readonly string[]): readonly string[] {
  return secrets.filter((secret) => text.includes(secret));
}

const secrets = [
  ...[RATIONALE, EARLIER, WORDING, ...LABELS],
  wordingWords[WORDING],
];
const everybody = ["jonas", "marit", "femi", "cass"] as const;

describe("while a second check is open", () => {
  test.each(everybody)(
    "no query tells %s what the verdict says",
    async (name) => {
      const world = await sealed();
      const answers = await answersFor(world.desk[name], world);
      for (const answer of Object.values(answers)) {
        expect(found(JSON.stringify(answer), secrets)).toEqual([]);
      }
      expect(answers.detail.secondChecks).toMatchObject([
        { result: { is: "open" } },
        { result: { is: "void" } },
      ]);
      expect(JSON.stringify(answers.detail)).toContain(EXCERPT);
    },
  );

  test("no query tells an admin", async () => {
    const world = await sealed();
    const answers = await answersFor(world.admin, world);
    expect(found(JSON.stringify(answers), secrets)).toEqual([]);
  });

  test.each([...everybody, "noor"] as const)(
    "no report tells %s, in no format and profile",
    async (name) => {
      const world = await sealed();
      for (const text of await reportsFor(world.desk[name], world)) {
        expect(found(text, secrets)).toEqual([]);
        expect(text).toMatch(/second[ _]check/i);
      }
    },
  );

  test("whoever proposed the verdict reads it as before", async () => {
    const world = await sealed();
    const { detail, workbench } = await answersFor(world.desk.noor, world);
    expect(detail.verdicts[0]).toMatchObject({ rationale: RATIONALE });
    expect(workbench.claims[0]?.rating?.key).toBe("needs-context");
    expect(detail.history[0]?.sentence).toBe("Noor proposed Needs context.");
  });

  test("evidence is there for the second checker, unless the policy keeps it", async () => {
    const open = await sealed();
    const { detail } = await answersFor(open.desk.jonas, open);
    expect(detail).toMatchObject({ isEvidenceSealed: false });
    const closed = await sealed({ secondCheckSources: false });
    const { jonas, noor } = closed.desk;
    const kept = await answersFor(jonas, closed);
    expect(found(JSON.stringify(kept), [EXCERPT, "supports"])).toEqual([]);
    expect(kept.detail).toMatchObject({ isEvidenceSealed: true, evidence: [] });
    for (const text of await reportsFor(jonas, closed)) {
      expect(found(text, [EXCERPT])).toEqual([]);
    }
    const own = await answersFor(noor, closed);
    expect(own.detail.evidence.length).toBeGreaterThan(0);
  });
});

test.each(["needs-context", "wrong"])(
  "once the second check is done, finding %s, everybody sees both",
  async (rating) => {
    const world = await sealed();
    const { desk, claim } = world;
    const access = await articleAccess(desk.jonas, desk.article.id, "check");
    const { version } = await prisma.claim.findFirstOrThrow({
      where: { id: claim.id },
    });
    const second = "Second look at the folio";
    await makeSecondCheck(
      access,
      {
        ...{ articleId: desk.article.id, claimId: claim.id, version },
        ratingId: ratingId(desk.newsroom, rating),
        ...{ basis: "documents", rationale: second, wording: WORDING },
      },
      stampFor(desk.jonas),
    );
    const { detail } = await answersFor(desk.marit, world);
    expect(found(JSON.stringify(detail), [RATIONALE, EARLIER, second])).toEqual(
      [RATIONALE, EARLIER, second],
    );
    expect(detail.secondChecks[0]?.result).toMatchObject({
      is: rating === "wrong" ? "differed" : "agreed",
      rationale: second,
      sawEvidence: true,
    });
  },
);
