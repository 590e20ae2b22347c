import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** The environment variable that tells each test file where the migrated database is that it clones. */
export const TEMPLATE_VARIABLE = "GALLEY_TEST_TEMPLATE_URL";

/** Runs statements on one connection of its own, outside the client under test. */
export async function withAdmin<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const DROP_TRIES = 20;
const DROP_WAIT_MS = 250;

/**
 * Takes a database of the tests away, with whoever is connected. The server's own vacuum worker may be at it, which
 * nobody but a superuser can send away: it is soon done.
 */
export async function dropDatabase(
  serverUrl: string,
  name: string,
): Promise<void> {
  for (let left = DROP_TRIES; ; left -= 1) {
    try {
      await withAdmin(serverUrl, (client) =>
        client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      );
      return;
    } catch (error) {
      if (left === 0 || !isVacuumed(error)) throw error;
      await sleep(DROP_WAIT_MS);
    }
  }
}

function isVacuumed(error: unknown): boolean {
  return error instanceof Error && /terminate process/.test(error.message);
}
