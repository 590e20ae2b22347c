import { Prisma } from "@/generated/prisma/client";
import { AppError } from "@/lib/errors";
import type { Tx } from "./commit";

const TABLES = {
  Article: Prisma.raw('"Article"'),
  Claim: Prisma.raw('"Claim"'),
  Evidence: Prisma.raw('"Evidence"'),
  Source: Prisma.raw('"Source"'),
  SourceLink: Prisma.raw('"SourceLink"'),
  Intake: Prisma.raw('"Intake"'),
  Speaker: Prisma.raw('"Speaker"'),
  Sentence: Prisma.raw('"Sentence"'),
  Comment: Prisma.raw('"Comment"'),
  Membership: Prisma.raw('"Membership"'),
  Invitation: Prisma.raw('"Invitation"'),
  Policy: Prisma.raw('"Policy"'),
  SignOff: Prisma.raw('"SignOff"'),
} as const;

/** A newsroom has one policy: its id is the newsroom's. */
const KEYS = {
  own: Prisma.raw("id"),
  newsroom: Prisma.raw('"newsroomId"'),
} as const;

/** A row that has a version and belongs to a newsroom. */
export type Lockable = {
  readonly newsroomId: string;
  readonly id: string;
} & (
  | { readonly type: Exclude<keyof typeof TABLES, OfArticle> }
  | {
      readonly type: OfArticle;
      /** The article of the access proof: another article's row does not exist. */
      readonly articleId?: string;
    }
);

type OfArticle = "Claim" | "Evidence" | "Sentence" | "SignOff";

/**
 * Locks one row until the transaction ends and checks that it still has the version the reader saw.
 *
 * @throws AppError NOT_FOUND when the row is not in that newsroom or article; CONFLICT, with whose change it was, when it moved on.
 */
export async function lockVersion(
  tx: Tx,
  row: Lockable,
  expected: number,
): Promise<void> {
  const articleId = "articleId" in row ? row.articleId : undefined;
  const ofArticle = articleId
    ? Prisma.sql`AND "articleId" = ${articleId}::uuid`
    : Prisma.empty;
  const key = row.type === "Policy" ? KEYS.newsroom : KEYS.own;
  const rows = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM ${TABLES[row.type]}
    WHERE "newsroomId" = ${row.newsroomId}::uuid AND ${key} = ${row.id}::uuid ${ofArticle}
    FOR UPDATE`;
  const found = rows[0];
  if (!found) {
    throw new AppError(
      "NOT_FOUND",
      `This ${wordFor(row.type)} does not exist here. Go back and look again.`,
    );
  }
  if (found.version !== expected) throw await conflict(tx, row, found.version);
}

/** What people call differently. */
const WORDS: Partial<Record<Lockable["type"], string>> = {
  SignOff: "sign-off",
  SourceLink: "link between sources",
  Intake: "reading",
};

function wordFor(type: Lockable["type"]): string {
  return WORDS[type] ?? type.toLowerCase();
}

/**
 * Locks claims of a newsroom until the transaction ends, always in the order of their ids: two commands that change
 * several claims wait for each other instead of locking each other out.
 */
export async function lockClaims(
  tx: Tx,
  newsroomId: string,
  claimIds: readonly string[],
): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM "Claim"
    WHERE "newsroomId" = ${newsroomId}::uuid AND id = ANY(${[...claimIds]}::uuid[])
    ORDER BY id FOR UPDATE`;
}

async function conflict(tx: Tx, row: Lockable, currentVersion: number) {
  const last = await tx.auditEvent.findFirst({
    where: {
      newsroomId: row.newsroomId,
      // A comment on a claim leaves the claim as it was.
      OR: [
        { entityId: row.id },
        { claimId: row.id, entityType: { not: "Comment" } },
      ],
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
