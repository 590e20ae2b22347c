import { Prisma } from "@/generated/prisma/client";
import type { JsonValue } from "@/lib/audit/canonical";
import { hashEvent } from "@/lib/audit/chain";
import { AppError } from "@/lib/errors";
import { makeTurns } from "@/lib/turns";
import { sendHint } from "./hint";
import { prisma } from "./prisma";
import { doOnce } from "./save-once";
import type { AuditEntry, Stamp, Tx } from "./stamp";
import { translateDatabaseError } from "./translate";

export type { AuditEntry, Stamp, Tx } from "./stamp";

/** Longest a command may wait for a connection, and run. A split writes thousands of rows. */
const MAX_WAIT_MS = 5_000;
const TIMEOUT_MS = 60_000;
/**
 * Writes at once in one process, of its ten connections. Those of one newsroom end by waiting for each other, each with
 * its connection in hand; without a few that no write takes, every page would wait for all of them.
 */
const WRITES_AT_ONCE = 6;

const withTurn = makeTurns({
  atOnce: WRITES_AT_ONCE,
  waitMs: MAX_WAIT_MS,
  tooLate: () =>
    new AppError(
      "UNAVAILABLE",
      "Many changes are being stored just now, so this one was not saved. What you typed is still here: send it again in a minute.",
    ),
});

/**
 * Runs one write and its audit row in one transaction: both are stored, or neither. The only way to write. Whoever
 * looks on is told that something changed the moment it is stored, and reads it for themselves. With `stamp.once` the
 * result has to be JSON: a second arrival is answered with what was stored.
 *
 * The chain's head is locked last, after every row of the command, so two commands of one newsroom wait for each
 * other only for the time of one insert, and always in the same order.
 *
 * @throws AppError of the command; CONFLICT for a key that exists already; UNAVAILABLE when the database is gone, or
 * busy with other writes for too long.
 */
export async function commit<T>(
  stamp: Stamp,
  work: (tx: Tx) => Promise<{ result: T; event: AuditEntry }>,
): Promise<T> {
  try {
    return await withTurn(() =>
      prisma.$transaction(
        async (tx) => {
          return doOnce(tx, stamp, async () => {
            const { result, event } = await work(tx);
            const seq = await appendEvent(tx, stamp, event);
            await sendHint(tx, { newsroomId: stamp.newsroomId, seq, event });
            return result;
          });
        },
        { maxWait: MAX_WAIT_MS, timeout: TIMEOUT_MS },
      ),
    );
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

async function appendEvent(
  tx: Tx,
  stamp: Stamp,
  entry: AuditEntry,
): Promise<number> {
  const head = await lockHead(tx, stamp.newsroomId);
  const event = {
    newsroomId: stamp.newsroomId,
    seq: head.seq + 1,
    id: stamp.newId(),
    at: stamp.at,
    actorId: stamp.actorId,
    actorName: stamp.actorName,
    action: entry.action,
    entityType: entry.entity.type,
    entityId: entry.entity.id,
    articleId: entry.articleId ?? null,
    claimId: entry.claimId ?? null,
    requestId: stamp.requestId,
    before: storable(entry.before),
    after: storable(entry.after),
    previousHash: head.hash,
  };
  // A trigger checks the link and moves the head: see the guards migration.
  await tx.auditEvent.create({
    data: {
      ...event,
      before: event.before ?? Prisma.DbNull,
      after: event.after ?? Prisma.DbNull,
      hash: hashEvent(event),
    },
  });
  return event.seq;
}

async function lockHead(tx: Tx, newsroomId: string) {
  const rows = await tx.$queryRaw<{ seq: number; hash: string }[]>`
    SELECT seq, hash FROM "AuditHead" WHERE "newsroomId" = ${newsroomId}::uuid FOR UPDATE`;
  const head = rows[0];
  if (!head) throw new AppError("NOT_FOUND", "There is no such newsroom.");
  return head;
}

/** What Postgres gives back for a value: without undefined members, dates as text. Hashed in that form. */
function storable(value: JsonValue): Prisma.InputJsonValue | null {
  return value === null
    ? null
    : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue);
}
