"use server";

import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { createArticle, editArticle } from "@/lib/articles/commands";
import {
  createArticleInput,
  editArticleInput,
  textFileInput,
} from "@/lib/articles/schema";
import { AppError } from "@/lib/errors";
import { decodeTextFile } from "@/lib/intake/text-file";
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

/** Reads an uploaded text file, for the form to show. Nothing is stored. */
export const readTextFileAction = action({
  name: "intake.read_file",
  input: textFileInput,
  access: (actor) => newsroomAccess(actor, "check"),
  run: async ({ input: { file } }) => {
    const { name, type, size } = file;
    // Only the bytes that may be read are brought into memory.
    const part =
      size > limits.uploadBytes ? file.slice(0, limits.uploadBytes + 1) : file;
    const bytes = new Uint8Array(await part.arrayBuffer());
    const decoded = decodeTextFile({ bytes, name, type });
    if (decoded.kind === "text") {
      return { text: decoded.text, encoding: decoded.encoding };
    }
    const { sentence } = decoded;
    throw new AppError("INVALID_INPUT", sentence, {
      fields: { file: sentence },
    });
  },
});
