import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import { newsroomAccess } from "./newsroom-access";
import type { Actor, Permission } from "./policy";

declare const proof: unique symbol;

/** Proof that an actor may do something with one article of their newsroom. Only `articleAccess` makes one. */
export type ArticleAccess<P extends Permission = Permission> = {
  readonly newsroomId: string;
  readonly articleId: string;
  readonly actor: Actor;
  readonly [proof]: P;
};

/**
 * Mints the proof for one article. An article of another newsroom does not exist: it is NOT_FOUND before anything
 * is said about roles.
 *
 * @throws AppError NOT_FOUND, then FORBIDDEN.
 */
export async function articleAccess<P extends Permission>(
  actor: Actor,
  articleId: string,
  permission: P,
): Promise<ArticleAccess<P>> {
  const where = { newsroomId: actor.newsroomId, id: articleId };
  const found = await db.article.count({ where });
  if (found === 0) {
    throw new AppError(
      "NOT_FOUND",
      "There is no such article in this newsroom. Look for it in the list of articles.",
    );
  }
  newsroomAccess(actor, permission);
  return {
    newsroomId: actor.newsroomId,
    articleId,
    actor,
  } as ArticleAccess<P>;
}
