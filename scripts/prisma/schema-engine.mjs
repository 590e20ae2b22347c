#!/usr/bin/env node
// Stand-in for Prisma's native `schema-engine` binary: speaks the same JSON-RPC over
// stdin/stdout, but runs the WebAssembly build of the very same engine
// (@prisma/schema-engine-wasm, from the npm registry) over @prisma/adapter-pg.
// Used through PRISMA_SCHEMA_ENGINE_BINARY.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const argv = process.argv.slice(2);
const opt = { datamodels: [], rest: [] };
for (let i = 0; i < argv.length; i++) {
  const a = argv[i];
  if (a === "--datamodels") opt.datamodels.push(argv[++i]);
  else if (a === "--datasource") opt.datasource = JSON.parse(argv[++i]);
  else if (a === "--enabled-preview-features" || a === "--extension-types") i++;
  else opt.rest.push(a);
}
const pkg = require("@prisma/engines/package.json");
if (opt.rest.includes("--version")) {
  const hash = (pkg.dependencies["@prisma/engines-version"] || "")
    .split(".")
    .pop();
  console.log(`schema-engine-cli ${hash}`);
  process.exit(0);
}
const url = opt.datasource?.url;
const logLine = (level, fields) =>
  process.stderr.write(
    JSON.stringify({
      timestamp: new Date().toISOString(),
      level,
      fields,
      target: "schema_engine::logger",
    }) + "\n",
  );

if (opt.rest[0] === "cli") {
  await cli(opt.rest[1]);
} else {
  await rpc();
}

async function cli(cmd) {
  const { default: pg } = await import("pg");
  const u = new URL(url);
  const name = decodeURIComponent(u.pathname.slice(1)) || "postgres";
  const connect = async (cs) => {
    const c = new pg.Client({
      connectionString: cs,
      connectionTimeoutMillis: 5000,
    });
    await c.connect();
    return c;
  };
  const fail = (code, message) => {
    process.stderr.write("\n");
    logLine("ERROR", { message, error_code: code, is_panic: false });
    process.exit(1);
  };
  const admin = () => {
    const a = new URL(url);
    a.pathname = name === "postgres" ? "/template1" : "/postgres";
    return a.href;
  };
  const q = (s) => '"' + s.replace(/"/g, '""') + '"';
  try {
    if (cmd === "can-connect-to-database") {
      const c = await connect(url);
      await c.end();
    } else if (cmd === "create-database") {
      const c = await connect(admin());
      await c.query(`CREATE DATABASE ${q(name)}`);
      await c.end();
    } else if (cmd === "drop-database") {
      const c = await connect(admin());
      await c.query(`DROP DATABASE ${q(name)} WITH (FORCE)`);
      await c.end();
    } else fail("P0000", `unknown cli command ${cmd}`);
    process.exit(0);
  } catch (e) {
    if (e.code === "3D000")
      fail("P1003", `Database \`${name}\` does not exist`);
    if (e.code === "28P01" || e.code === "28000") fail("P1000", e.message);
    fail(
      "P1001",
      `Can't reach database server at \`${u.hostname}:${u.port || 5432}\` (${e.code || e.message})`,
    );
  }
}

async function loadEngine() {
  const bgUrl = import.meta
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bg = await import(bgUrl);
  const bytes = await readFile(new URL("./schema_engine_bg.wasm", bgUrl));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": bg,
  });
  bg.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } =
    await import("@prisma/driver-adapter-utils");
  // Two gaps of @prisma/adapter-pg as a migration driver, closed here:
  //  - the catalogue's "char" columns (oid 18) have no mapping;
  //  - executeScript() splits a script at every ';' (breaks $$ bodies and string literals):
  //    send it whole with the simple query protocol instead, as the native engine does;
  //  - connectToShadowDb() passes { connectionString, database }: pg lets connectionString win, so the
  //    "shadow" would be the MAIN database; it also drops it while its pool is still connected.
  const { default: pg } = await import("pg");
  class MigrationPg extends PrismaPg {
    async connect() {
      return fix(await super.connect());
    }
    async connectToShadowDb() {
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
      const sql = async (text) => {
        const c = new pg.Client({ connectionString: url });
        await c.connect();
        try {
          await c.query(text);
        } finally {
          await c.end();
        }
      };
      await sql(`CREATE DATABASE "${name}" TEMPLATE template0`);
      const shadow = new URL(url);
      shadow.pathname = `/${name}`;
      const a = fix(
        await new PrismaPg(
          { connectionString: shadow.href, max: 1 },
          { schema },
        ).connect(),
      );
      const dispose = a.dispose.bind(a);
      a.dispose = async () => {
        try {
          await dispose();
        } finally {
          await sql(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
        }
      };
      return a;
    }
  }
  function fix(a) {
    let fields;
    const io = a.performIO.bind(a),
      raw = a.queryRaw.bind(a);
    a.performIO = async (q) => {
      const r = await io(q);
      fields = r.fields.map((f) => f.dataTypeID);
      return {
        ...r,
        rowCount: r.rowCount,
        rows: r.rows,
        fields: r.fields.map((f) =>
          f.dataTypeID === 18 ? { ...f, name: f.name, dataTypeID: 25 } : f,
        ),
      };
    };
    a.queryRaw = async (q) => {
      const r = await raw(q);
      return {
        ...r,
        columnTypes: r.columnTypes.map((t, i) =>
          fields[i] === 18 ? ColumnTypeEnum.Character : t,
        ),
      };
    };
    a.executeScript = async (script) => {
      try {
        await a.underlyingDriver().query(script);
      } catch (e) {
        a.onError(e);
      }
    };
    return a;
  }
  const schema = url
    ? (new URL(url).searchParams.get("schema") ?? undefined)
    : undefined;
  const factory = bindMigrationAwareSqlAdapterFactory(
    new MigrationPg(
      {
        connectionString: url || "postgresql://127.0.0.1:1/none",
        max: 1,
        idleTimeoutMillis: 0,
      },
      { schema },
    ),
  );
  const datamodels = await Promise.all(
    opt.datamodels.map(async (f) => [f, await readFile(f, "utf8")]),
  );
  return bg.SchemaEngine.new(
    { datamodels: datamodels.length ? datamodels : undefined },
    (l) => {
      if (process.env.SCHEMA_ENGINE_DEBUG) process.stderr.write(l + "\n");
    },
    factory,
  );
}

