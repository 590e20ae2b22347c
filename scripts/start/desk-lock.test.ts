import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findRunningDesk, releaseDeskLock, takeDeskLock } from "./desk-lock";

const url = "http://localhost:3000";

function emptyFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-lock-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return folder;
}

/** A process that looks like a desk, or like something else. */
async function runProcess(script: string): Promise<number> {
  const folder = emptyFolder();
  fs.writeFileSync(path.join(folder, script), "setInterval(() => {}, 1000)");
  const child = spawn(process.execPath, [path.join(folder, script)]);
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child, "spawn");
  return child.pid ?? 0;
}

test("a free folder is taken and given back", () => {
  const folder = emptyFolder();
  const holder = { pid: process.pid, url };
  expect(takeDeskLock(folder, holder)).toBeUndefined();
  expect(findRunningDesk(folder)).toEqual(holder);
  releaseDeskLock(folder);
  expect(findRunningDesk(folder)).toBeUndefined();
});

test("beside a running desk the second one learns which it is, and leaves its lock alone", async () => {
  const folder = emptyFolder();
  const first = { pid: await runProcess("start.ts.mjs"), url };
  fs.writeFileSync(path.join(folder, "desk.lock"), JSON.stringify(first));
  expect(takeDeskLock(folder, { pid: process.pid, url })).toEqual(first);
  releaseDeskLock(folder);
  expect(findRunningDesk(folder)).toEqual(first);
});

test("the lock of a desk that was killed is taken over", () => {
  const folder = emptyFolder();
  const gone = JSON.stringify({ pid: 2_000_000_000, url });
  fs.writeFileSync(path.join(folder, "desk.lock"), gone);
  const own = { pid: process.pid, url };
  expect(takeDeskLock(folder, own)).toBeUndefined();
  expect(findRunningDesk(folder)).toEqual(own);
});

test.runIf(process.platform === "linux")(
  "a killed desk's process id that went to another program does not hold the folder",
  async () => {
    const folder = emptyFolder();
    const stranger = { pid: await runProcess("editor.mjs"), url };
    fs.writeFileSync(path.join(folder, "desk.lock"), JSON.stringify(stranger));
    expect(findRunningDesk(folder)).toBeUndefined();
  },
);

test("a lock cut short by a crash is taken over", () => {
  const folder = emptyFolder();
  fs.writeFileSync(path.join(folder, "desk.lock"), '{"pid": 1');
  const own = { pid: process.pid, url };
  expect(takeDeskLock(folder, own)).toBeUndefined();
});
