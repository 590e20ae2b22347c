import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { prepareQueue } from "../../lib/jobs/prepare-queue";
import { packageFile, runNode } from "../build/run-program";
import { withClient } from "../postgres/client";

const undefinedTable = "42P01";

/**
 * Brings a database to the schema of these sources and returns how many
 * migrations that took. The command line, two seconds of it, runs only when
 * one is missing. The queue brings migrations of its own.
 */
export async function applyMigrations(
  root: string,
  url: string,
): Promise<number> {
  const wanted = listMigrations(root);
  const applied = await readApplied(url);
  const unknown = applied.filter((name) => !wanted.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `The database was made by a newer version of the desk: it has ${unknown.join(", ")}, which this version does not know. Start that version, or restore a backup from before it.`,
    );
  }
  const missing = wanted.filter((name) => !applied.includes(name));
  if (missing.length > 0) await deploy(url);
  await prepareQueue(url);
  return missing.length;
}

/** Fails, with what to do, when a database does not answer. */
export async function checkDatabase(url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query("SELECT 1"));
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database ${pathname.slice(1)} at ${host} does not let us in: ${reason}. Start it, or correct DATABASE_URL.`,
    );
  }
}

/** Names of the migrations these sources bring, in order. */
function listMigrations(root: string): readonly string[] {
  return fs
    .readdirSync(path.join(root, "prisma/migrations"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function readApplied(url: string): Promise<readonly string[]> {
  return withClient(url, async (client) => {
    try {
      const answer = await client.query<{ migration_name: string }>(
        "SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
      );
      return answer.rows.map((row) => row.migration_name);
    } catch (error) {
      const isEmpty =
        error instanceof pg.DatabaseError && error.code === undefinedTable;
      if (isEmpty) return [];
      throw error;
    }
  });
}

async function deploy(url: string): Promise<void> {
  const run = await runNode(
    [packageFile("prisma", "build/index.js"), "migrate", "deploy"],
    { variables: { DATABASE_URL: url } },
  );
  if (run.code === 0) return;
  throw new Error(
    `The database could not be brought up to date. Nothing of the failed step was kept. What Prisma said:\n${run.output}`,
  );
}
