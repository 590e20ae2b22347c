import { Prisma } from "@/generated/prisma/client";
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
 * Gives a claim of the same article copies of another one's evidence with its excerpts, except what it has already.
 * Everybody who worked on a piece has worked on its copy too. The ids of the copies.
 *
 * @throws AppError FORBIDDEN when a source is secret and not this person's to hand on: who checks one claim knows its
 * sources, and the other claim may come to somebody else.
 */
export async function copyEvidence(
  tx: Tx,
  { newsroomId, actor }: ArticleAccess,
  { from, to, stamp }: Copy,
): Promise<readonly string[]> {
  const pieces = await evidenceOn(tx, newsroomId, from);
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
  const there = await evidenceOn(tx, newsroomId, to);
  const known = new Set(there.map(contentKey));
  const copies = pieces
    .filter((piece) => !known.has(contentKey(piece)))
    .map((piece) => copyOf(piece, to, stamp));
  await tx.evidence.createMany({ data: copies.map(({ row }) => row) });
  await tx.excerpt.createMany({
    data: copies.flatMap(({ excerpts }) => excerpts),
  });
  return copies.map(({ row }) => row.id);
}

function evidenceOn(tx: Tx, newsroomId: string, claimId: string) {
  return tx.evidence.findMany({
    where: { newsroomId, claimId, removedAt: null },
    orderBy: { id: "asc" },
    include: {
      source: { select: { id: true, confidentiality: true, addedById: true } },
      excerpts: { where: { removedAt: null }, orderBy: { position: "asc" } },
    },
  });
}

type Piece = Awaited<ReturnType<typeof evidenceOn>>[number];

function copyOf(piece: Piece, claimId: string, stamp: Stamp) {
  const { source, excerpts, comparison, ...fields } = piece;
  const id = stamp.newId();
  return {
    row: {
      ...fields,
      ...{ id, claimId, sourceId: source.id, version: 1 },
      comparison: comparison ?? Prisma.DbNull,
    },
    excerpts: excerpts.map((excerpt) => ({
      ...excerpt,
      ...{ id: stamp.newId(), claimId, evidenceId: id },
    })),
  };
}

type Content = {
  readonly sourceId: string;
  readonly relation: string;
  readonly locator: string;
  readonly excerpt: string;
  readonly note: string;
  readonly doesNotShow: string;
  readonly excerpts: readonly {
    readonly snapshotId: string;
    readonly start: number;
    readonly end: number;
  }[];
};

function contentKey(piece: Content): string {
  const { sourceId, relation, locator, excerpt, note, doesNotShow } = piece;
  const places = piece.excerpts.map(({ snapshotId, start, end }) => [
    snapshotId,
    start,
    end,
  ]);
  return JSON.stringify([
    ...[sourceId, relation, locator, excerpt, note, doesNotShow],
    places,
  ]);
}
