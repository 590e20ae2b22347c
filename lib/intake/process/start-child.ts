import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";

/** Below the limit of the whole process, so that a heap that grows ends by itself first. */
const HEAP_MEGABYTES = 320;
/**
 * People at the desk come first: on a core it shares with the desk, a reading gets a tenth of the time, where it had a
 * quarter at 5; and still seven times what a slow one gets.
 */
const FAST_NICENESS = 10;
/** What takes long takes what nobody else wants. */
export const SLOW_NICENESS = 19;

/**
 * What the kernel holds it to, whoever started it still being there or not: processor seconds, kilobytes of data (a
 * little above what is watched for), no file of any size, no core dump.
 */
const KERNEL_LIMITS = [
  "ulimit -t 40",
  ...(process.platform === "linux" ? ["ulimit -d 640000"] : []),
  "ulimit -f 0",
  "ulimit -c 0",
];
/**
 * Where there is setpriv (of util-linux), the kernel kills it when whoever started it is killed. Left behind, readings
 * whose answer nobody hears take the processor from those that are heard, the more of them the busier the machine is.
 */
const ORPHANED = "setpriv --pdeathsig KILL";
/** Whoever starts it may be killed before the kernel knows of the wish. Then the process has another parent by now. */
const STILL_WANTED = `/bin/sh -c 'test "$PPID" = "$0" && exec "$@"'`;
/** Takes on the limits and becomes the program. Its first argument is the process that starts it. */
const HELD = [
  ...KERNEL_LIMITS,
  `if ${ORPHANED} true 2>&-; then exec ${ORPHANED} ${STILL_WANTED} "$0" "$@"; fi`,
  'exec "$@"',
].join("; ");

/**
 * Starts a script in a Node of its own that has nothing to take: no variables, no folder, and no permission to read a
 * file but the script, to write one, to start a program or a thread, to load native code or to make code of text.
 */
export function startChild(script: string): ChildProcess {
  const program = [process.execPath, ...flags(script), script];
  const held = ["/bin/sh", "-c", HELD, String(process.pid), ...program];
  const isHeld = process.platform !== "win32";
  const [command = "", ...args] = isHeld ? held : program;
  const child = spawn(command, args, {
    cwd: os.tmpdir(),
    env: necessaryVariables(),
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
  yieldTo(child, FAST_NICENESS);
  offerToKernel(child.pid);
  endWithUs(child);
  return child;
}

/** Nobody is left to hear it, or to watch it. */
function endWithUs(child: ChildProcess): void {
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("close", () => process.off("exit", kill));
}

/** Lets others go before a child. Where the system does not allow that, it stays as it is. */
export function yieldTo({ pid }: ChildProcess, niceness: number): void {
  if (pid === undefined) return;
  try {
    os.setPriority(pid, niceness);
  } catch {
    // It has ended, or the system says no.
  }
}

function flags(script: string): readonly string[] {
  const isKnown = (flag: string) =>
    process.allowedNodeEnvironmentFlags.has(flag);
  const permission = isKnown("--permission")
    ? "--permission"
    : "--experimental-permission";
  return [
    permission,
    `--allow-fs-read=${fs.realpathSync(script)}`,
    // Node 25 and newer refuse the network as well, unless it is allowed.
    ...(isKnown("--allow-net") ? ["--allow-net"] : []),
    `--max-old-space-size=${HEAP_MEGABYTES}`,
    "--disallow-code-generation-from-strings",
    "--no-addons",
    "--no-warnings",
  ];
}

/** Windows opens no connection without this one. */
function necessaryVariables(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  const isNeeded = process.platform === "win32" && SystemRoot !== undefined;
  return { NODE_ENV: "production", ...(isNeeded && { SystemRoot }) };
}

/** When the machine itself runs out of memory, this is what may go. */
function offerToKernel(pid: number | undefined): void {
  if (process.platform !== "linux" || pid === undefined) return;
  try {
    fs.writeFileSync(`/proc/${pid}/oom_score_adj`, "1000");
  } catch {
    // It has ended, or the system says no.
  }
}
