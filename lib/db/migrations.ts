import { readdirSync } from "node:fs";
import path from "node:path";
import { prisma } from "./prisma";

/**
 * Names of the project's migrations that this database does not have yet, oldest first. Rejects when the database does
 * not answer.
 */
export async function pendingMigrations(): Promise<readonly string[]> {
  const rows = await prisma.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM "_prisma_migrations"
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const applied = new Set(rows.map(({ name }) => name));
  return projectMigrations().filter((name) => !applied.has(name));
}

/** The desk is started in the project's folder; a migration is a folder whose name begins with its time. */
function projectMigrations(): readonly string[] {
  const folder = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    "prisma",
    "migrations",
  );
  return readdirSync(folder)
    .filter((name) => /^\d{14}_/.test(name))
    .sort();
}
