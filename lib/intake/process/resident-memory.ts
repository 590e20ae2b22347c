import { execFile } from "node:child_process";
import fs from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Bytes of memory a process holds (its resident set, buffers outside the JavaScript heap included); null when it is
 * gone or the system does not say. Linux tells in a file, other Unixes through `ps`, Windows not at all.
 */
export async function residentBytes(pid: number): Promise<number | null> {
  if (process.platform === "linux") return fromStatus(pid);
  if (process.platform === "win32") return null;
  try {
    const { stdout } = await run("ps", ["-o", "rss=", "-p", String(pid)]);
    return kilobytes(stdout);
  } catch {
    return null;
  }
}

function fromStatus(pid: number): number | null {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, "latin1");
    return kilobytes(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1] ?? "");
  } catch {
    return null;
  }
}

function kilobytes(text: string): number | null {
  const count = Number.parseInt(text, 10);
  return Number.isNaN(count) ? null : count * 1_024;
}
