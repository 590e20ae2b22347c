import { Prisma } from "@/generated/prisma/client";
import { AppError } from "@/lib/errors";

/** Sentences of our own triggers start with this, so that they can be shown to people. */
const GUARD_PREFIX = "galley:";

const UNREACHABLE = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  // No connection came free to begin with, or the whole took longer than it may.
  "P2028",
  "P2037",
]);
const UNREACHABLE_TEXT =
  /ECONNREFUSED|ECONNRESET|terminat|Connection (?:ended|closed)|connection error|timeout exceeded|not yet accepting|shutting down|recovery mode|starting up/i;

/** How Postgres says it where the client has no code of its own for it: in a raw statement, such as a lock. */
const DEADLOCK_TEXT = /deadlock detected/i;

/**
 * An error of the database as the house says it: NOT_FOUND, CONFLICT, FORBIDDEN from a guard of ours, UNAVAILABLE
 * when the database is gone. Anything else is returned as it is.
 */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const guard = guardSentence(error);
  if (guard) return new AppError("FORBIDDEN", guard);
  if (isUnreachable(error)) return databaseIsGone();
  if (DEADLOCK_TEXT.test(messageOf(error))) return somebodyElseToo();
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return error;
  switch (error.code) {
    case "P2025":
      return new AppError(
        "NOT_FOUND",
        "This no longer exists. Go back and look again.",
      );
    case "P2002":
      return new AppError("CONFLICT", "This exists already. Reload to see it.");
    case "P2034":
      return somebodyElseToo();
    default:
      return error;
  }
}

function somebodyElseToo(): AppError {
  return new AppError(
    "CONFLICT",
    "Somebody saved a change to the same thing at the same moment, so yours was not saved. Send it again.",
  );
}

/** The sentence for a desk without its database. */
function databaseIsGone(): AppError {
  return new AppError(
    "UNAVAILABLE",
    "The database does not answer, so nothing was saved. What you typed is still here: send it again in a minute.",
  );
}

function guardSentence(error: unknown): string | null {
  const text = messageOf(error);
  const at = text.indexOf(GUARD_PREFIX);
  if (at < 0) return null;
  const line = text.slice(at + GUARD_PREFIX.length).split(/[\n"`]/, 1)[0];
  return line?.trim() ?? null;
}

function isUnreachable(error: unknown): boolean {
  if (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    UNREACHABLE.has(error.code)
  ) {
    return true;
  }
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  return UNREACHABLE_TEXT.test(messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
