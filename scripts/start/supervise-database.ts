import { setTimeout as sleep } from "node:timers/promises";
import { runningPid } from "../postgres/probe";
import { type RunningDatabase, startDatabase } from "../postgres/server";

const watchEveryMs = 500;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/**
 * Watches an embedded database and starts it again when it dies. Returns what
 * ends the watch, and waits for a start that is under way.
 */
export function superviseDatabase(
  database: RunningDatabase,
  say: (line: string) => void,
): () => Promise<void> {
  const control = new AbortController();
  const watching = watch(database, say, control.signal);
  return async () => {
    control.abort();
    await watching;
  };
}

async function watch(
  database: RunningDatabase,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let waitMs = firstWaitMs;
  while (await waited(watchEveryMs, signal)) {
    if (runningPid(database.cluster) !== null) continue;
    say("The database stopped unexpectedly; starting it again.");
    try {
      const tookMs = await restart(database);
      say(`The database is back after ${(tookMs / 1000).toFixed(1)} s.`);
      waitMs = firstWaitMs;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
      say(`Trying again in ${waitMs / 1000} s.`);
      await waited(waitMs, signal);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    }
  }
}

async function restart(database: RunningDatabase): Promise<number> {
  const begun = Date.now();
  const { url } = await startDatabase(database.cluster.dataFolder);
  if (url !== database.url) {
    throw new Error(
      "Another program took the database's port meanwhile. Stop the desk with Ctrl-C and start it again; nothing is lost.",
    );
  }
  return Date.now() - begun;
}

/** Waits; false when the watch has ended instead. */
async function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(ms, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
