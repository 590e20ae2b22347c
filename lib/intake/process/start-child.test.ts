import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";

/** Starts a child that never ends by itself, says which, and stays. */
const PARENT = `
  import { startChild } from "./lib/intake/process/start-child";
  console.log(startChild(process.argv[1]).pid);
  setInterval(() => undefined, 1_000);
`;

function makeIdleScript(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-child-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const script = path.join(folder, "idle.cjs");
  fs.writeFileSync(script, "setInterval(() => undefined, 1_000);");
  return script;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.runIf(process.platform === "linux")(
  "a reading process does not outlive a worker that is killed",
  async () => {
    const program = ["--import", "tsx", "--input-type=module", "-e", PARENT];
    const parent = spawn(process.execPath, [...program, makeIdleScript()], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void parent.kill("SIGKILL"));
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(line.toString());
    onTestFinished(() => void (isRunning(pid) && process.kill(pid, "SIGKILL")));
    expect(isRunning(pid)).toBe(true);
    parent.kill("SIGKILL");
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false), 5_000);
  },
);
