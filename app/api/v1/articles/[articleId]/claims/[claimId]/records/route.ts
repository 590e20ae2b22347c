import { articleAccess } from "@/lib/access/article-access";
import { compareWithRecords } from "@/lib/quotes/queries";
import { compareRecordsInput } from "@/lib/quotes/schema";
import { route } from "@/lib/server/route";

/** How a quote compares with every record there is for it; with `sourceId`, that one is shown. */
export const GET = route({
  name: "quote.compare",
  input: compareRecordsInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input }) => compareWithRecords(access, input),
});
