import { prisma } from "./prisma";
import { translateDatabaseError } from "./translate";

/*
 * Tries to sign in belong to no newsroom, so they are the one thing that is written past commit(): they have no
 * audit row, hold no e-mail and no address in clear, and are gone when their time is over.
 */

/** One try to sign in, before anybody knows whose it is. Both keys are hashes. */
export type Attempt = {
  readonly id: string;
  readonly accountKey: string;
  readonly addressKey: string;
  readonly at: Date;
};

/** How many tries that have not succeeded may lie in the window before a try. */
export type AttemptBudget = {
  readonly perAccount: number;
  readonly perAddress: number;
  readonly windowMs: number;
};

/**
 * Takes one try out of the account's and the address's budget, before the password is looked at, and says whether
 * there was one left. Tries for one account or from one address wait for each other here, so guesses that come
 * together cannot all see the last free place. A refused try is not counted: whoever keeps knocking does not lock
 * the account for longer.
 *
 * @throws AppError UNAVAILABLE when the database is gone: without a count nobody may guess.
 */
export async function takeAttempt(
  attempt: Attempt,
  budget: AttemptBudget,
): Promise<boolean> {
  const { id, accountKey, addressKey, at } = attempt;
  const since = new Date(at.getTime() - budget.windowMs);
  try {
    return await prisma.$transaction(async (tx) => {
      // In one order for everybody, so that two tries never wait for each other in a circle.
      await tx.$executeRaw`
        SELECT pg_advisory_xact_lock(key) FROM (
          SELECT hashtextextended(name, 0) AS key
          FROM unnest(ARRAY[${`account ${accountKey}`}, ${`address ${addressKey}`}]) AS name ORDER BY key
        ) AS keys`;
      const counted = { gt: since };
      const ofAccount = await tx.signInAttempt.count({
        where: { accountKey, at: counted },
      });
      const ofAddress = await tx.signInAttempt.count({
        where: { addressKey, at: counted },
      });
      if (ofAccount >= budget.perAccount || ofAddress >= budget.perAddress) {
        return false;
      }
      await tx.signInAttempt.create({
        data: { id, accountKey, addressKey, at },
      });
      return true;
    });
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

/** Gives a try back that was no failure: the password was right, or was never looked at. */
export async function giveBackAttempt(id: string): Promise<void> {
  await prisma.signInAttempt.deleteMany({ where: { id } });
}

/** Forgets tries that no window reaches any more. */
export async function pruneAttempts(before: Date): Promise<void> {
  await prisma.signInAttempt.deleteMany({ where: { at: { lt: before } } });
}
