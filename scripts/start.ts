import { parseArgs } from "node:util";
import { type Env, givenEnv } from "../lib/env";
import { log } from "../lib/log";
import { buildDesk } from "./build";
import { bundleComparerWorker } from "./build/comparer-worker";
import { bundleEngineWorker } from "./build/engine-worker";
import {
  builtJobWorker,
  bundleJobWorker,
  unbuiltJobWorker,
} from "./build/job-worker";
import { ensurePrismaClient } from "./build/prisma-client";
import { bundleReadingChild } from "./build/reading-child";
import { isBuildStale } from "./build/stamp";
import { writeTypeConfig } from "./build/type-config";
import { startDatabase, stopDatabase } from "./postgres/server";
import { checkPlace } from "./serve/listen";
import { logInsteadOfPrinting } from "./serve/quiet-console";
import {
  bringsOwnDatabase,
  developmentScripts,
  fillEnvironment,
  ownAddress,
  publishEnvironment,
} from "./start/desk-environment";
import { releaseDeskLock, takeDeskLock } from "./start/desk-lock";
import { ensureDemoNewsroom } from "./start/first-run";
import { greet } from "./start/greeting";
import { applyMigrations, checkDatabase } from "./start/migrations";
import { prepareShutdown, type Shutdown } from "./start/shutdown";
import { superviseDatabase } from "./start/supervise-database";
import { superviseWorker } from "./start/supervise-worker";

/** With a proxy in front, it needs this long to notice that the desk is about to stop. */
const noticeMs = 2_000;

const root = process.cwd();

/** `npm start` and `npm run dev`: from nothing to an open desk. */
async function start(dev: boolean, shutdown: Shutdown): Promise<void> {
  const given = givenEnv();
  const isOwn = bringsOwnDatabase(given);
  // Before the long steps: what is missing or taken is said at once.
  const provisional = fillEnvironment(given, isOwn ? "not yet" : undefined);
  if (isOwn) lockDataFolder(given, shutdown);
  await checkPlace({ port: given.PORT, host: provisional.GALLEY_HOST });
  const url = isOwn ? await startOwnDatabase(given, shutdown) : undefined;
  const env = fillEnvironment(
    dev ? { ...given, ...developmentScripts(given) } : given,
    url,
  );
  publishEnvironment(env, dev);
  await checkDatabase(env.DATABASE_URL);
  await ensurePrismaClient(root);
  const applied = await applyMigrations(root, env.DATABASE_URL);
  if (applied > 0) say(`Database brought up to date (${applied} steps).`);
  if (isOwn) await makeDemo(env);
  await (dev ? prepareDevelopment(env) : ensureBuild(env));
  // Only now, because Next and React decide by NODE_ENV as they load.
  const { serve } = await import("./serve");
  const desk = await serve({ dev, env, noticeMs: isOwn ? 0 : noticeMs });
  shutdown.add(() => desk.stop());
  const script = dev
    ? unbuiltJobWorker(root)
    : builtJobWorker(root, env.GALLEY_BUILD_DIR);
  shutdown.add(superviseWorker({ script, say }));
  if (!dev && env.GALLEY_LOG_LEVEL !== "debug") logInsteadOfPrinting();
  await greet(env, isOwn);
}

type Given = ReturnType<typeof givenEnv>;

function lockDataFolder(given: Given, shutdown: Shutdown): void {
  const folder = given.GALLEY_DATA_DIR;
  const other = takeDeskLock(folder, {
    pid: process.pid,
    url: ownAddress(given),
  });
  if (other !== undefined) {
    throw new Error(
      `This desk is running already, at ${other.url} (process ${other.pid}). Open that address, or stop it first with Ctrl-C where it was started.`,
    );
  }
  shutdown.add(() => {
    releaseDeskLock(folder);
    return undefined;
  });
}

async function startOwnDatabase(
  given: Given,
  shutdown: Shutdown,
): Promise<string> {
  const folder = given.GALLEY_DATA_DIR;
  shutdown.add(() => stopDatabase(folder));
  const database = await startDatabase(folder);
  say(
    database.adopted
      ? "Database: was still running, taken over."
      : `Database started; its files are in ${folder}.`,
  );
  shutdown.add(superviseDatabase(database, say));
  return database.url;
}

async function makeDemo(env: Env): Promise<void> {
  const { GALLEY_DATA_DIR, DATABASE_URL } = env;
  const made = await ensureDemoNewsroom(root, GALLEY_DATA_DIR, DATABASE_URL);
  if (made) say("First run: the demo newsroom is made.");
}

async function ensureBuild(env: Env): Promise<void> {
  const folder = env.GALLEY_BUILD_DIR;
  if (!isBuildStale(root, folder)) return;
  say("Building the desk; this takes about a minute, once.");
  const begun = Date.now();
  await buildDesk(folder, false);
  say(`Built in ${Math.round((Date.now() - begun) / 1000)} s.`);
}

async function prepareDevelopment(env: Env): Promise<void> {
  const folder = env.GALLEY_BUILD_DIR;
  process.env.GALLEY_TSCONFIG = writeTypeConfig(root, folder);
  await bundleEngineWorker(root, env.GALLEY_ENGINE_WORKER);
  await bundleComparerWorker(root, env.GALLEY_COMPARER_WORKER);
  await bundleReadingChild(root, env.GALLEY_READING_CHILD);
  await bundleJobWorker(root, unbuiltJobWorker(root));
}

function say(line: string): void {
  console.log(line);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { dev: { type: "boolean" } } });
  const shutdown = prepareShutdown(say, (error) =>
    log.error("an error nobody caught", { error }),
  );
  try {
    await start(values.dev === true, shutdown);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await shutdown.run(1);
  }
}

await main();
