import type { Prisma } from "@/generated/prisma/client";
import type { ArticleAccess } from "@/lib/access/article-access";
import { sha256 } from "@/lib/audit/canonical";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { loadReport } from "./queries";
import { renderReport } from "./render";
import type { ExportReport } from "./schema";

/** Where a report can be fetched, and the hash to compare it by. */
export type ExportedReport = {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
};

/**
 * Makes a report and stores its bytes, or finds the same ones stored before. Each time leaves one event in the log:
 * that something left the house is worth knowing even when it is nothing new.
 *
 * @throws AppError INVALID_INPUT with what is missing when the format does not suit the article.
 */
export async function exportReport(
  access: ArticleAccess,
  input: ExportReport,
  stamp: Stamp,
): Promise<ExportedReport> {
  const { format, profile } = input;
  const report = await loadReport(access, profile);
  const { text, fileName, mediaType } = renderReport(report, format);
  const bytes = new TextEncoder().encode(text);
  const data = {
    newsroomId: access.newsroomId,
    id: stamp.newId(),
    articleId: access.articleId,
    revisionId: report.revision.id,
    format,
    profile,
    fileName,
    mediaType,
    bytes,
    sha256: sha256(bytes),
    textSha256: report.revision.textSha256,
    auditSeq: report.asOf.seq,
    auditHash: report.asOf.hash,
    createdById: access.actor.personId,
    createdAt: stamp.at,
  };
  return commit(stamp, async (tx) => {
    const result = await storeOnce(tx, data);
    const after = { format, profile, ...result };
    return {
      result,
      event: {
        action: "report.export",
        entity: { type: "Report", id: result.id },
        articleId: access.articleId,
        before: null,
        after,
      },
    };
  });
}

/** Two people who export the same at once get one row: the second insert waits for the first and gives way. */
async function storeOnce(
  tx: Tx,
  data: Prisma.ReportCreateManyInput,
): Promise<ExportedReport> {
  await tx.report.createMany({ data: [data], skipDuplicates: true });
  const { newsroomId, articleId, format, profile, sha256 } = data;
  return tx.report.findUniqueOrThrow({
    where: {
      newsroomId_articleId_format_profile_sha256: {
        newsroomId,
        articleId,
        format,
        profile,
        sha256,
      },
    },
    select: { id: true, fileName: true, sha256: true },
  });
}
