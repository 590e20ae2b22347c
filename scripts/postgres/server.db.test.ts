import { spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../serve/listen";
import { withClient } from "./client";
import { runningPid } from "./probe";
import { startDatabase, stopDatabase } from "./server";

const patience = { timeout: 60_000 };

function emptyFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-postgres-"));
  onTestFinished(async () => {
    await stopDatabase(folder);
    fs.rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Starts a database with one row in it. */
async function startWithRow(folder: string) {
  const database = await startDatabase(folder);
  await withClient(database.url, (client) =>
    client.query("CREATE TABLE kept AS SELECT 'still here' AS word"),
  );
  return database;
}

async function readRow(url: string): Promise<unknown> {
  const answer = await withClient(url, (client) =>
    client.query<{ word: string }>("SELECT word FROM kept"),
  );
  return answer.rows[0]?.word;
}

/** Ends a server as a power cut would, and waits until it is gone. */
async function kill(pid: number | null): Promise<void> {
  process.kill(pid ?? 0, "SIGKILL");
  await sleep(200);
}

test(
  "a second start takes the running server over, and a stop ends it",
  patience,
  async () => {
    const folder = emptyFolder();
    const first = await startDatabase(folder);
    const second = await startDatabase(folder);
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    expect(second.url).toBe(first.url);
    expect(await stopDatabase(folder)).toBe(true);
    expect(runningPid(first.cluster)).toBeNull();
    expect(await stopDatabase(folder)).toBe(false);
  },
);

test("a killed server starts again with what it held", patience, async () => {
  const folder = emptyFolder();
  const { cluster } = await startWithRow(folder);
  await kill(runningPid(cluster));
  const again = await startDatabase(folder);
  expect(again.adopted).toBe(false);
  expect(await readRow(again.url)).toBe("still here");
});

test(
  "when another program has the port, the database moves to a free one with what it held",
  patience,
  async () => {
    const folder = emptyFolder();
    const { cluster } = await startWithRow(folder);
    await stopDatabase(folder);
    const stranger = http.createServer((_, response) => response.end("mine"));
    onTestFinished(() => void stranger.close());
    await listen(stranger, { host: "127.0.0.1", port: cluster.port });
    const moved = await startDatabase(folder);
    expect(moved.cluster.port).not.toBe(cluster.port);
    expect(await readRow(moved.url)).toBe("still here");
  },
);

test(
  "another data folder's server on the port is not taken for ours",
  patience,
  async () => {
    const ours = emptyFolder();
    const other = await startDatabase(emptyFolder());
    fs.copyFileSync(
      path.join(other.cluster.dataFolder, "database.json"),
      path.join(ours, "database.json"),
    );
    const started = await startDatabase(ours);
    expect(started.adopted).toBe(false);
    expect(started.cluster.port).not.toBe(other.cluster.port);
  },
);

test.runIf(process.platform === "linux")(
  "a lock file that names some other program's process does not stop a start",
  patience,
  async () => {
    const folder = emptyFolder();
    const { cluster } = await startWithRow(folder);
    await kill(runningPid(cluster));
    const stranger = spawn("sleep", ["60"]);
    onTestFinished(() => void stranger.kill());
    const lock = path.join(cluster.folder, "postmaster.pid");
    const [, ...rest] = fs.readFileSync(lock, "utf8").split("\n");
    fs.writeFileSync(lock, [stranger.pid, ...rest].join("\n"));
    expect(await readRow((await startDatabase(folder)).url)).toBe("still here");
  },
);

test(
  "the password is kept from other users, and the desk's role is no superuser",
  patience,
  async () => {
    const { url, cluster } = await startDatabase(emptyFolder());
    const file = path.join(cluster.dataFolder, "database.json");
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    const answer = await withClient(url, (client) =>
      client.query("SHOW is_superuser"),
    );
    expect(answer.rows).toEqual([{ is_superuser: "off" }]);
  },
);
