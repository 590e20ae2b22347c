import { type ChildProcess, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clusterUrl, findCluster, findFreePort } from "../postgres/settings";
import type { TestContext } from "./step";

/** A desk started as a newcomer would, on a port and with data of its own. */
export type TestDesk = Readonly<{
  url: string;
  databaseUrl: string;
  process: ChildProcess;
}>;

/** Where a desk under test lives; the same place twice is the same desk. */
export type DeskPlace = Readonly<{
  folder: string;
  buildFolder: string;
  port: number;
  variables: Readonly<Record<string, string>>;
}>;

const startPatienceMs = 120_000;
const stopPatienceMs = 30_000;
const pollMs = 200;

/** Starts the built desk for a test run, which stops it when it ends. */
export async function startTestDesk(
  { folder, variables, onEnd }: TestContext,
  buildFolder: string,
): Promise<TestDesk> {
  const port = await findFreePort();
  const desk = await openDesk({ folder, buildFolder, port, variables });
  onEnd(() => stopDesk(desk));
  return desk;
}

/** Starts a desk the way `npm start` does and waits until it is open. */
export async function openDesk(place: DeskPlace): Promise<TestDesk> {
  const url = `http://localhost:${place.port}`;
  const child = launch(place);
  try {
    await waitUntilOpen(child, url, place);
  } catch (error) {
    child.kill("SIGTERM");
    throw error;
  }
  const cluster = findCluster(dataFolder(place));
  if (cluster === undefined) throw new Error("The desk has no database.");
  return { url, databaseUrl: clusterUrl(cluster), process: child };
}

/** Asks a desk to stop and waits until it has. */
export async function stopDesk(desk: TestDesk): Promise<void> {
  desk.process.kill("SIGTERM");
  const deadline = Date.now() + stopPatienceMs;
  while (isRunning(desk.process) && Date.now() < deadline) await sleep(pollMs);
  if (isRunning(desk.process)) desk.process.kill("SIGKILL");
}

/** Where a desk under test keeps its data. */
export function dataFolder({ folder }: Pick<DeskPlace, "folder">): string {
  return path.join(folder, "data");
}

/** What a desk under test wrote. */
export function readDeskLog({ folder }: Pick<DeskPlace, "folder">): string {
  const log = logFile(folder);
  return fs.existsSync(log) ? fs.readFileSync(log, "utf8") : "";
}

function logFile(folder: string): string {
  return path.join(folder, "desk.log");
}

function launch(place: DeskPlace): ChildProcess {
  const output = fs.openSync(logFile(place.folder), "a");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/start.ts"],
    {
      stdio: ["ignore", output, output],
      env: {
        ...place.variables,
        NODE_ENV: "production",
        PORT: String(place.port),
        GALLEY_DATA_DIR: dataFolder(place),
        GALLEY_BUILD_DIR: place.buildFolder,
      },
    },
  );
  fs.closeSync(output);
  return child;
}

async function waitUntilOpen(
  child: ChildProcess,
  url: string,
  place: DeskPlace,
): Promise<void> {
  const deadline = Date.now() + startPatienceMs;
  while (Date.now() < deadline && isRunning(child)) {
    if (await answers(`${url}/api/health/ready`)) return;
    await sleep(pollMs);
  }
  throw new Error(`The desk did not open:\n${readDeskLog(place)}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
