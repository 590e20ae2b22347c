import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clusterUrl, findCluster, findFreePort } from "../postgres/settings";
import type { TestContext } from "./step";

/** A desk started as a newcomer would, on a port and with data of its own. */
export type TestDesk = Readonly<{ url: string; databaseUrl: string }>;

const startPatienceMs = 120_000;
const stopPatienceMs = 30_000;
const pollMs = 200;

/** Starts the built desk the way `npm start` does and waits until it is open. */
export async function startTestDesk(
  context: TestContext,
  buildFolder: string,
): Promise<TestDesk> {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const dataFolder = path.join(context.folder, "data");
  const log = path.join(context.folder, "desk.log");
  const child = launch(log, {
    ...context.variables,
    PORT: String(port),
    GALLEY_DATA_DIR: dataFolder,
    GALLEY_BUILD_DIR: buildFolder,
  });
  context.onEnd(() => stop(child));
  await waitUntilOpen(child, url, log);
  const cluster = findCluster(dataFolder);
  if (cluster === undefined) throw new Error("The desk has no database.");
  return { url, databaseUrl: clusterUrl(cluster) };
}

/** What the desk wrote while it was tested. */
export function readDeskLog(context: TestContext): string {
  const log = path.join(context.folder, "desk.log");
  return fs.existsSync(log) ? fs.readFileSync(log, "utf8") : "";
}

function launch(log: string, variables: Record<string, string>): ChildProcess {
  const output = fs.openSync(log, "a");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/start.ts"],
    {
      env: { ...variables, NODE_ENV: "production" },
      stdio: ["ignore", output, output],
    },
  );
  fs.closeSync(output);
  return child;
}

async function waitUntilOpen(
  child: ChildProcess,
  url: string,
  log: string,
): Promise<void> {
  const deadline = Date.now() + startPatienceMs;
  while (Date.now() < deadline && child.exitCode === null) {
    if (await answers(`${url}/api/health/ready`)) return;
    await sleep(pollMs);
  }
  throw new Error(
    `The desk did not open for its tests:\n${fs.readFileSync(log, "utf8")}`,
  );
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  const deadline = Date.now() + stopPatienceMs;
  while (child.exitCode === null && Date.now() < deadline) await sleep(pollMs);
  if (child.exitCode === null) child.kill("SIGKILL");
}
