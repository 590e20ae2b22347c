import "server-only";
import { setTimeout as after } from "node:timers/promises";
import { pendingMigrations } from "@/lib/db/migrations";
import { translateDatabaseError } from "@/lib/db/translate";
import { AppError } from "@/lib/errors";

/** A probe that waits longer than this would itself be counted as failed. */
const PATIENCE_MS = 500;

export type Readiness = "ready" | "database_down" | "migrations_pending";

/** Whether this process can do its work now: the database answers soon, and has the tables this version needs. */
export async function readiness(): Promise<Readiness> {
  const tooLate = after(PATIENCE_MS, "database_down" as const, { ref: false });
  return Promise.race([askDatabase(), tooLate]);
}

async function askDatabase(): Promise<Readiness> {
  try {
    const pending = await pendingMigrations();
    return pending.length === 0 ? "ready" : "migrations_pending";
  } catch (error) {
    // It answers, but not with a list of migrations: an empty database.
    const isGone = translateDatabaseError(error) instanceof AppError;
    return isGone ? "database_down" : "migrations_pending";
  }
}
