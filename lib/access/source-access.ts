import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import { newsroomAccess } from "./newsroom-access";
import type { Actor, Permission } from "./policy";
import { visibleSources } from "./visible-sources";

declare const proof: unique symbol;

/** Proof that an actor may do something with one source of their newsroom. Only `sourceAccess` makes one. */
export type SourceAccess<P extends Permission = Permission> = {
  readonly newsroomId: string;
  readonly sourceId: string;
  readonly actor: Actor;
  readonly [proof]: P;
};

/**
 * Mints the proof for one source. A source of another newsroom, and a secret one that is not this person's to know, does
 * not exist: it is NOT_FOUND before anything is said about roles.
 *
 * @throws AppError NOT_FOUND, then FORBIDDEN.
 */
export async function sourceAccess<P extends Permission>(
  actor: Actor,
  sourceId: string,
  permission: P,
): Promise<SourceAccess<P>> {
  const where = { id: sourceId, ...visibleSources(actor) };
  if ((await db.source.count({ where })) === 0) throw noSuchSource();
  newsroomAccess(actor, permission);
  return { newsroomId: actor.newsroomId, sourceId, actor } as SourceAccess<P>;
}

/** What is said of a source that is not there, or not there for this person. */
export function noSuchSource(): AppError {
  return new AppError(
    "NOT_FOUND",
    "There is no such source in this newsroom. Look for it in the library.",
  );
}
