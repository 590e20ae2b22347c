import { articleAccess } from "@/lib/access/article-access";
import { loadChanges } from "@/lib/claims/queries";
import { deskHub } from "@/lib/live/desk-hub";
import { changesInput } from "@/lib/live/schema";
import { route } from "@/lib/server/route";

/** What became of the article since an event, and who is here, for whoever hears no events too. */
export const GET = route({
  name: "article.changes",
  input: changesInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "read"),
  run: async ({ access, input }) => ({
    ...(await loadChanges(access, input.since)),
    people: deskHub().whoIsHere(access),
  }),
});
