import { givenEnv } from "../../lib/env";
import { ensurePrismaClient } from "../build/prisma-client";
import { startDatabase, stopDatabase } from "../postgres/server";
import { findCluster } from "../postgres/settings";
import { findRunningDesk } from "../start/desk-lock";
import { applyMigrations, checkDatabase } from "../start/migrations";

/**
 * Runs a command with the database of DATABASE_URL, or with the desk's own. The
 * desk's own is started when it is down, and stopped again unless a desk that
 * was started meanwhile uses it.
 */
export async function withDatabase(
  work: () => Promise<number>,
): Promise<number> {
  const { DATABASE_URL, GALLEY_DATA_DIR } = givenEnv();
  if (DATABASE_URL !== undefined) return prepare(DATABASE_URL, work);
  if (findCluster(GALLEY_DATA_DIR) === undefined) {
    throw new Error(
      "There is no database yet. Start the desk with npm start, or set DATABASE_URL.",
    );
  }
  const database = await startDatabase(GALLEY_DATA_DIR);
  try {
    return await prepare(database.url, work);
  } finally {
    const isUsed =
      database.adopted || findRunningDesk(GALLEY_DATA_DIR) !== undefined;
    if (!isUsed) await stopDatabase(GALLEY_DATA_DIR);
  }
}

async function prepare(
  url: string,
  work: () => Promise<number>,
): Promise<number> {
  process.env.DATABASE_URL = url;
  await checkDatabase(url);
  await ensurePrismaClient(process.cwd());
  await applyMigrations(process.cwd(), url);
  return work();
}
