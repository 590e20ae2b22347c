import { v7 as newId } from "uuid";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import type { MadeArticle } from "./article";
import { FACTORY_TIME } from "./newsroom";

export type MadeComment = { readonly id: string; readonly version: number };

type CommentChoice = Partial<
  Pick<
    Prisma.CommentUncheckedCreateInput,
    | "claimId"
    | "sentenceId"
    | "parentId"
    | "body"
    | "isBlocking"
    | "mentionedIds"
    | "resolvedById"
    | "resolvedAt"
    | "createdAt"
  >
>;

/** Makes a comment of this person: on the article's first sentence, open and not blocking, unless told. */
export async function makeComment(
  by: Pick<Actor, "newsroomId" | "personId">,
  article: MadeArticle,
  choice: CommentChoice = {},
): Promise<MadeComment> {
  const id = newId();
  const sentenceId = choice.claimId
    ? null
    : (choice.sentenceId ?? article.sentences[0]?.id);
  await prisma.comment.create({
    data: {
      body: "Who says so?",
      createdAt: FACTORY_TIME,
      ...choice,
      sentenceId,
      newsroomId: by.newsroomId,
      articleId: article.id,
      revisionId: article.revisionId,
      authorId: by.personId,
      id,
    },
  });
  return { id, version: 1 };
}
