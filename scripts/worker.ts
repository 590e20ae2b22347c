import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { databaseUrl, givenEnv, readingChild } from "../lib/env";
import { createPlaces } from "../lib/intake/process/places";
import { intakeTasks } from "../lib/intakes/tasks";
import { startWorker, type Worker } from "../lib/jobs/work";
import { log } from "../lib/log";
import { withDatabase } from "./galley/open-database";

/** Jobs at a time: all that may read, and some that fetch or store meanwhile. */
const JOBS_AT_ONCE = 8;
/** Documents read at a time, and slow ones beside them. */
const PLACES = { fast: 2, slow: 4 };
const AGAIN_AFTER_MS = 2_000;

/** `npm run worker`: takes jobs from the queue until it is stopped. Any number may run, on any number of machines. */
async function main(): Promise<number> {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, leave);
  }
  // Started by a desk, it ends with it, however that ends.
  process.on("disconnect", leave);
  const script = readingChild(givenEnv());
  if (!fs.existsSync(script)) {
    // Rarely needed, and it brings the bundler, which takes a while to load.
    const { bundleReadingChild } = await import("./build/reading-child");
    await bundleReadingChild(process.cwd(), script);
  }
  return withDatabase(async () => {
    await workUntil(leaving.signal, script);
    return 0;
  });
}

async function workUntil(leaving: AbortSignal, script: string): Promise<void> {
  const reader = { script, places: createPlaces(PLACES) };
  while (!leaving.aborted) {
    try {
      const connectionString = databaseUrl();
      const worker = await startWorker({
        ...{ connectionString, atOnce: JOBS_AT_ONCE },
        ...intakeTasks(reader),
      });
      console.log("Worker: ready.");
      await untilEither(leaving, worker);
    } catch (error) {
      log.warn("the worker begins again", { error });
      await sleep(AGAIN_AFTER_MS);
    }
  }
}

/** Ends when the worker does, or, once it is to leave, when it has left. */
async function untilEither(
  leaving: AbortSignal,
  worker: Worker,
): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    const stop = () => void worker.stop().then(resolve);
    if (leaving.aborted) stop();
    else leaving.addEventListener("abort", stop, { once: true });
  });
  await Promise.race([worker.ended, stopped]);
}

process.exit(await main());
