import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Variables } from "../../lib/env";
import { yieldTo } from "../../lib/intake/process/start-child";

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** People at the desk come first, then workers, then what they read. */
const niceness = 5;
/** A worker that ran this long was well. */
const wellAfterMs = 60_000;
/** A little more than a worker gives its jobs to end. */
const patienceMs = 7_000;

type Supervised = Readonly<{
  /** The bundled worker. */
  script: string;
  say: (line: string) => void;
  /** Whether what the worker says is shown as well. */
  isHeard?: boolean;
}>;

/**
 * Runs a worker in a process of its own, so that nothing it does slows or ends the desk, and starts it again when it
 * ends. Returns what stops it and waits for its jobs under way.
 */
export function superviseWorker(worker: Supervised): () => Promise<void> {
  const control = new AbortController();
  const watching = keepRunning(worker, control.signal);
  return async () => {
    control.abort();
    await watching;
  };
}

async function keepRunning(
  { script, say, isHeard = false }: Supervised,
  leaving: AbortSignal,
): Promise<void> {
  const output = isHeard ? "inherit" : "ignore";
  let waitMs = firstWaitMs;
  while (!leaving.aborted) {
    const begun = Date.now();
    await untilItEnds(startJobWorker(script, output), leaving);
    if (leaving.aborted) return;
    waitMs = Date.now() - begun > wellAfterMs ? firstWaitMs : waitMs;
    say(`The worker stopped; starting it again in ${waitMs / 1000} s.`);
    await sleep(waitMs, undefined, { signal: leaving }).catch(() => undefined);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }
}

/** Starts a worker that takes jobs from the database of DATABASE_URL, which is up to date. */
export function startJobWorker(
  script: string,
  output: "ignore" | "inherit" | "pipe",
  variables: Variables = process.env,
): ChildProcess {
  const worker = spawn(process.execPath, [script], {
    // The channel tells it when whoever started it is gone, however that came about.
    stdio: ["ignore", output, "inherit", "ipc"],
    env: withoutSecrets(variables),
  });
  yieldTo(worker, niceness);
  return worker;
}

/** A worker signs nobody in. */
function withoutSecrets(variables: Variables): NodeJS.ProcessEnv {
  const { NODE_ENV } = process.env;
  const secret = /^(NEXTAUTH_SECRET|OIDC_\w+)$/;
  const kept = Object.entries(variables).filter(([name]) => !secret.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV };
}

async function untilItEnds(
  worker: ChildProcess,
  leaving: AbortSignal,
): Promise<void> {
  const ended = once(worker, "exit").catch(() => undefined);
  const leave = () => {
    worker.kill("SIGTERM");
    const timer = setTimeout(() => worker.kill("SIGKILL"), patienceMs);
    void ended.then(() => clearTimeout(timer));
  };
  if (leaving.aborted) leave();
  leaving.addEventListener("abort", leave, { once: true });
  await ended;
  leaving.removeEventListener("abort", leave);
}
