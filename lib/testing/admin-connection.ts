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
