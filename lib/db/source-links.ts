import { prisma } from "./prisma";
import type { Tx } from "./stamp";

/** One confirmed step from a source to what it rests on. */
type StoredLink = { readonly sourceId: string; readonly restsOnId: string };

/** Whatever can ask: a transaction, or the client for a read. */
type Asked = Pick<Tx, "$queryRaw">;

/**
 * The confirmed links that lead from sources to their origins, each once: those of the sources themselves and of
 * whatever they rest on. One statement, however long the way. Ends on rings too.
 */
export function readConfirmedLinks(
  newsroomId: string,
  sourceIds: readonly string[],
  asked: Asked = prisma,
): Promise<StoredLink[]> {
  if (sourceIds.length === 0) return Promise.resolve([]);
  return asked.$queryRaw<StoredLink[]>`
    WITH RECURSIVE way AS (
      SELECT "sourceId", "restsOnId" FROM "SourceLink"
      WHERE "newsroomId" = ${newsroomId}::uuid AND "state" = 'confirmed'
        AND "sourceId" = ANY(${[...new Set(sourceIds)]}::uuid[])
      UNION
      SELECT l."sourceId", l."restsOnId" FROM way JOIN "SourceLink" l
        ON l."newsroomId" = ${newsroomId}::uuid AND l."state" = 'confirmed' AND l."sourceId" = way."restsOnId"
    )
    SELECT "sourceId", "restsOnId" FROM way`;
}

/** Sources and every other one that goes back to one of them by confirmed links. */
export async function readRestingOn(
  newsroomId: string,
  sourceIds: readonly string[],
  asked: Asked = prisma,
): Promise<readonly string[]> {
  const rows = await asked.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE resting AS (
      SELECT unnest(${[...sourceIds]}::uuid[]) AS id
      UNION
      SELECT l."sourceId" FROM resting JOIN "SourceLink" l
        ON l."newsroomId" = ${newsroomId}::uuid AND l."state" = 'confirmed' AND l."restsOnId" = resting.id
    )
    SELECT id FROM resting`;
  return rows.map(({ id }) => id);
}
