import { commit, type AuditEntry, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { endSessions } from "./end-sessions";

/** A new password's hash, and the one it takes the place of as it was read before. */
export type SetPassword = {
  readonly personId: string;
  readonly passwordHash: string;
  readonly previousHash: string | null;
  /** The session that stays: the one that asks. None when it is set from outside. */
  readonly keepSessionId?: string;
};

/**
 * Gives a person a new password and ends their sessions, everywhere, but the one that asks. The audit row says that
 * it was done, in the stamp's newsroom, and holds nothing of either password.
 *
 * @throws AppError CONFLICT when the password was changed meanwhile.
 */
export function setPassword(input: SetPassword, stamp: Stamp): Promise<void> {
  const { personId } = input;
  return commit(stamp, async (tx) => {
    const endedSessions = await replacePassword(tx, input, stamp.at);
    return {
      result: undefined,
      event: passwordChanged({ personId, endedSessions }),
    };
  });
}

/** The same within another command's transaction. Returns how many sessions ended. */
export async function replacePassword(
  tx: Tx,
  input: SetPassword,
  at: Date,
): Promise<number> {
  const { personId, passwordHash, previousHash, keepSessionId } = input;
  const { count } = await tx.person.updateMany({
    where: { id: personId, passwordHash: previousHash },
    data: { passwordHash, version: { increment: 1 } },
  });
  if (count === 0) {
    throw new AppError(
      "CONFLICT",
      "Your password was changed a moment ago, from another window. Sign in with that one, or change it once more.",
    );
  }
  const choice = { personId, exceptId: keepSessionId };
  return endSessions(tx, choice, { at, reason: "password" });
}

/** How the log tells of a new password, however it came about. */
export function passwordChanged(change: {
  readonly personId: string;
  readonly endedSessions: number;
}): AuditEntry {
  const { personId, endedSessions } = change;
  return {
    action: "person.change-password",
    entity: { type: "Person", id: personId },
    before: null,
    after: { endedSessions },
  };
}
