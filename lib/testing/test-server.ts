import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { prepareQueue } from "../jobs/prepare-queue";
import { startDatabase, stopDatabase } from "../../scripts/postgres/server";
import { dropDatabase, TEMPLATE_VARIABLE, withAdmin } from "./admin-connection";

/**
 * Once per run of the database tests: makes an empty, migrated database to clone. On the server of
 * TEST_DATABASE_URL when that is set (its role must be allowed to create databases), else on an embedded PostgreSQL
 * in a temporary folder. What it returns takes both away again.
 */
export async function setup(): Promise<() => Promise<void>> {
  const server = await findServer();
  const name = `galley_template_${randomBytes(6).toString("hex")}`;
  const tearDown = async () => {
    await dropDatabase(server.url, name);
    await server.stop();
  };
  try {
    process.env[TEMPLATE_VARIABLE] = await makeTemplate(server.url, name);
  } catch (error) {
    // The runner calls only what this returns, so a server left here would run for ever.
    await tearDown();
    throw error;
  }
  return tearDown;
}

async function makeTemplate(serverUrl: string, name: string): Promise<string> {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await withAdmin(serverUrl, (client) =>
    client.query(`CREATE DATABASE ${name}`),
  );
  migrate(url.href);
  await prepareQueue(url.href);
  return url.href;
}

type Server = { readonly url: string; readonly stop: () => Promise<void> };

async function findServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: () => Promise.resolve() };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-test-"));
  const { url } = await startDatabase(folder);
  return {
    url,
    stop: async () => {
      await stopDatabase(folder);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function migrate(url: string): void {
  const run = spawnSync(
    process.execPath,
    ["node_modules/prisma/build/index.js", "migrate", "deploy"],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: url } },
  );
  if (run.status === 0) return;
  throw new Error(
    `The migrations did not apply to an empty database:\n${run.stdout}${run.stderr}`,
  );
}
