import { articleAccess } from "@/lib/access/article-access";
import { sayHere } from "@/lib/live/presence-words";
import { presenceInput } from "@/lib/live/schema";
import { route } from "@/lib/server/route";

/** Says where in the article a person is. */
export const POST = route({
  name: "article.presence",
  input: presenceInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "read"),
  run: async ({ access, input }) => {
    await sayHere(access, input);
    return {};
  },
});
