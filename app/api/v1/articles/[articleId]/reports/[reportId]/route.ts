import { articleAccess } from "@/lib/access/article-access";
import { attachment } from "@/lib/reports/file-name";
import { findReportFile, type ReportFile } from "@/lib/reports/queries";
import { fetchReportInput } from "@/lib/reports/schema";
import { route } from "@/lib/server/route";

/** The bytes of a stored report, to keep and never to show in the desk's own origin. */
export const GET = route(
  {
    name: "report.fetch",
    input: fetchReportInput,
    access: (actor, { articleId }) => articleAccess(actor, articleId, "read"),
    run: ({ access, input }) => findReportFile(access, input),
  },
  download,
);

function download({ fileName, mediaType, bytes }: ReportFile): Response {
  return new Response(bytes, {
    headers: {
      "Content-Type": mediaType,
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": attachment(fileName),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
