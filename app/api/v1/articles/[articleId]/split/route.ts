import { articleAccess } from "@/lib/access/article-access";
import { articleInput } from "@/lib/articles/schema";
import { route } from "@/lib/server/route";
import { splitArticle, splitProgress } from "@/lib/server/split";

/** How far the split of an article's text is. */
export const GET = route({
  name: "article.split_progress",
  input: articleInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "read"),
  run: ({ access }) => splitProgress(access),
});

/** Splits an article's text, or joins the split under way, and answers when it is done. May be sent again. */
export const POST = route({
  name: "article.split",
  input: articleInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "read"),
  run: ({ access, stamp }) => splitArticle(access, stamp),
});
