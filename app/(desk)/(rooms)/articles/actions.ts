"use server";

import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { createArticle, editArticle } from "@/lib/articles/commands";
import { createArticleInput, editArticleInput } from "@/lib/articles/schema";
import { limits } from "@/lib/limits";
import { action } from "@/lib/server/action";
import { splitNow } from "@/lib/server/split";

/** Stores an article. A short one is split before the answer; a long one shows its progress when it is opened. */
export const createArticleAction = action({
  name: "article.create",
  input: createArticleInput,
  access: (actor) => newsroomAccess(actor, "check"),
  run: async ({ access, input, stamp }) => {
    const made = await createArticle(access, input, stamp);
    const { articleId, textLength } = made;
    if (textLength <= limits.immediateSplitLength) {
      await splitNow(
        await articleAccess(access.actor, articleId, "read"),
        stamp,
      );
    }
    return { articleId };
  },
});

/** Changes what is said about an article. */
export const editArticleAction = action({
  name: "article.edit",
  input: editArticleInput,
  access: (actor, input) => articleAccess(actor, input.articleId, "check"),
  run: ({ access, input, stamp }) => editArticle(access, input, stamp),
});
