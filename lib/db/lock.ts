import { Prisma } from "@/generated/prisma/client";
import { AppError } from "@/lib/errors";
import type { Tx } from "./commit";

const TABLES = {
  Article: Prisma.raw('"Article"'),
  Claim: Prisma.raw('"Claim"'),
  Evidence: Prisma.raw('"Evidence"'),
  Source: Prisma.raw('"Source"'),
  Speaker: Prisma.raw('"Speaker"'),
  Sentence: Prisma.raw('"Sentence"'),
  Membership: Prisma.raw('"Membership"'),
  Invitation: Prisma.raw('"Invitation"'),
} as const;

/** A row that has a version and belongs to a newsroom. */
export type Lockable = {
  readonly type: keyof typeof TABLES;
  readonly newsroomId: string;
  readonly id: string;
};

/**
 * Locks one row until the transaction ends and checks that it still has the version the reader saw.
 *
 * @throws AppError NOT_FOUND when the row is not in that newsroom; CONFLICT, with whose change it was, when it moved on.
 */
export async function lockVersion(
  tx: Tx,
  row: Lockable,
  expected: number,
): Promise<void> {
  const rows = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM ${TABLES[row.type]}
    WHERE "newsroomId" = ${row.newsroomId}::uuid AND id = ${row.id}::uuid
    FOR UPDATE`;
  const found = rows[0];
  if (!found) {
    throw new AppError(
      "NOT_FOUND",
      `This ${row.type.toLowerCase()} does not exist here. Go back and look again.`,
    );
  }
  if (found.version !== expected) throw await conflict(tx, row, found.version);
}

async function conflict(tx: Tx, row: Lockable, currentVersion: number) {
  const last = await tx.auditEvent.findFirst({
    where: {
      newsroomId: row.newsroomId,
      OR: [{ entityId: row.id }, { claimId: row.id }],
    },
    orderBy: { seq: "desc" },
    select: { actorName: true, at: true },
  });
  const who = last?.actorName ?? "Somebody";
  return new AppError(
    "CONFLICT",
    `${who} changed this while you were writing. Look at the change, then save yours again.`,
    {
      currentVersion,
      changedBy: who,
      ...(last && { changedAt: last.at.toISOString() }),
    },
  );
}
