import { prisma } from "./prisma";
import type { AuditEntry, Tx } from "./stamp";
import { translateDatabaseError } from "./translate";

/** The channel every server process of the desk listens on. */
export const HINT_CHANNEL = "galley_changes";

type Change = {
  readonly newsroomId: string;
  readonly seq: number;
  readonly event: Pick<AuditEntry, "articleId" | "claimId">;
};

/**
 * Says to every process, once the transaction is stored, that an event was written and what it is about. No content:
 * whoever may see it reads it. Lost when nobody listens, which is why nobody relies on it.
 */
export async function sendHint(
  tx: Tx,
  { newsroomId, seq, event }: Change,
): Promise<void> {
  const { articleId = null, claimId = null } = event;
  const hint = { kind: "change", newsroomId, articleId, claimId, seq };
  await tx.$executeRaw`SELECT pg_notify(${HINT_CHANNEL}, ${JSON.stringify(hint)})`;
}

/**
 * Says something of the moment to every process, such as who is where. Nothing is stored.
 *
 * @throws AppError UNAVAILABLE when the database is gone.
 */
export async function sendWord(word: object): Promise<void> {
  try {
    await prisma.$executeRaw`SELECT pg_notify(${HINT_CHANNEL}, ${JSON.stringify(word)})`;
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
