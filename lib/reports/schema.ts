import { z } from "zod";

/** What a report can leave as. */
export const reportFormats = ["html", "json", "csv", "claimreview"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** For whom: `public` holds nothing of a secret source; `internal` is for those who may check. */
export const reportProfiles = ["public", "internal"] as const;
export type ReportProfile = (typeof reportProfiles)[number];

/** The report of one article, as a page. */
export const showReportInput = z.strictObject({
  articleId: z.uuid(),
  profile: z.enum(reportProfiles).default("public"),
});

/** A report to be made, stored and fetched. */
export const exportReportInput = z.strictObject({
  articleId: z.uuid(),
  format: z.enum(reportFormats),
  profile: z.enum(reportProfiles),
});
export type ExportReport = z.infer<typeof exportReportInput>;

/** One stored report, to be fetched again. */
export const fetchReportInput = z.strictObject({
  articleId: z.uuid(),
  reportId: z.uuid(),
});
export type FetchReport = z.infer<typeof fetchReportInput>;
