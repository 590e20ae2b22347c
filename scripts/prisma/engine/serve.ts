import { createInterface } from "node:readline";
import { z } from "zod";
import { createDatabase } from "./database-commands";
import { loadEngine } from "./load-engine";
import { logToPrisma } from "./log";

type Engine = Awaited<ReturnType<typeof loadEngine>>;

const request = z.looseObject({
  id: z.union([z.number(), z.string()]),
  method: z.string(),
  params: z.unknown(),
});
type Request = z.infer<typeof request>;

const migrationRequest = z.looseObject({
  migrationsList: z.looseObject({ migrationDirectories: z.array(z.unknown()) }),
  filters: z.unknown(),
});

const diffResult = z.looseObject({ stdout: z.string() });

/** Prisma counts its own messages from 1; ours must not meet them. */
const firstOwnId = 1_000_000;

/** Answers Prisma's JSON-RPC on stdin and stdout until it closes the line. */
export async function serveEngine(
  datamodels: readonly string[],
  url: string | undefined,
): Promise<void> {
  let engine: Promise<Engine> | undefined;
  const context = {
    url,
    engine: () => (engine ??= loadEngine(datamodels, url)),
  };
  const pending = new Set<Promise<void>>();
  for await (const line of createInterface({ input: process.stdin })) {
    const parsed = request.safeParse(parseJson(line));
    if (!parsed.success) continue;
    const work = respond(parsed.data, context).finally(() =>
      pending.delete(work),
    );
    pending.add(work);
  }
  await Promise.allSettled(pending);
  // The engine keeps its connection open; Prisma waits for this process to end.
  process.exit(0);
}

type Context = Readonly<{
  url: string | undefined;
  engine: () => Promise<Engine>;
}>;

async function respond(asked: Request, context: Context): Promise<void> {
  try {
    const result = await perform(asked, context);
    write({ jsonrpc: "2.0", id: asked.id, result: result ?? null });
  } catch (error) {
    write({ jsonrpc: "2.0", id: asked.id, error: describe(error) });
  }
}

async function perform(asked: Request, context: Context): Promise<unknown> {
  if (asked.method === "createDatabase") {
    return { databaseName: await createDatabase(context.url ?? "") };
  }
  const engine = await context.engine();
  await primeShadow(engine, asked);
  const result = await callMethod(engine, asked);
  return asked.method === "diff" ? printDiff(result) : result;
}

/**
 * The WebAssembly build hands these two methods no way to a shadow database;
 * they work from what devDiagnostic leaves in the engine's cache.
 */
async function primeShadow(engine: Engine, asked: Request): Promise<void> {
  const needsShadow = ["evaluateDataLoss", "createMigration"];
  if (!needsShadow.includes(asked.method)) return;
  const { migrationsList, filters } = migrationRequest.parse(asked.params);
  if (migrationsList.migrationDirectories.length === 0) return;
  const params = { migrationsList, filters };
  await callMethod(engine, { id: asked.id, method: "devDiagnostic", params });
}

async function callMethod(engine: Engine, asked: Request): Promise<unknown> {
  const name = asked.method === "getDatabaseVersion" ? "version" : asked.method;
  const method: unknown = Reflect.get(engine, name);
  if (typeof method !== "function") {
    throw new Error(`The stand-in schema engine cannot do ${asked.method}.`);
  }
  const result: unknown = await Reflect.apply(method, engine, [asked.params]);
  return result;
}

/** The native engine prints a diff through Prisma instead of returning it. */
function printDiff(result: unknown): unknown {
  const diff = diffResult.safeParse(result);
  if (!diff.success) return result;
  const params = { content: diff.data.stdout };
  write({ jsonrpc: "2.0", id: firstOwnId, method: "print", params });
  return { ...diff.data, stdout: null };
}

function describe(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  const code =
    error instanceof Error && "code" in error ? error.code : undefined;
  return {
    code: 4466,
    message: "An error happened. Check the data field for details.",
    data: { is_panic: false, message, error_code: code },
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    logToPrisma("ERROR", { message: "a line from Prisma was not JSON" });
    return undefined;
  }
}

function write(message: unknown): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
