import type { Metadata } from "next";
import { cache } from "react";
import { ExportWarnings } from "@/components/reports/export-warnings";
import { ReportActions } from "@/components/reports/report-actions";
import { ReportSheet } from "@/components/reports/report-sheet";
import { StoredReports } from "@/components/reports/stored-reports";
import { ReportFrame } from "@/components/shell/report-frame";
import { articleAccess, type ArticleAccess } from "@/lib/access/article-access";
import { grants } from "@/lib/access/policy";
import { exportWarnings } from "@/lib/reports/export-warnings";
import { listStoredReports, loadReport } from "@/lib/reports/queries";
import { hindrances } from "@/lib/reports/render";
import { permissionFor } from "@/lib/reports/rules";
import {
  reportFormats,
  type ReportProfile,
  showReportInput,
} from "@/lib/reports/schema";
import { load } from "@/lib/server/page";

type ReportPageProps = {
  readonly params: Promise<{ readonly articleId: string }>;
  readonly searchParams: Promise<{
    readonly profile?: string | readonly string[];
  }>;
};

export async function generateMetadata(
  props: ReportPageProps,
): Promise<Metadata> {
  const { report } = await showReport(props);
  return { title: `Verdict report: ${report.article.title}` };
}

export default async function ReportPage(props: ReportPageProps) {
  const { articleId } = await props.params;
  const page = await showReport(props);
  const { report } = page;
  return (
    <ReportFrame
      title={report.article.title}
      articleHref={`/articles/${articleId}`}
      facts={
        <span className="meta report-fact">
          Report on revision {report.revision.number}
        </span>
      }
      actions={
        <ReportActions
          articleId={articleId}
          profile={report.profile}
          canSeeInternal={page.canSeeInternal}
          formats={page.formats}
        />
      }
    >
      <ExportWarnings warnings={page.warnings} />
      <ReportSheet report={report} />
      <StoredReports articleId={articleId} reports={page.stored} />
    </ReportFrame>
  );
}

async function showReport({ params, searchParams }: ReportPageProps) {
  const { articleId } = await params;
  const { profile } = await searchParams;
  return open(articleId, profile);
}

/** Once a request: the title of the window and the page ask for the same. */
const open = cache(
  (articleId: string, profile: string | readonly string[] | undefined) =>
    load(
      {
        name: "report.show",
        input: showReportInput,
        access: (actor, input) =>
          articleAccess(actor, input.articleId, permissionFor(input.profile)),
        run: ({ access, input }) => loadPage(access, input.profile),
      },
      { articleId, profile },
    ),
);

async function loadPage(access: ArticleAccess, profile: ReportProfile) {
  const [report, stored] = await Promise.all([
    loadReport(access, profile),
    listStoredReports(access),
  ]);
  return {
    report,
    stored,
    formats: reportFormats.map((format) => ({
      format,
      hindrances: hindrances(report, format),
    })),
    warnings: exportWarnings(report),
    canSeeInternal: grants(access.actor.roles, "export-internal"),
  };
}
