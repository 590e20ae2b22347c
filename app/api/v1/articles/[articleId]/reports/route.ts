import { articleAccess } from "@/lib/access/article-access";
import { exportReport } from "@/lib/reports/commands";
import { permissionFor } from "@/lib/reports/rules";
import { exportReportInput } from "@/lib/reports/schema";
import { route } from "@/lib/server/route";

/** Makes a report and stores it: it can be fetched under the id that is answered. */
export const POST = route({
  name: "report.export",
  input: exportReportInput,
  access: (actor, { articleId, profile }) =>
    articleAccess(actor, articleId, permissionFor(profile)),
  run: ({ access, input, stamp }) => exportReport(access, input, stamp),
});
