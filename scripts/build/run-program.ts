import { spawn } from "node:child_process";
import path from "node:path";
import type { Variables } from "../../lib/env";

/** How a program ended and what it said. */
export type ProgramRun = Readonly<{ code: number; output: string }>;

export type ProgramOptions = Readonly<{
  /** Added to this process's own variables. */
  variables?: Variables;
  /** Keeps this process's own variables out. */
  isAlone?: boolean;
  /** Also shows what the program says while it runs. */
  isShown?: boolean;
  /** Ends the program; the answer is then an error. */
  stop?: AbortSignal;
}>;

/** Runs a Node program of this project with this Node and waits for its end. */
export function runNode(
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramRun> {
  const { variables = {}, isAlone = false, isShown = false, stop } = options;
  const cleared = isAlone ? clearedVariables() : {};
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...cleared, ...variables },
      stdio: ["ignore", "pipe", "pipe"],
      ...(stop && { signal: stop }),
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => {
      chunks.push(chunk);
      if (isShown) process.stdout.write(chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code) => {
      const output = Buffer.concat(chunks).toString("utf8");
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Every variable of this process, unset. */
function clearedVariables(): Variables {
  const names = Object.keys(process.env);
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** Path of a file inside an installed package, whether or not the package exports it. */
export function packageFile(name: string, file: string): string {
  return path.resolve("node_modules", name, file);
}
