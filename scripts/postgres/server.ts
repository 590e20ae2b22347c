import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { locateBinaries } from "./binaries";
import { ensureClusterFiles } from "./create-cluster";
import {
  ensureDatabase,
  isAlive,
  isPostgres,
  probeCluster,
  readPostmasterPid,
  runningPid,
} from "./probe";
import { asServerUser } from "./server-user";
import {
  choosePort,
  type Cluster,
  clusterUrl,
  ensureSettings,
  findCluster,
} from "./settings";

/** A running embedded database; `adopted` when it was running already. */
export type RunningDatabase = Readonly<{
  cluster: Cluster;
  url: string;
  adopted: boolean;
}>;

/** Orphans of a killed server can hold its memory for some seconds. */
const startPatienceMs = 60_000;
const stopPatienceMs = 30_000;
const pollMs = 50;
const retryMs = 500;
const logLimitBytes = 5_000_000;

/**
 * Starts the data folder's embedded database, or adopts the one that runs.
 * Recovers from a server, or a start, that was killed at any moment.
 */
export async function startDatabase(
  dataFolder: string,
): Promise<RunningDatabase> {
  const binaries = locateBinaries();
  let cluster = await ensureSettings(dataFolder);
  ensureClusterFiles(cluster, binaries);
  rotateLog(cluster);
  let adopted = true;
  const deadline = Date.now() + startPatienceMs;
  while (Date.now() < deadline) {
    const state = await probeCluster(cluster);
    if (state === "ours") {
      await ensureDatabase(cluster);
      return { cluster, url: clusterUrl(cluster), adopted };
    }
    if (state === "foreign") cluster = await choosePort(cluster);
    if (state === "starting") await sleep(pollMs);
    if (state === "down") {
      adopted = false;
      await launch(cluster, binaries.postgres);
    }
  }
  throw new Error(
    `The embedded PostgreSQL did not start within ${startPatienceMs / 1000} seconds. Its last words, from ${cluster.logFile}:\n${lastWords(cluster)}`,
  );
}

/** Stops the data folder's database and waits until it is down; returns whether one ran. */
export async function stopDatabase(dataFolder: string): Promise<boolean> {
  const cluster = findCluster(dataFolder);
  const pid = cluster === undefined ? null : runningPid(cluster);
  if (pid === null) return false;
  // SIGINT is PostgreSQL's fast shutdown: open transactions roll back, committed ones are on disk.
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + stopPatienceMs;
  while (isAlive(pid) && Date.now() < deadline) await sleep(pollMs);
  if (isAlive(pid)) {
    throw new Error(
      `The embedded PostgreSQL (process ${pid}) did not stop within ${stopPatienceMs / 1000} seconds. Stop that process by hand.`,
    );
  }
  return true;
}

/** Runs the server and returns when it answers, or when it has ended. */
async function launch(cluster: Cluster, postgres: string): Promise<void> {
  removeStrangersLock(cluster);
  const { file, args } = asServerUser(postgres, serverArguments(cluster));
  const log = fs.openSync(cluster.logFile, "a", 0o600);
  const child = spawn(file, args, {
    // Its own group: Ctrl-C in the terminal reaches us, and we stop it in order.
    detached: true,
    stdio: ["ignore", log, log],
  });
  fs.closeSync(log);
  let failure: Error | undefined;
  let ended = false;
  child.once("error", (error) => (failure = error));
  child.once("exit", () => (ended = true));
  child.unref();
  while (!ended && failure === undefined) {
    if ((await probeCluster(cluster)) === "ours") return;
    await sleep(pollMs);
  }
  if (failure !== undefined) throw failure;
  await sleep(retryMs);
}

function serverArguments(cluster: Cluster): readonly string[] {
  const options = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    shared_buffers: "128MB",
    // Promised: what was acknowledged survives a crash of server or machine.
    fsync: "on",
    synchronous_commit: "on",
    // Statements and details hold words of articles, which belong in no log.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
  const flags = Object.entries(options).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  return ["-D", cluster.folder, "-p", String(cluster.port), ...flags];
}

/**
 * After a crash the lock file's process id may have gone to some other program,
 * which PostgreSQL would take for a running server for ever.
 */
function removeStrangersLock(cluster: Cluster): void {
  const pid = readPostmasterPid(cluster);
  if (pid === null || !isAlive(pid) || isPostgres(pid)) return;
  fs.rmSync(path.join(cluster.folder, "postmaster.pid"), { force: true });
}

function rotateLog(cluster: Cluster): void {
  if (!fs.existsSync(cluster.logFile)) return;
  if (fs.statSync(cluster.logFile).size < logLimitBytes) return;
  fs.renameSync(cluster.logFile, `${cluster.logFile}.old`);
}

function lastWords(cluster: Cluster): string {
  if (!fs.existsSync(cluster.logFile)) return "(nothing)";
  const lines = fs.readFileSync(cluster.logFile, "utf8").trimEnd().split("\n");
  return lines.slice(-10).join("\n");
}
