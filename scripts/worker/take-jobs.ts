import { setTimeout as sleep } from "node:timers/promises";
import { databaseUrl, givenEnv, readingChild } from "../../lib/env";
import { createPlaces } from "../../lib/intake/process/places";
import { intakeTasks } from "../../lib/intakes/tasks";
import { startWorker, type Worker } from "../../lib/jobs/work";
import { log } from "../../lib/log";

/*
 * The process that takes jobs from the queue until it is stopped. Whoever starts it has brought the database up to date
 * and names it in DATABASE_URL. Any number may run, on any number of machines.
 */

/** Jobs at a time: all that may read, and some that fetch or store meanwhile. */
const JOBS_AT_ONCE = 8;
/** Documents read at a time, and slow ones beside them. */
const PLACES = { fast: 2, slow: 4 };
const AGAIN_AFTER_MS = 2_000;

async function takeJobs(leaving: AbortSignal): Promise<void> {
  const reader = {
    script: readingChild(givenEnv()),
    places: createPlaces(PLACES),
  };
  while (!leaving.aborted) {
    try {
      const worker = await startWorker({
        connectionString: databaseUrl(),
        atOnce: JOBS_AT_ONCE,
        ...intakeTasks(reader),
      });
      console.log("Worker: ready.");
      await untilEither(leaving, worker);
    } catch (error) {
      log.warn("the worker begins again", { error });
      await sleep(AGAIN_AFTER_MS, undefined, { signal: leaving }).catch(
        () => undefined,
      );
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

const control = new AbortController();
const leave = () => control.abort();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, leave);
}
// It ends with whoever started it, however that ends.
process.on("disconnect", leave);
await takeJobs(control.signal);
process.exit(0);
