import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { createArticle, splitRevision } from "@/lib/articles/commands";
import { extract } from "@/lib/extraction";
import { normaliseText } from "@/lib/text";
import type { Clock } from "./clock";
import { personOf, type DemoNewsroom } from "./found-newsroom";
import type { DemoArticle } from "./types";

/** An article on the desk, split. */
export type LaidArticle = {
  readonly articleId: string;
  readonly revisionId: string;
  readonly text: string;
};

/** Brings an article in and lets the engine split it. */
export async function layOnDesk(
  newsroom: DemoNewsroom,
  article: DemoArticle,
  clock: Clock,
): Promise<LaidArticle> {
  const bringer = personOf(newsroom, "noor");
  const { title, byline, publication, url } = article;
  const { articleId, revisionId } = await createArticle(
    newsroomAccess(bringer, "check"),
    {
      title,
      byline,
      publication,
      url,
      publishedOn: article.date,
      authorId: personOf(newsroom, article.author).personId,
      text: article.text,
      documentId: null,
    },
    clock(bringer),
  );
  const text = normaliseText(article.text);
  await splitRevision(
    await articleAccess(bringer, articleId, "read"),
    { revisionId, extraction: extract(text) },
    clock(bringer),
  );
  return { articleId, revisionId, text };
}
