import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/policy";
import { sha256 } from "@/lib/audit/canonical";
import { prisma } from "@/lib/db/prisma";
import { normaliseText, sentences, type Span } from "@/lib/text";
import { FACTORY_TIME } from "./newsroom";

/** An article with one revision and its sentences. */
export type MadeArticle = {
  readonly newsroomId: string;
  readonly id: string;
  readonly title: string;
  readonly createdById: string;
  readonly revisionId: string;
  readonly text: string;
  readonly sha256: string;
  readonly sentences: readonly MadeSentence[];
};

type MadeSentence = Span & {
  readonly id: string;
  readonly number: number;
};

/** Three sentences: a statement, a quote with its speaker, and one that asks nobody to believe anything. */
export const FACTORY_TEXT =
  "The bridge cost 41 million crowns. “We paid for two bridges,” said Mayor Ilse Brandt. What now?";

type ArticleChoice = {
  readonly title?: string;
  readonly text?: string;
  readonly byline?: string;
  readonly publication?: string;
  readonly url?: string | null;
  readonly publishedOn?: Date | null;
  /** Who wrote it, when it is a person of the newsroom: they may never approve in it. */
  readonly authorId?: string | null;
  readonly isSplit?: boolean;
  readonly createdAt?: Date;
};

/** Makes an article that this person brought in, cut into sentences and, unless told, counted as split. */
export async function makeArticle(
  by: Pick<Actor, "newsroomId" | "personId">,
  choice: ArticleChoice = {},
): Promise<MadeArticle> {
  const { text: raw = FACTORY_TEXT, isSplit = true, ...head } = choice;
  const createdAt = head.createdAt ?? FACTORY_TIME;
  const { newsroomId, personId: createdById } = by;
  const text = normaliseText(raw);
  const made = { newsroomId, id: newId(), createdById };
  const title = head.title ?? `Bridges ${made.id.slice(-6)}`;
  const revision = { id: newId(), text, sha256: sha256(text) };
  const cut = sentences(text).map(({ start, end }, at) => {
    return { id: newId(), number: at + 1, start, end };
  });
  await prisma.article.create({
    data: { ...head, ...made, title, createdAt, updatedAt: createdAt },
  });
  await prisma.revision.create({
    data: {
      ...revision,
      newsroomId,
      createdById,
      createdAt,
      articleId: made.id,
      number: 1,
      splitState: isSplit ? "split" : "unsplit",
      engineVersion: isSplit ? "test" : null,
    },
  });
  const parent = { newsroomId, articleId: made.id, revisionId: revision.id };
  await prisma.sentence.createMany({
    data: cut.map((sentence) => ({ ...sentence, ...parent })),
  });
  const { id: revisionId, sha256: hash } = revision;
  return { ...made, title, revisionId, text, sha256: hash, sentences: cut };
}
