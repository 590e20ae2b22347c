import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Variables } from "../../lib/env";

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** A worker that ran this long was well. */
const wellAfterMs = 60_000;
/** A little more than a worker gives its jobs to end. */
const patienceMs = 7_000;

/**
 * Runs a worker beside the desk, in a process of its own so that nothing it does slows or ends the desk, and starts it
 * again when it ends. Returns what stops it and waits for its jobs under way.
 */
export function superviseWorker(
  say: (line: string) => void,
): () => Promise<void> {
  const control = new AbortController();
  const watching = keepRunning(say, control.signal);
  return async () => {
    control.abort();
    await watching;
  };
}

async function keepRunning(
  say: (line: string) => void,
  leaving: AbortSignal,
): Promise<void> {
  let waitMs = firstWaitMs;
  while (!leaving.aborted) {
    const begun = Date.now();
    await untilItEnds(startWorker(), leaving);
    if (leaving.aborted) return;
    waitMs = Date.now() - begun > wellAfterMs ? firstWaitMs : waitMs;
    say(`The worker stopped; starting it again in ${waitMs / 1000} s.`);
    await sleep(waitMs, undefined, { signal: leaving }).catch(() => undefined);
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }
}

function startWorker(): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "scripts/worker.ts"], {
    // The channel tells it when the desk is gone, however that came about.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: withoutSecrets(process.env),
  });
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
