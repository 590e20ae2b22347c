import { once } from "node:events";
import path from "node:path";
import { givenEnv } from "../lib/env";
import {
  builtJobWorker,
  bundleJobWorker,
  unbuiltJobWorker,
} from "./build/job-worker";
import { bundleReadingChild } from "./build/reading-child";
import { isBuildStale } from "./build/stamp";
import { withDatabase } from "./galley/open-database";
import { superviseWorker } from "./start/supervise-worker";

/** `npm run worker`: takes jobs from the queue until it is stopped. Any number may run, on any number of machines. */
async function main(): Promise<number> {
  const control = new AbortController();
  const leave = () => control.abort();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, leave);
  }
  return withDatabase(async () => {
    // Only now: what is bundled may need the client that came with the database.
    const script = await findScript();
    const stop = superviseWorker({ script, say, isHeard: true });
    if (!control.signal.aborted) await once(control.signal, "abort");
    await stop();
    return 0;
  });
}

/** Those of the build; where there is none of today's sources, it makes its own and leaves a running desk's alone. */
async function findScript(): Promise<string> {
  const root = process.cwd();
  const { GALLEY_BUILD_DIR, GALLEY_READING_CHILD } = givenEnv();
  if (!isBuildStale(root, GALLEY_BUILD_DIR)) {
    return builtJobWorker(root, GALLEY_BUILD_DIR);
  }
  const script = unbuiltJobWorker(root);
  await bundleJobWorker(root, script);
  if (GALLEY_READING_CHILD === undefined) {
    const child = path.join(path.dirname(script), "reading-child.cjs");
    await bundleReadingChild(root, child);
    process.env.GALLEY_READING_CHILD = child;
  }
  return script;
}

function say(line: string): void {
  console.log(line);
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
