import { Prisma } from "@/generated/prisma/client";
import { AppError } from "@/lib/errors";
import type { SaveOnce, Stamp, Tx } from "./stamp";

/**
 * Answers older than this are swept: no browser tries again for so long, and a form that does so later meets the
 * version of what it changes.
 */
const KEPT_MS = 7 * 24 * 60 * 60 * 1_000;
/** Rows one save sweeps at most, so that none of them waits for a long sweep. */
const SWEPT_AT_ONCE = 20;

/**
 * Does the work of a save at most once. The key is stored before anything else: a second arrival waits there until the
 * first is done, and is given its answer; when the first failed it stored nothing, and the second does the work.
 *
 * @throws AppError FORBIDDEN for a key that another person, or another command, used.
 */
export async function doOnce<T>(
  tx: Tx,
  stamp: Stamp,
  work: () => Promise<T>,
): Promise<T> {
  const { once } = stamp;
  if (!once || stamp.actorId === null) return work();
  const isFirst = await takeKey(tx, stamp, once);
  if (!isFirst) return (await storedAnswer(tx, stamp, once)) as T;
  const result = await work();
  await tx.savedOnce.update({
    where: keyOf(stamp, once),
    data: { result: (result ?? Prisma.JsonNull) as Prisma.InputJsonValue },
  });
  return result;
}

async function takeKey(tx: Tx, stamp: Stamp, once: SaveOnce): Promise<boolean> {
  const { newsroomId, actorId, at } = stamp;
  const oldest = new Date(at.getTime() - KEPT_MS);
  // Locked rows are another sweep's: nobody waits for them.
  const taken = await tx.$executeRaw`
    WITH swept AS (
      DELETE FROM "SavedOnce" WHERE ("newsroomId", "key") IN (
        SELECT "newsroomId", "key" FROM "SavedOnce"
        WHERE "newsroomId" = ${newsroomId}::uuid AND "createdAt" < ${oldest}
        ORDER BY "createdAt" LIMIT ${SWEPT_AT_ONCE} FOR UPDATE SKIP LOCKED))
    INSERT INTO "SavedOnce" ("newsroomId", "key", "personId", "action", "result", "createdAt")
    VALUES (${newsroomId}::uuid, ${once.key}::uuid, ${actorId}::uuid, ${once.name}, 'null', ${at})
    ON CONFLICT DO NOTHING`;
  return taken === 1;
}

async function storedAnswer(
  tx: Tx,
  stamp: Stamp,
  once: SaveOnce,
): Promise<Prisma.JsonValue> {
  const stored = await tx.savedOnce.findUniqueOrThrow({
    where: keyOf(stamp, once),
    select: { personId: true, action: true, result: true },
  });
  if (stored.personId !== stamp.actorId || stored.action !== once.name) {
    throw new AppError(
      "FORBIDDEN",
      "This was sent under the name of another save, so it was not carried out. Reload the page and save it again.",
    );
  }
  return stored.result;
}

function keyOf({ newsroomId }: Stamp, { key }: SaveOnce) {
  return { newsroomId_key: { newsroomId, key } };
}
