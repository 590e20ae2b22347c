import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Actor } from "../../lib/access/policy";
import { bundleScript } from "../../scripts/build/bundle-script";
import {
  bundleJobWorker,
  unbuiltJobWorker,
} from "../../scripts/build/job-worker";
import { ensurePrismaClient } from "../../scripts/build/prisma-client";
import { withClient } from "../../scripts/postgres/client";
import { startDatabase, stopDatabase } from "../../scripts/postgres/server";
import { startJobWorker } from "../../scripts/start/supervise-worker";
import { applyMigrations } from "../../scripts/start/migrations";

/** A database, somebody who brings things in, and a reading process whose bad documents are really bad. */
export type JobDesk = Readonly<{
  url: string;
  actor: Actor;
  /** The bundled worker. */
  worker: string;
  /** Variables of a worker. */
  variables: NodeJS.ProcessEnv;
}>;

/** Sets a desk without a server up for a drill of its workers, and takes it down whatever happens. */
export async function withJobDesk(
  work: (desk: JobDesk) => Promise<void>,
): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-jobs-"));
  const database = await startDatabase(folder);
  try {
    const { url } = database;
    process.env.DATABASE_URL = url;
    await ensurePrismaClient(process.cwd());
    await applyMigrations(process.cwd(), url);
    const script = path.join(folder, "reading-child.cjs");
    await bundleScript(process.cwd(), {
      entry: "lib/testing/local-reading-child.ts",
      outputFile: script,
      without: "the drill could read nothing",
    });
    const worker = unbuiltJobWorker(process.cwd());
    await bundleJobWorker(process.cwd(), worker);
    const { bringer } = await import("../../lib/testing/intake-desk");
    const variables = {
      ...process.env,
      ...{ DATABASE_URL: url, GALLEY_READING_CHILD: script },
    };
    await work({ url, worker, actor: await bringer(), variables });
    const { disconnectDatabase } = await import("../../lib/db/disconnect");
    await disconnectDatabase();
  } finally {
    await stopDatabase(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Brings in files of these texts, eight at a time. */
export async function bringTexts(
  { actor }: JobDesk,
  texts: readonly string[],
): Promise<void> {
  const { bringFile } = await import("../../lib/testing/intake-desk");
  const left = [...texts];
  const bring = async () => {
    for (let text = left.shift(); text !== undefined; text = left.shift()) {
      await bringFile(actor, text);
    }
  };
  await Promise.all(Array.from({ length: 8 }, bring));
}

/** Starts a worker as a desk does; resolves once it takes jobs, or has ended. */
export async function openWorker(desk: JobDesk): Promise<ChildProcess> {
  const worker = startJobWorker(desk.worker, "pipe", desk.variables);
  const ready = worker.stdout ? once(worker.stdout, "data") : undefined;
  await Promise.race([ready, once(worker, "exit")]);
  return worker;
}

/** Ends a worker without a word. */
export async function killWorker(worker: ChildProcess): Promise<void> {
  const ended = once(worker, "exit");
  worker.kill("SIGKILL");
  await ended;
}

/** The first column of the first row, as a number. */
export function count(url: string, sql: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ n: string | null }>(sql);
    return Number(rows[0]?.n ?? 0);
  });
}

/** The sentences with which intakes failed, and how many did. */
export function failuresOf({ url }: JobDesk) {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ n: string; failure: string }>(
      `SELECT count(*) AS n, "failure" FROM "Intake" WHERE "state" = 'failed' GROUP BY "failure" ORDER BY 1`,
    );
    return rows;
  });
}
