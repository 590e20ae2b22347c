import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { sha256 } from "@/lib/audit/canonical";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import { approveVerdict } from "@/lib/verdicts/commands";
import { type MadeArticle, makeArticle } from "@/prisma/factories/article";
import {
  makeEvidence,
  makeSource,
  makeVerdict,
} from "@/prisma/factories/checking";
import {
  type MadeClaim,
  makeClaim,
  makeSpeaker,
} from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { exportReport } from "./commands";
import { findReportFile, listStoredReports, loadReport } from "./queries";
import { permissionFor } from "./rules";
import type { ReportFormat, ReportProfile } from "./schema";

/** A desk with one quote and the statement in it, both with an open source, both approved by the command. */
async function decidedArticle() {
  const newsroom = await makeNewsroom();
  const checker = await makeMember(newsroom, { roles: ["checker"] });
  const editor = await makeMember(newsroom);
  const article = await makeArticle(checker, {
    url: "https://ledger.example/bridges",
  });
  const speaker = await makeSpeaker(newsroom.id, {
    name: "Ilse Brandt",
    role: "mayor",
  });
  const quote = await makeClaim(article, {
    exact: "“We paid for two bridges,”",
    kind: "quote",
    status: "proposed",
    speakerId: speaker.id,
    quoteType: "direct",
  });
  const statement = await makeClaim(article, {
    exact: "paid for two bridges",
    status: "proposed",
    speakerId: speaker.id,
    withinId: quote.id,
  });
  for (const claim of [quote, statement]) {
    await makeEvidence(checker, claim);
    const { id } = await makeVerdict(checker, claim, { newsroom });
    await approve(editor, claim, id);
  }
  return { newsroom, checker, editor, article, quote, statement };
}

async function approve(editor: Actor, claim: MadeClaim, verdictId: string) {
  const access = await articleAccess(editor, claim.articleId, "decide");
  const { articleId, id: claimId, version } = claim;
  const input = { articleId, claimId, version, verdictId, note: "" };
  await approveVerdict(access, input, stampFor(editor));
}

async function exportAs(
  actor: Actor,
  article: Pick<MadeArticle, "id">,
  choice: { readonly format: ReportFormat; readonly profile?: ReportProfile },
) {
  const { format, profile = "public" } = choice;
  const access = await articleAccess(actor, article.id, permissionFor(profile));
  const input = { articleId: article.id, format, profile };
  return exportReport(access, input, stampFor(actor));
}

function exportEvents(articleId: string) {
  return prisma.auditEvent.count({
    where: { articleId, action: "report.export" },
  });
}

test("the stored bytes have the hash that was answered, and one event says that they left", async () => {
  const { checker, article } = await decidedArticle();
  const made = await exportAs(checker, article, { format: "json" });
  const stored = await prisma.report.findFirstOrThrow({
    where: { id: made.id },
  });
  expect(sha256(stored.bytes)).toBe(made.sha256);
  expect(stored.textSha256).toBe(article.sha256);
  const events = await prisma.auditEvent.findMany({
    where: { articleId: article.id, action: "report.export" },
  });
  expect(events).toMatchObject([
    {
      actorId: checker.personId,
      entityId: made.id,
      before: null,
      after: { format: "json", profile: "public", sha256: made.sha256 },
    },
  ]);
});

test("the same state gives the same bytes and one row, and each export an event", async () => {
  const { checker, editor, article, newsroom } = await decidedArticle();
  for (const format of ["html", "json", "csv", "claimreview"] as const) {
    const first = await exportAs(checker, article, { format });
    const second = await exportAs(editor, article, { format });
    expect(second).toEqual(first);
  }
  const where = { articleId: article.id };
  expect(await prisma.report.count({ where })).toBe(4);
  expect(await exportEvents(article.id)).toBe(8);
  expect(await verifyChain(newsroom.id)).toMatchObject({ kind: "whole" });
});

test("a change of the article gives other bytes and another row", async () => {
  const { checker, article } = await decidedArticle();
  const before = await exportAs(checker, article, { format: "csv" });
  await makeClaim(article, { exact: "What now?" });
  const after = await exportAs(checker, article, { format: "csv" });
  expect(after.id).not.toBe(before.id);
  expect(after.sha256).not.toBe(before.sha256);
});

test("two exports at once leave one row and two events", async () => {
  const { checker, editor, article } = await decidedArticle();
  const [first, second] = await Promise.all([
    exportAs(checker, article, { format: "csv" }),
    exportAs(editor, article, { format: "csv" }),
  ]);
  expect(first.id).toBe(second.id);
  expect(await exportEvents(article.id)).toBe(2);
});

