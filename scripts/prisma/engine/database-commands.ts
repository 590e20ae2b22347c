import pg from "pg";
import { logToPrisma } from "./log";

const connectTimeoutMs = 5000;

/** Runs `cli <command>` of the native engine; returns its exit code. */
export async function runDatabaseCommand(
  command: string,
  url: string | undefined,
): Promise<number> {
  if (url === undefined) return fail("P1012", "No database address was given");
  try {
    await perform(command, url);
    return 0;
  } catch (error) {
    return explain(error, new URL(url));
  }
}

/** Creates the database an address names, through the server's own one. */
export async function createDatabase(url: string): Promise<string> {
  const name = databaseOf(url);
  await runSql(adminUrl(url), `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  return name;
}

/** Sends one text of SQL over a connection of its own. */
export async function runSql(url: string, sql: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMs,
  });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function perform(command: string, url: string): Promise<void> {
  const name = pg.escapeIdentifier(databaseOf(url));
  switch (command) {
    case "can-connect-to-database":
      return runSql(url, "SELECT 1");
    case "create-database":
      await createDatabase(url);
      return;
    case "drop-database":
      return runSql(adminUrl(url), `DROP DATABASE ${name} WITH (FORCE)`);
    default:
      throw new Error(`unknown command ${command}`);
  }
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
}

/** A database cannot be created or dropped from within itself. */
function adminUrl(url: string): string {
  const admin = new URL(url);
  admin.pathname = databaseOf(url) === "postgres" ? "/template1" : "/postgres";
  return admin.href;
}

function explain(error: unknown, url: URL): number {
  const code =
    error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  switch (code) {
    case "3D000":
      return fail(
        "P1003",
        `Database \`${databaseOf(url.href)}\` does not exist`,
      );
    case "28P01":
    case "28000":
      return fail("P1000", message);
    default: {
      const place = `${url.hostname}:${url.port || "5432"}`;
      return fail(
        "P1001",
        `Can't reach database server at \`${place}\` (${code || message})`,
      );
    }
  }
}

function fail(code: string, message: string): number {
  // Prisma reads the last line of stderr, and tells lines apart by this one.
  process.stderr.write("\n");
  logToPrisma("ERROR", { message, error_code: code, is_panic: false });
  return 1;
}
