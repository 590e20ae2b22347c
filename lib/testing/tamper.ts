import { withAdmin } from "./admin-connection";

/** Runs a statement on the worker's database past the code that is tested. */
export function sql(text: string, values: readonly unknown[] = []) {
  const url = process.env.DATABASE_URL ?? "";
  return withAdmin(url, (client) => client.query(text, [...values]));
}

/** What somebody can do who owns the database and switches the guards of these tables off. */
export async function tamper(
  tables: readonly string[],
  text: string,
  values: readonly unknown[] = [],
): Promise<void> {
  for (const table of tables) {
    await sql(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  }
  await sql(text, values);
  for (const table of tables) {
    await sql(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  }
}
