import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { isAlive } from "../postgres/probe";

const savedLock = z.strictObject({ pid: z.number().int(), url: z.string() });

/** Who holds a data folder: the process and the address it serves. */
export type LockHolder = z.infer<typeof savedLock>;

/** The desk that runs on a data folder, or undefined when none does. */
export function findRunningDesk(dataFolder: string): LockHolder | undefined {
  const holder = readLock(lockFile(dataFolder));
  return holder !== undefined && isDesk(holder.pid) ? holder : undefined;
}

/**
 * Takes a data folder for this process. A lock whose desk was killed is taken
 * over. Returns who holds it when that is another running desk.
 */
export function takeDeskLock(
  dataFolder: string,
  holder: LockHolder,
): LockHolder | undefined {
  fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const running = findRunningDesk(dataFolder);
  if (running !== undefined && running.pid !== holder.pid) return running;
  const file = lockFile(dataFolder);
  fs.rmSync(file, { force: true });
  try {
    fs.writeFileSync(file, JSON.stringify(holder), { flag: "wx" });
    return undefined;
  } catch {
    // Another start was quicker between the two lines above.
    return readLock(file);
  }
}

/** Gives a data folder back; another process's lock is left alone. */
export function releaseDeskLock(dataFolder: string): void {
  const file = lockFile(dataFolder);
  if (readLock(file)?.pid === process.pid) fs.rmSync(file, { force: true });
}

function lockFile(dataFolder: string): string {
  return path.join(dataFolder, "desk.lock");
}

function readLock(file: string): LockHolder | undefined {
  try {
    return savedLock.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

/** After a crash another program may have the process id; on Linux that can be seen. */
function isDesk(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (pid === process.pid) return true;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("start.ts");
  } catch {
    return !fs.existsSync("/proc/self/cmdline");
  }
}