async function rpc() {
  let loaded;
  let nextId = 1;
  const pending = new Set();
  const write = (o) => process.stdout.write(JSON.stringify(o) + "\n");
  const rl = createInterface({ input: process.stdin, crlfDelay: Infinity });
  rl.on("line", (line) => {
    let msg;
    try {
      msg = JSON.parse(line);
    } catch {
      return;
    }
    if (!msg.method) return;
    const p = handle(msg)
      .catch((e) => logLine("ERROR", { message: String(e?.stack || e) }))
      .finally(() => pending.delete(p));
    pending.add(p);
  });
  rl.on("close", async () => {
    await Promise.allSettled([...pending]);
    process.exit(0);
  });

  async function handle({ id, method, params }) {
    if (process.env.SCHEMA_ENGINE_DEBUG)
      process.stderr.write(`> ${method} ${JSON.stringify(params)}\n`);
    try {
      let result;
      if (method === "createDatabase") {
        await createDb();
        result = {
          databaseName: decodeURIComponent(new URL(url).pathname.slice(1)),
        };
      } else {
        loaded ??= loadEngine();
        const engine = await loaded;
        const name = method === "getDatabaseVersion" ? "version" : method;
        // The wasm engine gives evaluateDataLoss/createMigration no shadow-database factory ("must be provided
        // through an external factory"); they work from its cache, which devDiagnostic fills.
        if (
          (method === "evaluateDataLoss" || method === "createMigration") &&
          params.migrationsList.migrationDirectories.length
        )
          await engine.devDiagnostic({
            migrationsList: params.migrationsList,
            filters: params.filters,
          });
        if (typeof engine[name] !== "function")
          throw new Error(
            `schema-engine (wasm): method ${method} is not supported`,
          );
        result = await engine[name](params);
        if (method === "diff" && result?.stdout != null) {
          write({
            jsonrpc: "2.0",
            id: 1_000_000 + nextId++,
            method: "print",
            params: { content: result.stdout },
          });
          result = { ...result, stdout: null };
        }
      }
      write({ jsonrpc: "2.0", id, result: result ?? null });
    } catch (e) {
      if (process.env.SCHEMA_ENGINE_DEBUG)
        console.error(
          "ERR",
          e,
          Object.keys(e ?? {}),
          e?.code,
          e?.data,
          e?.message,
        );
      let data = {
        is_panic: false,
        message: e?.message ?? String(e),
        error_code: e?.code,
      };
      write({
        jsonrpc: "2.0",
        id,
        error: {
          code: 4466,
          message: "An error happened. Check the data field for details.",
          data,
        },
      });
    }
  }
}
async function createDb() {
  const { default: pg } = await import("pg");
  const a = new URL(url);
  const name = decodeURIComponent(a.pathname.slice(1));
  a.pathname = "/postgres";
  const c = new pg.Client({ connectionString: a.href });
  await c.connect();
  try {
    await c.query(`CREATE DATABASE "${name.replace(/"/g, '""')}"`);
  } finally {
    await c.end();
  }
}
