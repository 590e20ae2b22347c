import type { ArticleAccess } from "@/lib/access/article-access";
import type { Stamp, Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { maySeeSource } from "@/lib/sources/rules";

type Copy = {
  readonly from: string;
  readonly to: string;
  readonly stamp: Stamp;
};

/**
 * Gives a claim of the same article copies of another one's evidence, except what it has already. Everybody who worked
 * on a piece has worked on its copy too. The ids of the copies.
 *
 * @throws AppError FORBIDDEN when a source is secret and not this person's to hand on: who checks one claim knows its
 * sources, and the other claim may come to somebody else.
 */
export async function copyEvidence(
  tx: Tx,
  { newsroomId, actor }: ArticleAccess,
  { from, to, stamp }: Copy,
): Promise<readonly string[]> {
  const pieces = await tx.evidence.findMany({
    where: { newsroomId, claimId: from, removedAt: null },
    orderBy: { id: "asc" },
    include: {
      source: { select: { id: true, confidentiality: true, addedById: true } },
    },
  });
  const viewer = {
    personId: actor.personId,
    isEditor: actor.roles.includes("editor"),
    isAssignee: false,
  };
  if (pieces.some(({ source }) => !maySeeSource(source, viewer))) {
    throw new AppError(
      "FORBIDDEN",
      "One of the sources is secret and would come to another claim. Ask an editor, or whoever added the source.",
    );
  }
  const there = await tx.evidence.findMany({
    where: { newsroomId, claimId: to, removedAt: null },
  });
  const known = new Set(there.map(contentKey));
  const copies = pieces
    .filter((piece) => !known.has(contentKey(piece)))
    .map(({ source, ...piece }) => ({
      ...piece,
      sourceId: source.id,
      ...{ id: stamp.newId(), claimId: to, version: 1 },
    }));
  await tx.evidence.createMany({ data: copies });
  return copies.map(({ id }) => id);
}

type Content = {
  readonly sourceId: string;
  readonly relation: string;
  readonly locator: string;
  readonly excerpt: string;
  readonly note: string;
};

function contentKey(piece: Content): string {
  const { sourceId, relation, locator, excerpt, note } = piece;
  return JSON.stringify([sourceId, relation, locator, excerpt, note]);
}
