import fs from "node:fs";
import path from "node:path";
import { runNode } from "../build/run-program";
import { withClient } from "../postgres/client";
import { clusterUrl, databaseName, findCluster } from "../postgres/settings";
import { applyMigrations } from "./migrations";

/**
 * Gives an embedded database with nobody in it the demo newsroom; returns
 * whether it had to. A first run that was interrupted begins again.
 */
export async function ensureDemoNewsroom(
  root: string,
  dataFolder: string,
  url: string,
): Promise<boolean> {
  // Stands from before the first row until after the last. While it stands the
  // desk has not been open, so nothing of anybody's is lost with the database.
  const mark = path.join(dataFolder, "first-run");
  if (fs.existsSync(mark)) await emptyDatabase(root, dataFolder, url);
  if (await hasPeople(url)) return false;
  fs.writeFileSync(mark, "");
  await seed(url);
  fs.rmSync(mark);
  return true;
}

/** Whether anybody could sign in at all. */
export async function hasPeople(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const answer = await client.query('SELECT 1 FROM "Person" LIMIT 1');
    return answer.rowCount === 1;
  });
}

async function seed(url: string): Promise<void> {
  const run = await runNode(["--import", "tsx", "prisma/seed.ts"], {
    variables: { DATABASE_URL: url },
  });
  if (run.code === 0) return;
  throw new Error(`The demo newsroom could not be made:\n${run.output}`);
}

async function emptyDatabase(
  root: string,
  dataFolder: string,
  url: string,
): Promise<void> {
  const cluster = findCluster(dataFolder);
  if (cluster === undefined) return;
  await withClient(clusterUrl(cluster, "postgres"), async (client) => {
    await client.query(`DROP DATABASE ${databaseName} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${databaseName}`);
  });
  await applyMigrations(root, url);
}
