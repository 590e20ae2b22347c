import type { VerdictReport } from "../verdict-report";
import { safeJson } from "./safe-json";

/** Raised when a reader of these files would have to be changed. */
export const JSON_SCHEMA_VERSION = 1;

/** The report as JSON: docs/report-formats.md says what each member means. */
export function renderJson(report: VerdictReport): string {
  const document = {
    schema: "galley/verdict-report",
    schemaVersion: JSON_SCHEMA_VERSION,
    offsets:
      "UTF-16 code units of `text`, half-open: text.slice(start, end) in JavaScript",
    times: "ISO 8601, UTC",
    ...report,
  };
  return `${safeJson(document)}\n`;
}
