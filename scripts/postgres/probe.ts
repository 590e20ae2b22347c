import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import {
  clusterUrl,
  type Cluster,
  databaseName,
  ownerName,
  superuserName,
} from "./settings";

/** What answers on a cluster's port. */
export type ClusterState = "ours" | "starting" | "foreign" | "down";

const connectTimeoutMs = 2000;
/** PostgreSQL's code for "starting up or shutting down". */
const cannotConnectNow = "57P03";

/** Asks who listens on the cluster's port; only our own data folder counts as ours. */
export async function probeCluster(cluster: Cluster): Promise<ClusterState> {
  try {
    return await withSuperuser(cluster, async (client) => {
      const answer = await client.query<{ data_directory: string }>(
        "SHOW data_directory",
      );
      const folder = answer.rows[0]?.data_directory ?? "";
      return samePlace(folder, cluster.folder) ? "ours" : "foreign";
    });
  } catch (error) {
    const code = errorCode(error);
    if (code === "ECONNREFUSED") return "down";
    const ownStart = code === cannotConnectNow || runningPid(cluster) !== null;
    return ownStart ? "starting" : "foreign";
  }
}

/** Creates the owner and the database of a fresh cluster; does nothing on others. */
export async function ensureDatabase(cluster: Cluster): Promise<void> {
  await withSuperuser(cluster, async (client) => {
    const roles = await client.query(
      "SELECT 1 FROM pg_roles WHERE rolname = $1",
      [ownerName],
    );
    if (roles.rowCount === 0) {
      // The password is base64url, so it cannot end the literal it stands in.
      await client.query(
        `CREATE ROLE ${ownerName} LOGIN CREATEDB PASSWORD '${cluster.password}'`,
      );
    }
    const databases = await client.query(
      "SELECT 1 FROM pg_database WHERE datname = $1",
      [databaseName],
    );
    if (databases.rowCount === 0) {
      await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerName}`);
    }
  });
}

/** Process id of the cluster's live postmaster, or null when none runs. */
export function runningPid(cluster: Cluster): number | null {
  const pid = readPostmasterPid(cluster);
  return pid !== null && isAlive(pid) && isPostgres(pid) ? pid : null;
}

/** Process id in the cluster's lock file, alive or not. */
export function readPostmasterPid(cluster: Cluster): number | null {
  try {
    const file = path.join(cluster.folder, "postmaster.pid");
    const pid = Number.parseInt(fs.readFileSync(file, "utf8"), 10);
    return Number.isNaN(pid) ? null : pid;
  } catch {
    return null;
  }
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** On Linux, whether the process is a PostgreSQL; elsewhere it is assumed to be. */
export function isPostgres(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "postgres";
  } catch {
    return !fs.existsSync("/proc/self/comm");
  }
}

async function withSuperuser<Answer>(
  cluster: Cluster,
  ask: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const url = new URL(clusterUrl(cluster, "postgres"));
  url.username = superuserName;
  const client = new pg.Client({
    connectionString: url.href,
    connectionTimeoutMillis: connectTimeoutMs,
  });
  // A server that dies while we are connected must not end this process too.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await ask(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function samePlace(one: string, other: string): boolean {
  try {
    return fs.realpathSync(one) === fs.realpathSync(other);
  } catch {
    return false;
  }
}

function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error
    ? String(error.code)
    : undefined;
}
