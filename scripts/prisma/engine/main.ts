import { createRequire } from "node:module";
import { z } from "zod";
import { parseEngineArguments } from "./arguments";
import { runDatabaseCommand } from "./database-commands";
import { serveEngine } from "./serve";

const require = createRequire(import.meta.url);

const enginesPackage = z.looseObject({
  dependencies: z.record(z.string(), z.string()),
});

/** Does what Prisma's native schema engine does for the same command line. */
export async function runSchemaEngine(argv: readonly string[]): Promise<void> {
  const { datamodels, url, task } = parseEngineArguments(argv);
  switch (task.kind) {
    case "version":
      console.log(`schema-engine-cli ${engineHash()}`);
      return;
    case "database":
      process.exitCode = await runDatabaseCommand(task.command, url);
      return;
    case "serve":
      await serveEngine(datamodels, url);
      return;
  }
}

/** Prisma compares this with the hash its other engines were built from. */
function engineHash(): string {
  const { dependencies } = enginesPackage.parse(
    require("@prisma/engines/package.json"),
  );
  const version = dependencies["@prisma/engines-version"] ?? "";
  return version.split(".").at(-1) ?? "";
}
