import type { ReportFormat } from "./schema";
import type { VerdictReport } from "./verdict-report";

const LONGEST_STEM = 60;

const ENDINGS: Readonly<Record<ReportFormat, string>> = {
  html: "html",
  json: "json",
  csv: "csv",
  claimreview: "claimreview.jsonld",
};

/**
 * What a report is called as a file: letters and figures of the title in any script, joined by hyphens. Nothing that
 * a file system, a header or a shell could read as more than a name is left.
 */
export function reportFileName(
  report: VerdictReport,
  format: ReportFormat,
): string {
  const { article, revision, profile } = report;
  const words = article.title.normalize("NFC").toLowerCase();
  const joined = words.match(/[\p{L}\p{M}\p{N}]+/gu)?.join("-") ?? "";
  const stem = [...joined].slice(0, LONGEST_STEM).join("");
  const name = stem.replace(/-+$/, "") || "article";
  return `${name}-r${revision.number}-${profile}.${ENDINGS[format]}`;
}

/**
 * The Content-Disposition of a download (RFC 6266): a plain name for every browser and the exact one in UTF-8
 * (RFC 8187) for those that know it. Whatever the name holds, it stays one parameter.
 */
export function attachment(fileName: string): string {
  const plain = fileName
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "_")
    .replace(/^[._]+/, "");
  const exact = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || "report"}"; filename*=UTF-8''${exact}`;
}
