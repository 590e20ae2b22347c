import type { ArticleAccess } from "@/lib/access/article-access";
import type { SpeakerChoice } from "@/lib/claims/schema";
import type { Stamp, Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";

/** A speaker a claim can be attributed to. */
export type ChosenSpeaker = { readonly id: string; readonly name: string };

/**
 * The speaker somebody chose for a claim of this article, made if new; null is the article's author. A new name that
 * the newsroom knows already is the speaker it knows. Part of the command that attributes the claim.
 *
 * @throws AppError NOT_FOUND for a speaker of another newsroom, one that was merged, or an unnamed one of another article.
 */
export async function chooseSpeaker(
  tx: Tx,
  access: ArticleAccess,
  { choice, stamp }: { readonly choice: SpeakerChoice; readonly stamp: Stamp },
): Promise<ChosenSpeaker | null> {
  switch (choice.is) {
    case "author":
      return null;
    case "known":
      return findSpeaker(tx, access, choice.speakerId);
    case "new":
      return makeOrFind(tx, access, { choice, stamp });
  }
}

async function findSpeaker(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  id: string,
): Promise<ChosenSpeaker> {
  const found = await tx.speaker.findFirst({
    where: {
      newsroomId,
      id,
      mergedIntoId: null,
      OR: [{ articleId: null }, { articleId }],
    },
    select: { id: true, name: true },
  });
  if (found) return found;
  throw new AppError(
    "NOT_FOUND",
    "This speaker is not in the newsroom any more. Reload and choose again.",
  );
}

type NewSpeaker = Extract<SpeakerChoice, { is: "new" }>;

async function makeOrFind(
  tx: Tx,
  access: ArticleAccess,
  { choice, stamp }: { readonly choice: NewSpeaker; readonly stamp: Stamp },
): Promise<ChosenSpeaker> {
  const { name, kind, role } = choice;
  const { newsroomId } = access;
  const articleId = kind === "unnamed" ? access.articleId : null;
  // Compared as the unique index compares: in lower case, as Postgres makes it. The unnamed belong to an article.
  const known = await tx.$queryRaw<ChosenSpeaker[]>`
    SELECT id, name FROM "Speaker"
    WHERE "newsroomId" = ${newsroomId}::uuid AND lower(name) = lower(${name})
      AND "articleId" IS NOT DISTINCT FROM ${articleId}::uuid AND "mergedIntoId" IS NULL
    LIMIT 1`;
  if (known[0]) return known[0];
  const id = stamp.newId();
  const createdAt = stamp.at;
  await tx.speaker.create({
    data: { newsroomId, id, articleId, name, kind, role, createdAt },
  });
  return { id, name };
}