test("a format that does not suit leaves nothing", async () => {
  const { checker, article } = await decidedArticle();
  await prisma.article.updateMany({
    where: { id: article.id },
    data: { url: null },
  });
  await expect(
    exportAs(checker, article, { format: "claimreview" }),
  ).rejects.toThrow("no public web address");
  expect(await exportEvents(article.id)).toBe(0);
  expect(await prisma.report.count({ where: { articleId: article.id } })).toBe(
    0,
  );
});

test("what is exported and parsed back is what the database holds", async () => {
  const { checker, article } = await decidedArticle();
  const access = await articleAccess(checker, article.id, "read");
  const claims = await prisma.claim.findMany({
    where: { articleId: article.id },
    include: {
      verdicts: { include: { rating: true } },
      approvals: { include: { approvedBy: { include: { person: true } } } },
      evidence: true,
    },
    orderBy: { start: "asc" },
  });
  const expected = claims.map((claim) => ({
    id: claim.id,
    text: claim.text,
    status: claim.status,
    rating: claim.verdicts[0]?.rating.key,
    rationale: claim.verdicts[0]?.rationale,
    approver: claim.approvals[0]?.approvedBy.person.name,
    sources: claim.evidence.map(({ sourceId }) => sourceId),
  }));

  const csv = await exportAs(checker, article, { format: "csv" });
  const file = await findReportFile(access, {
    articleId: article.id,
    reportId: csv.id,
  });
  const rows = parse<Record<string, string>>(Buffer.from(file.bytes), {
    bom: true,
    columns: true,
  });
  expect(
    rows.map((row) => ({
      id: row.claim_id,
      text: row.claim_text,
      status: row.check_status,
      rating: row.verdict,
      rationale: row.explanation,
      approver: row.approver,
      sources: [row.source_ids],
    })),
  ).toEqual(expected);

  const report = await loadReport(access, "public");
  expect(report.text).toBe(article.text);
  expect(
    report.claims.map((claim) => ({
      id: claim.id,
      text: claim.text,
      status: claim.status,
      rating: claim.verdict?.rating.key,
      rationale: claim.verdict?.rationale,
      approver: claim.approval?.approvedBy,
      sources: claim.evidence.map(({ source }) =>
        source.shown === "named"
          ? report.sources[source.number - 1]?.id
          : undefined,
      ),
    })),
  ).toEqual(expected);
});

test("evidence changed behind an approval's back is told, and the approval not counted", async () => {
  const { checker, article, statement } = await decidedArticle();
  const access = await articleAccess(checker, article.id, "read");
  expect((await loadReport(access, "public")).state.approved).toBe(2);
  await prisma.evidence.updateMany({
    where: { claimId: statement.id },
    data: { excerpt: "Something else" },
  });
  const report = await loadReport(access, "public");
  expect(report.state.approved).toBe(1);
  expect(report.state.sentence).toContain("one approval void");
});

test("another newsroom's article, and a report of another article, do not exist", async () => {
  const { checker, article } = await decidedArticle();
  const made = await exportAs(checker, article, { format: "json" });
  const stranger = await makeMember(await makeNewsroom());
  await expect(
    exportAs(stranger, article, { format: "json" }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  const other = await makeArticle(checker);
  const access = await articleAccess(checker, other.id, "read");
  const input = { articleId: other.id, reportId: made.id };
  await expect(findReportFile(access, input)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a reader exports the public report and not the internal one", async () => {
  const { newsroom, article } = await decidedArticle();
  const reader = await makeMember(newsroom, { roles: ["reader"] });
  await exportAs(reader, article, { format: "html" });
  await expect(
    exportAs(reader, article, { format: "html", profile: "internal" }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  const access = await articleAccess(reader, article.id, "read");
  await expect(loadReport(access, "internal")).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("an internal report is for its maker and for editors", async () => {
  const { newsroom, checker, editor, article, statement } =
    await decidedArticle();
  const secret = await makeSource(checker, {
    title: "The leak",
    confidentiality: "secret",
  });
  await makeEvidence(checker, statement, { source: secret });
  const other = await makeMember(newsroom, { roles: ["checker"] });
  const choice = { format: "json", profile: "internal" } as const;
  const whole = await exportAs(editor, article, choice);
  const partial = await exportAs(other, article, choice);
  const fetchAs = async (actor: Actor, reportId: string) => {
    const access = await articleAccess(actor, article.id, "read");
    const input = { articleId: article.id, reportId };
    const { bytes } = await findReportFile(access, input);
    return new TextDecoder().decode(bytes);
  };
  expect(await fetchAs(editor, whole.id)).toContain("The leak");
  expect(await fetchAs(other, partial.id)).not.toContain("The leak");
  await expect(fetchAs(other, whole.id)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  const access = await articleAccess(other, article.id, "read");
  const listed = await listStoredReports(access);
  expect(listed.map(({ id, isOpen }) => [id, isOpen]).sort()).toEqual(
    [
      [whole.id, false],
      [partial.id, true],
    ].sort(),
  );
});
