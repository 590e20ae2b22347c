import { beforeEach, describe, expect, test } from "vitest";
import { v7 as newId } from "uuid";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { addEvidence } from "@/lib/sources/commands";
import { addEvidenceInput } from "@/lib/sources/schema";
import {
  type CheckingDesk,
  placeClaim,
  type PlacedClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { tamper } from "@/lib/testing/tamper";
import { approveVerdict } from "@/lib/verdicts/commands";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { FACTORY_TIME } from "@/prisma/factories/newsroom";
import {
  makeDocument,
  makeExcerpt,
  makeSnapshot,
} from "@/prisma/factories/snapshot";
import { exportReport } from "./commands";
import { loadReport } from "./queries";
import { reportFormats, type ReportFormat } from "./schema";

/* The words of sources in reports, out of a database. */

let desk: CheckingDesk;
let claim: PlacedClaim;

beforeEach(async () => {
  desk = await setUpDesk();
  await prisma.article.updateMany({
    where: { id: desk.article.id },
    data: { url: "https://ledger.example/story" },
  });
  claim = await placeClaim(desk, "proposed");
});

/** A source whose every field, and every record about it, holds a word that nobody else uses. */
async function plantSource(confidentiality: "open" | "secret") {
  const url = "https://canary-address.example/";
  const source = await makeSource(desk.marit, {
    ...{ title: "Canary title", publisher: "Canary publisher", url },
    ...{ author: "Canary author", canonicalUrl: `${url}canonical` },
    ...{ addressNote: "Canary answer", addressState: "dead", confidentiality },
  });
  const text =
    "Canary before the words and more. The fare rises by four percent. Canary behind the words.";
  const document = await makeDocument(desk.marit, {
    ...{ text, fileName: "canary-file.pdf", title: "Canary headline" },
    ...{ author: "Canary byline", site: "Canary site", url, finalUrl: url },
    ...{ canonicalUrl: `${url}canonical`, notices: ["Canary notice"] },
  });
  const snapshot = await makeSnapshot(desk.marit, source, { document });
  await plantAround(source.id);
  const evidence = await makeEvidence(desk.marit, claim, {
    ...{ source, locator: "Canary locator", note: "Canary note" },
    ...{ excerpt: "Canary typed" },
  });
  await prisma.evidence.updateMany({
    where: { id: evidence.id },
    data: { doesNotShow: "Canary limits" },
  });
  await makeExcerpt(desk.marit, claim, {
    ...{ evidence, snapshot, exact: "The fare rises by four percent" },
    locator: "Canary page",
  });
  return { source, snapshot, document };
}

/** What failed when it was read, and why it might rest on another one. */
async function plantAround(sourceId: string) {
  const { newsroomId, personId } = desk.marit;
  const at = { createdAt: FACTORY_TIME, finishedAt: FACTORY_TIME };
  await prisma.intake.create({
    data: {
      ...{ newsroomId, id: newId(), purpose: "snapshot", state: "failed" },
      ...{ failure: "Canary failure", fileName: "canary-upload.pdf" },
      ...{ sourceId, createdById: personId, ...at },
    },
  });
  const restsOn = await makeSource(desk.marit, { title: "Canary origin" });
  await prisma.sourceLink.create({
    data: {
      ...{ newsroomId, id: newId(), kind: "reprint", state: "suggested" },
      ...{ sourceId, restsOnId: restsOn.id, reasons: ["Canary reason"] },
      createdAt: FACTORY_TIME,
    },
  });
}

async function exported(
  format: ReportFormat,
  who: Actor,
  profile: "public" | "internal",
): Promise<string> {
  const permission = profile === "public" ? "read" : "export-internal";
  const access = await articleAccess(who, desk.article.id, permission);
  const input = { articleId: desk.article.id, format, profile };
  const made = await exportReport(access, input, stampFor(who));
  const { bytes } = await prisma.report.findFirstOrThrow({
    where: { id: made.id },
  });
  return new TextDecoder().decode(bytes) + made.fileName;
}

describe("nothing of a secret source's documents is", () => {
  const files = reportFormats.filter((format) => format !== "claimreview");
  test.each(
    files.flatMap((format) => [
      [format, "public"] as const,
      [format, "internal"] as const,
    ]),
  )("in %s, %s, for who may not know it", async (format, profile) => {
    const { source, snapshot, document } = await plantSource("secret");
    // A checker, not the one who has the claim.
    const text = (await exported(format, desk.jonas, profile)).toLowerCase();
    const stored = await prisma.document.findFirstOrThrow({
      where: { id: document.id },
    });
    for (const planted of [
      ...["canary", "four percent", source.id, snapshot.id, document.id],
      ...[stored.textSha256, stored.bytesSha256],
    ]) {
      expect(text).not.toContain(planted);
    }
  });

  test("while an open one's words, limits and hashes are, and nothing of how it was read", async () => {
    await plantSource("open");
    const text = await exported("json", desk.jonas, "public");
    for (const told of ["four percent", "Canary limits", "Canary page"]) {
      expect(text).toContain(told);
    }
    for (const kept of ["Canary note", "Canary failure", "Canary reason"]) {
      expect(text).not.toContain(kept);
    }
    expect(text).toContain("words and more. ");
  });

  test("and an editor's internal report has them", async () => {
    await plantSource("secret");
    const text = await exported("html", desk.marit, "internal");
    expect(text).toContain("The fare rises by four percent");
  });
});

describe("an approval with excerpts", () => {
  const exact = "The fare rises by four percent in May";

  async function approveWithExcerpt() {
    const source = await makeSource(desk.noor);
    const snapshot = await makeSnapshot(desk.noor, source);
    const start = snapshot.text.indexOf(exact);
    const access = await articleAccess(desk.noor, desk.article.id, "check");
    const { articleId, id: claimId } = { ...claim, articleId: desk.article.id };
    const { id: snapshotId } = snapshot;
    const input = addEvidenceInput.parse({
      ...{ articleId, claimId, version: claim.version, relation: "supports" },
      source: { is: "known", sourceId: source.id },
      excerpts: [{ snapshotId, start, end: start + exact.length }],
    });
    await addEvidence(access, input, stampFor(desk.noor));
    await prisma.claim.updateMany({
      where: { id: claimId },
      data: { status: "proposed" },
    });
    const deciding = await articleAccess(desk.marit, articleId, "decide");
    const verdictId = claim.verdict.id;
    const yes = { articleId, claimId, verdictId, note: "" };
    const version = claim.version + 1;
    await approveVerdict(deciding, { ...yes, version }, stampFor(desk.marit));
    return snapshot;
  }

  async function reported() {
    const access = await articleAccess(desk.cass, desk.article.id, "read");
    const { claims } = await loadReport(access, "public");
    return claims.find(({ id }) => id === claim.id);
  }

  test("stands in the report as long as they do", async () => {
    await approveWithExcerpt();
    expect(await reported()).toMatchObject({
      ...{ isApprovalBroken: false, brokenExcerptCount: 0 },
      approval: { approvedBy: "Marit" },
    });
  });

  test("is no longer counted when one of them was changed in the records", async () => {
    await approveWithExcerpt();
    await tamper(
      ["Excerpt"],
      `UPDATE "Excerpt" SET "exact" = replace("exact", 'four', 'five') WHERE "claimId" = $1`,
      [claim.id],
    );
    expect(await reported()).toMatchObject({
      ...{ isApprovalBroken: true, brokenExcerptCount: 1, approval: null },
    });
  });

  test("says that an excerpt broke when only its document was changed", async () => {
    const { documentId } = await approveWithExcerpt();
    await tamper(
      ["Document"],
      `UPDATE "Document" SET "text" = replace("text", 'four', 'five') WHERE "id" = $1`,
      [documentId],
    );
    expect(await reported()).toMatchObject({
      ...{ isApprovalBroken: false, brokenExcerptCount: 1 },
    });
  });

  test("is no longer counted when an excerpt was taken off behind the desk's back", async () => {
    await approveWithExcerpt();
    await prisma.excerpt.updateMany({
      where: { claimId: claim.id },
      data: { removedAt: new Date() },
    });
    expect(await reported()).toMatchObject({ isApprovalBroken: true });
  });
});
