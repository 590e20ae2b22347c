import type { ArticleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { grants } from "@/lib/access/policy";
import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import { buildReport } from "./model";
import { readRecords } from "./queries/read-records";
import type { ReportReader } from "./records";
import type { FetchReport, ReportFormat, ReportProfile } from "./schema";
import type { VerdictReport } from "./verdict-report";

/**
 * The verdict report of one article as this person may see it. A constant number of statements, whatever its length.
 *
 * @throws AppError FORBIDDEN for the internal profile without that permission; CONFLICT while others keep changing it.
 */
export async function loadReport(
  access: ArticleAccess,
  profile: ReportProfile,
): Promise<VerdictReport> {
  const reader = readerOf(access, profile);
  return buildReport(await readRecords(access), reader);
}

function readerOf(
  { actor }: ArticleAccess,
  profile: ReportProfile,
): ReportReader {
  if (profile === "public") return { profile };
  newsroomAccess(actor, "export-internal");
  return {
    profile,
    personId: actor.personId,
    isEditor: grants(actor.roles, "decide"),
  };
}

/** A report that left, as the list shows it. */
export type StoredReport = {
  readonly id: string;
  readonly format: ReportFormat;
  readonly profile: ReportProfile;
  readonly fileName: string;
  readonly sha256: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly createdBy: string;
  /** Whether the viewer may fetch it. */
  readonly isOpen: boolean;
};

/** The newest reports of an article, without their bytes; as many as fit a page. */
export async function listStoredReports(
  access: ArticleAccess,
): Promise<readonly StoredReport[]> {
  const { newsroomId, articleId } = access;
  const [rows, exported] = await Promise.all([
    db.report.findMany({
      where: { newsroomId, articleId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: limits.pageSize,
      select: {
        ...storedFields,
        revision: { select: { number: true } },
        createdBy: { select: { person: { select: { name: true } } } },
      },
    }),
    exportedByViewer(access),
  ]);
  return rows.map((row) => ({
    id: row.id,
    format: row.format,
    profile: row.profile,
    fileName: row.fileName,
    sha256: row.sha256,
    revision: row.revision.number,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy.person.name,
    isOpen: mayFetch(access, row, exported),
  }));
}

const storedFields = {
  id: true,
  format: true,
  profile: true,
  fileName: true,
  sha256: true,
  createdAt: true,
} as const;

/** The stored bytes of one report, to be sent as they are. */
export type ReportFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * One stored report of this article.
 *
 * @throws AppError NOT_FOUND for another article's or newsroom's; FORBIDDEN for an internal one of somebody else.
 */
export async function findReportFile(
  access: ArticleAccess,
  { reportId }: FetchReport,
): Promise<ReportFile> {
  const { newsroomId, articleId } = access;
  const row = await db.report.findFirst({
    where: { newsroomId, articleId, id: reportId },
    select: { ...storedFields, mediaType: true, bytes: true },
  });
  if (!row) {
    throw new AppError(
      "NOT_FOUND",
      "There is no such report of this article. Look for it in the list under the report.",
    );
  }
  if (!mayFetch(access, row, await exportedByViewer(access))) {
    throw new AppError(
      "FORBIDDEN",
      "This internal report was made for somebody else and may name a source that is secret to you. Export your own, or ask an editor.",
    );
  }
  const { fileName, mediaType, bytes } = row;
  return { fileName, mediaType, bytes };
}

/**
 * An internal report names the secret sources that its maker could see. So it is for editors, who see all of them,
 * and for whoever made the same bytes themselves.
 */
function mayFetch(
  { actor }: ArticleAccess,
  report: { readonly id: string; readonly profile: ReportProfile },
  exported: ReadonlySet<string>,
): boolean {
  if (report.profile === "public") return true;
  if (!grants(actor.roles, "export-internal")) return false;
  return grants(actor.roles, "decide") || exported.has(report.id);
}

async function exportedByViewer({
  newsroomId,
  articleId,
  actor,
}: ArticleAccess): Promise<ReadonlySet<string>> {
  const events = await db.auditEvent.findMany({
    where: {
      newsroomId,
      articleId,
      action: "report.export",
      actorId: actor.personId,
    },
    distinct: ["entityId"],
    select: { entityId: true },
  });
  return new Set(events.map(({ entityId }) => entityId));
}
