import { readFile } from "node:fs/promises";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { connectEngineTo } from "./driver-adapter";

/** Some commands never touch a database but the engine wants an address for one. */
const nowhere = "postgresql://127.0.0.1:1/none";

/** Prisma's schema engine, from the WebAssembly build in the registry package. */
export async function loadEngine(
  datamodels: readonly string[],
  url: string | undefined,
): Promise<glue.SchemaEngine> {
  await startWebAssembly();
  const files = await Promise.all(
    datamodels.map(async (file): Promise<[string, string]> => [
      file,
      await readFile(file, "utf8"),
    ]),
  );
  return glue.SchemaEngine.new(
    { datamodels: files.length === 0 ? undefined : files },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(connectEngineTo(url ?? nowhere)),
  );
}

async function startWebAssembly(): Promise<void> {
  const glueUrl = import.meta
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(new URL("./schema_engine_bg.wasm", glueUrl));
  const imports = Object.fromEntries(
    Object.entries(glue).filter(([, value]) => typeof value === "function"),
  );
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": imports,
  });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") Reflect.apply(start, undefined, []);
}
