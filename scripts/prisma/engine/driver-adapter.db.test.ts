import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
} from "@prisma/driver-adapter-utils";
import { expect, test } from "vitest";
import { databaseUrl } from "@/lib/env";
import { connectEngineTo } from "./driver-adapter";

async function ask(adapter: SqlDriverAdapter, sql: string) {
  return adapter.queryRaw({ sql, args: [], argTypes: [] });
}

async function withAdapter<Answer>(
  open: () => Promise<SqlDriverAdapter>,
  read: (adapter: SqlDriverAdapter) => Promise<Answer>,
): Promise<Answer> {
  const adapter = await open();
  try {
    return await read(adapter);
  } finally {
    await adapter.dispose();
  }
}

const main = () => connectEngineTo(databaseUrl()).connect();
const shadow = () => connectEngineTo(databaseUrl()).connectToShadowDb();
const nameOf = async (adapter: SqlDriverAdapter) =>
  (await ask(adapter, "SELECT current_database()::text")).rows[0]?.[0];

test("the shadow database is another, empty one, and is gone afterwards", async () => {
  const mainName = await withAdapter(main, nameOf);
  const shadowName = await withAdapter(shadow, async (adapter) => {
    const tables = "SELECT 1 FROM pg_tables WHERE schemaname = 'public'";
    expect((await ask(adapter, tables)).rows).toEqual([]);
    return nameOf(adapter);
  });
  expect(shadowName).not.toBe(mainName);
  const left = `SELECT 1 FROM pg_database WHERE datname = '${String(shadowName)}'`;
  expect((await withAdapter(main, (it) => ask(it, left))).rows).toEqual([]);
});

test("a function's body with semicolons in it is run whole", async () => {
  const rows = await withAdapter(shadow, async (adapter) => {
    await adapter.executeScript(
      "CREATE FUNCTION two() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 'a;b'; END; $$; CREATE TABLE kept (id int);",
    );
    return (await ask(adapter, "SELECT two()")).rows;
  });
  expect(rows).toEqual([["a;b"]]);
});

test("the catalogue's one-letter columns are read as characters", async () => {
  const answer = await withAdapter(main, (adapter) =>
    ask(adapter, "SELECT 'c'::\"char\" AS kind, 7::oid AS id"),
  );
  expect(answer.rows[0]?.[0]).toBe("c");
  expect(answer.columnTypes).toEqual([
    ColumnTypeEnum.Character,
    ColumnTypeEnum.Int64,
  ]);
});

test("a missing table is said in the engine's words, which it acts on", async () => {
  await expect(
    withAdapter(main, (adapter) => ask(adapter, "SELECT * FROM nowhere")),
  ).rejects.toMatchObject({
    cause: { kind: "TableDoesNotExist", table: "nowhere" },
  });
});
