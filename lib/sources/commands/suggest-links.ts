import type { SourceAccess } from "@/lib/access/source-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { likePattern } from "@/lib/db/like-pattern";
import { addressWords } from "../address";
import { comparedSelect, toCompared } from "../suggestions/stored-source";
import { suggestLinks } from "../suggestions/suggest-links";

/** Which source, and who asks or what job when. */
export type Suggesting = {
  readonly newsroomId: string;
  readonly sourceId: string;
  readonly stamp: Stamp;
};

/**
 * Looks through the library for sources that may have one origin with a source, and keeps what is found as suggestions.
 * A pair that somebody decided about, whichever rests on which, is not suggested again. Part of the command that stores
 * a snapshot; it leaves no event of its own: a suggestion changes nothing.
 *
 * @returns how many suggestions are new. Sources that whoever asked may not know of are among them.
 */
export async function suggestLinksFor(
  tx: Tx,
  { newsroomId, sourceId, stamp }: Suggesting,
): Promise<number> {
  const source = await tx.source.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: sourceId } },
    select: comparedSelect,
  });
  const compared = toCompared(source);
  const others = await findOthers(tx, {
    ...{ newsroomId, sourceId },
    addresses: compared.addresses,
  });
  const found = suggestLinks(compared, others.map(toCompared));
  const { count } = await tx.sourceLink.createMany({
    data: found.map(({ reasons, ...link }) => ({
      ...{ newsroomId, id: stamp.newId(), state: "suggested", ...link },
      ...{ reasons: [...reasons], createdAt: stamp.at },
    })),
    // Somebody looked at the same time.
    skipDuplicates: true,
  });
  return count;
}

/**
 * The same, because somebody asks for it.
 *
 * @throws an error of the database that becomes NOT_FOUND when the source is gone.
 */
export function lookForLinks(
  { newsroomId, sourceId }: SourceAccess<"check">,
  stamp: Stamp,
): Promise<{ readonly sourceId: string }> {
  return commit(stamp, async (tx) => {
    await suggestLinksFor(tx, { newsroomId, sourceId, stamp });
    return {
      // Not how many: a secret source would show in the number.
      result: { sourceId },
      event: {
        action: "source_link.look",
        entity: { type: "Source", id: sourceId },
        ...{ before: null, after: null },
      },
    };
  });
}

/** Most sources compared word by word, and most characters of them together: some 0.4 seconds of processor time. */
const MOST_COMPARED = 40;
const MOST_CHARACTERS = 1_000_000;
/** Most looked at by their fingerprints. */
const MOST_ALIKE = 200;

type Asked = {
  readonly newsroomId: string;
  readonly sourceId: string;
  readonly addresses: readonly string[];
};

async function findOthers(tx: Tx, asked: Asked) {
  const { newsroomId, sourceId } = asked;
  const ids = [
    ...(await findSameAddress(tx, asked)),
    ...withinBudget(await findAlike(tx, asked)),
  ];
  const decided = { OR: [{ sourceId }, { restsOnId: sourceId }] };
  return tx.source.findMany({
    where: {
      ...{ newsroomId, withdrawnAt: null, id: { in: ids, not: sourceId } },
      restsOn: { none: decided },
      restedOn: { none: decided },
    },
    orderBy: { id: "asc" },
    select: comparedSelect,
  });
}

type Alike = { readonly id: string; readonly length: number };

/** Sources whose newest snapshot shares fingerprints with this one's, most of them first, then the newest. */
function findAlike(tx: Tx, { newsroomId, sourceId }: Asked) {
  return tx.$queryRaw<Alike[]>`
    WITH newest AS (
      SELECT DISTINCT ON ("sourceId") "sourceId", "documentId" FROM "Snapshot"
      WHERE "newsroomId" = ${newsroomId}::uuid ORDER BY "sourceId", "number" DESC
    ), own AS (
      SELECT d."fingerprints" FROM newest JOIN "Document" d
        ON d."newsroomId" = ${newsroomId}::uuid AND d.id = newest."documentId"
      WHERE newest."sourceId" = ${sourceId}::uuid
    )
    SELECT newest."sourceId" AS id, length(d."text") AS length
    FROM "Document" d JOIN newest ON newest."documentId" = d.id,
      LATERAL (
        SELECT count(*) AS count FROM unnest(d."fingerprints") f
        JOIN unnest((SELECT "fingerprints" FROM own)) o ON o = f
      ) shared
    WHERE d."newsroomId" = ${newsroomId}::uuid
      AND d."fingerprints" && (SELECT "fingerprints" FROM own)
      AND newest."sourceId" <> ${sourceId}::uuid
    ORDER BY shared.count DESC, newest."sourceId" DESC
    LIMIT ${MOST_ALIKE}`;
}

function withinBudget(found: readonly Alike[]): readonly string[] {
  let characters = 0;
  const taken = found.slice(0, MOST_COMPARED).filter(({ length }) => {
    characters += length;
    return characters <= MOST_CHARACTERS;
  });
  return taken.map(({ id }) => id);
}

/** Sources whose address may be the same, spelled otherwise. */
async function findSameAddress(
  tx: Tx,
  { newsroomId, addresses }: Asked,
): Promise<readonly string[]> {
  const alike = addresses.map(addressWords).filter((words) => words.length > 0);
  if (alike.length === 0) return [];
  const found = await tx.source.findMany({
    where: {
      newsroomId,
      OR: alike.flatMap((words) => [
        { AND: words.map((word) => ({ url: has(word) })) },
        { AND: words.map((word) => ({ canonicalUrl: has(word) })) },
      ]),
    },
    orderBy: { id: "desc" },
    take: MOST_COMPARED,
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

function has(word: string) {
  return { contains: likePattern(word), mode: "insensitive" } as const;
}
