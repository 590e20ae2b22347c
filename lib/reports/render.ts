import { AppError } from "@/lib/errors";
import { reportFileName } from "./file-name";
import { renderClaimReview } from "./formats/claim-review";
import { claimReviewHindrances } from "./formats/claim-review-rules";
import { renderCsv } from "./formats/csv";
import { renderHtml } from "./formats/html/document";
import { renderJson } from "./formats/json";
import type { ReportFormat } from "./schema";
import type { VerdictReport } from "./verdict-report";

/** A report in one format, as it leaves. */
export type RenderedReport = {
  readonly fileName: string;
  readonly mediaType: string;
  /** Stored and sent in UTF-8. */
  readonly text: string;
};

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  claimreview: "application/ld+json; charset=utf-8",
};

/** Why this report cannot leave in this format, a sentence for each reason; nothing when it can. */
export function hindrances(
  report: VerdictReport,
  format: ReportFormat,
): readonly string[] {
  return format === "claimreview" ? claimReviewHindrances(report) : [];
}

/**
 * The report in one format. Pure: the same report makes the same text.
 *
 * @throws AppError INVALID_INPUT with what is missing when the format does not suit the report.
 */
export function renderReport(
  report: VerdictReport,
  format: ReportFormat,
): RenderedReport {
  return {
    fileName: reportFileName(report, format),
    mediaType: MEDIA_TYPES[format],
    text: write(report, format),
  };
}

function write(report: VerdictReport, format: ReportFormat): string {
  switch (format) {
    case "html":
      return renderHtml(report);
    case "json":
      return renderJson(report);
    case "csv":
      return renderCsv(report);
    case "claimreview": {
      const text = renderClaimReview(report);
      if (text !== null) return text;
      const why = hindrances(report, format).join(" ");
      throw new AppError("INVALID_INPUT", why);
    }
  }
}
