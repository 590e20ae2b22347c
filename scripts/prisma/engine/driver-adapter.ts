import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import pg from "pg";
import { columnTypeOf, valueTypes } from "./column-types";
import { runSql } from "./database-commands";
import { asEngineError } from "./driver-errors";

const identity = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
} as const;

/**
 * The engine's way to a PostgreSQL. One connection each, because the engine
 * holds its lock against a second migration as a session lock.
 */
export function connectEngineTo(
  url: string,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    ...identity,
    connect: () => openAdapter(url, () => Promise.resolve()),
    connectToShadowDb: () => openShadow(url),
  };
}

/**
 * The shadow database is a new, empty one under a random name: the engine
 * empties and refills it, so it must never be the main one.
 */
async function openShadow(url: string): Promise<SqlDriverAdapter> {
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  const quoted = pg.escapeIdentifier(name);
  await runSql(url, `CREATE DATABASE ${quoted} TEMPLATE template0`);
  const shadow = new URL(url);
  shadow.pathname = `/${name}`;
  return openAdapter(shadow.href, () =>
    runSql(url, `DROP DATABASE IF EXISTS ${quoted} WITH (FORCE)`),
  );
}

async function openAdapter(
  url: string,
  afterClose: () => Promise<void>,
): Promise<SqlDriverAdapter> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect().catch((error: unknown) => {
    throw asEngineError(error);
  });
  const schemaName = new URL(url).searchParams.get("schema") ?? undefined;
  return {
    ...queryableOver(client),
    // Whole, in the simple protocol: split at semicolons, the $$ body of a function breaks.
    executeScript: async (script) => {
      await perform(() => client.query(script));
    },
    startTransaction: () => startTransaction(client),
    getConnectionInfo: () => ({ schemaName, supportsRelationJoins: true }),
    dispose: async () => {
      await client.end();
      await afterClose();
    },
  };
}

async function startTransaction(client: pg.Client) {
  await perform(() => client.query("BEGIN"));
  return {
    ...queryableOver(client),
    options: { usePhantomQuery: false },
    commit: async () => {
      await perform(() => client.query("COMMIT"));
    },
    rollback: async () => {
      await perform(() => client.query("ROLLBACK"));
    },
  };
}

function queryableOver(client: pg.Client): SqlQueryable {
  return {
    ...identity,
    queryRaw: async (query) => asResultSet(await runQuery(client, query)),
    executeRaw: async (query) => (await runQuery(client, query)).rowCount ?? 0,
  };
}

function runQuery(
  client: pg.Client,
  query: SqlQuery,
): Promise<pg.QueryArrayResult<unknown[]>> {
  return perform(() =>
    client.query<unknown[]>({
      text: query.sql,
      values: query.args,
      rowMode: "array",
      types: valueTypes,
    }),
  );
}

function asResultSet(result: pg.QueryArrayResult<unknown[]>): SqlResultSet {
  return {
    columnNames: result.fields.map((field) => field.name),
    columnTypes: result.fields.map((field) => {
      const type = columnTypeOf(field.dataTypeID);
      if (type !== undefined) return type;
      throw new DriverAdapterError({
        kind: "UnsupportedNativeDataType",
        type: `${field.name}, type ${field.dataTypeID}`,
      });
    }),
    rows: result.rows,
  };
}

async function perform<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw asEngineError(error);
  }
}
