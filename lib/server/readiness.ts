import "server-only";
import { setTimeout as after } from "node:timers/promises";
import { pendingMigrations } from "@/lib/db/migrations";
import { isDatabaseUp } from "@/lib/db/read";

/** A probe that waits longer than this would itself be counted as failed. */
const PATIENCE_MS = 500;

export type Readiness = "ready" | "database_down" | "migrations_pending";

/** Whether this process can do its work now: the database answers soon, and has the tables this version needs. */
export async function readiness(): Promise<Readiness> {
  const tooLate = after(PATIENCE_MS, "database_down" as const, { ref: false });
  return Promise.race([askDatabase(), tooLate]);
}

async function askDatabase(): Promise<Readiness> {
  if (!(await isDatabaseUp())) return "database_down";
  try {
    const pending = await pendingMigrations();
    return pending.length === 0 ? "ready" : "migrations_pending";
  } catch {
    // No table of migrations: an empty database.
    return "migrations_pending";
  }
}
