import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ReportFormat, ReportProfile } from "@/lib/reports/schema";
import { formatWords } from "@/lib/reports/words";

/** A report that left. */
export type StoredReportLine = {
  readonly id: string;
  readonly format: ReportFormat;
  readonly profile: ReportProfile;
  readonly fileName: string;
  readonly sha256: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly isOpen: boolean;
};

type StoredReportsProps = {
  readonly articleId: string;
  readonly reports: readonly StoredReportLine[];
};

/** Hexadecimal digits that tell two files of one article apart. */
const SHORT_HASH = 12;

/** What left the house so far, as it was. Not printed: it is no part of the report. */
export function StoredReports({ articleId, reports }: StoredReportsProps) {
  return (
    <section className="report-stored" aria-labelledby="stored-reports">
      <h2 id="stored-reports">Stored reports</h2>
      {reports.length === 0 ? (
        <p>Nothing was exported yet. Choose Export to make the first file.</p>
      ) : (
        <div className="report-stored-rows">
          <Table
            caption="Reports of this article that were exported, newest first"
            head={["File", "Profile", "Revision", "SHA-256", "Exported"]}
          >
            {reports.map((report) => (
              <tr key={report.id}>
                <td>
                  <FileName report={report} articleId={articleId} />
                </td>
                <td>{report.profile}</td>
                <td>{report.revision}</td>
                <td className="font-mono" title={report.sha256}>
                  {report.sha256.slice(0, SHORT_HASH)}
                </td>
                <td>
                  <Time iso={report.createdAt} /> by{" "}
                  <bdi>{report.createdBy}</bdi>
                </td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </section>
  );
}

function FileName({
  report,
  articleId,
}: {
  readonly report: StoredReportLine;
  readonly articleId: string;
}) {
  if (!report.isOpen) {
    return (
      <>
        {formatWords[report.format]}
        <p className="meta">
          An internal report made by somebody else. Only an editor can fetch it.
        </p>
      </>
    );
  }
  return (
    <a
      href={`/api/v1/articles/${articleId}/reports/${report.id}`}
      title={report.fileName}
    >
      {formatWords[report.format]}
    </a>
  );
}
