import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import { z } from "zod";

/** A worker as an operator starts one, in processes of its own. */
export type WorkerProcess = {
  /** Ends it and all that it started without a word, as a machine does that loses its power. */
  readonly kill: () => Promise<void>;
};

const manifest = z.object({ scripts: z.object({ worker: z.string() }) });

/** Starts what `npm run worker` starts, which takes jobs from the database of DATABASE_URL and reads with a script. */
export function openWorkerProcess(script: string): WorkerProcess {
  const text = fs.readFileSync("package.json", "utf8");
  const { worker } = manifest.parse(JSON.parse(text)).scripts;
  const [, ...args] = worker.split(" ");
  const started = spawn(process.execPath, args, {
    stdio: "ignore",
    // A group of its own, so that one signal reaches all of it.
    detached: true,
    env: { ...process.env, GALLEY_READING_CHILD: script },
  });
  const ended = once(started, "exit");
  return {
    kill: async () => {
      const { pid, exitCode, signalCode } = started;
      const isRunning = exitCode === null && signalCode === null;
      if (pid === undefined || !isRunning) return;
      process.kill(-pid, "SIGKILL");
      await ended;
    },
  };
}
