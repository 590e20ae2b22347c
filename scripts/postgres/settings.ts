import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { z } from "zod";
import { givenEnv } from "../../lib/env";

const savedSettings = z.strictObject({
  port: z.number().int(),
  password: z.string().min(1),
});

/** Where an embedded cluster lives and how to reach it. */
export type Cluster = Readonly<{
  dataFolder: string;
  folder: string;
  logFile: string;
  port: number;
  password: string;
}>;

/** Owner of the database: may create databases, is no superuser. */
export const ownerName = "galley";
/** The cluster's superuser, used only to look after the cluster. */
export const superuserName = "postgres";
export const databaseName = "galley";

/** The cluster of a data folder, or undefined when none was ever set up there. */
export function findCluster(dataFolder: string): Cluster | undefined {
  const file = settingsFile(dataFolder);
  if (!fs.existsSync(file)) return undefined;
  const saved = savedSettings.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  return describeCluster(dataFolder, saved);
}

/** The cluster of a data folder; its port and password are made up on first use. */
export async function ensureSettings(dataFolder: string): Promise<Cluster> {
  const found = findCluster(dataFolder);
  if (found !== undefined) return found;
  fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const password = randomBytes(24).toString("base64url");
  return saveSettings(dataFolder, { port: await findFreePort(), password });
}

/** Moves a cluster to another free port, for when a stranger took its own. */
export async function choosePort(cluster: Cluster): Promise<Cluster> {
  const { dataFolder, password } = cluster;
  return saveSettings(dataFolder, { port: await findFreePort(), password });
}

/** Address of the newsroom's database inside a cluster. */
export function clusterUrl(cluster: Cluster, database = databaseName): string {
  return `postgresql://${ownerName}:${cluster.password}@127.0.0.1:${cluster.port}/${database}`;
}

/** Address of the embedded database, or undefined when it was never set up. */
export function embeddedDatabaseUrl(): string | undefined {
  const cluster = findCluster(givenEnv().GALLEY_DATA_DIR);
  return cluster && clusterUrl(cluster);
}

/** A TCP port of this machine that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" ? address?.port : undefined;
      probe.close(() =>
        port === undefined
          ? reject(new Error("No free port was found on 127.0.0.1."))
          : resolve(port),
      );
    });
  });
}

function settingsFile(dataFolder: string): string {
  return path.join(dataFolder, "database.json");
}

function saveSettings(
  dataFolder: string,
  saved: z.infer<typeof savedSettings>,
): Cluster {
  const file = settingsFile(dataFolder);
  // Written beside and renamed: a crash leaves the old settings or the new, never half.
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify(saved), { mode: 0o600 });
  fs.renameSync(draft, file);
  return describeCluster(dataFolder, saved);
}

function describeCluster(
  dataFolder: string,
  saved: z.infer<typeof savedSettings>,
): Cluster {
  return {
    dataFolder,
    folder: path.join(dataFolder, "postgres"),
    logFile: path.join(dataFolder, "postgres.log"),
    ...saved,
  };
}
