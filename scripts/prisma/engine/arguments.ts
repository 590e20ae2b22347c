import { parseArgs } from "node:util";
import { z } from "zod";

const datasource = z.looseObject({ url: z.string().optional() });

/** What Prisma's command line asks of its schema engine. */
export type EngineArguments = Readonly<{
  /** Paths of the schema files. */
  datamodels: readonly string[];
  /** Address of the main database; some commands need none. */
  url: string | undefined;
  task:
    | Readonly<{ kind: "version" }>
    | Readonly<{ kind: "database"; command: string }>
    | Readonly<{ kind: "serve" }>;
}>;

/** Reads the arguments of the native engine's command line; unknown flags are passed over. */
export function parseEngineArguments(argv: readonly string[]): EngineArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    allowPositionals: true,
    options: {
      datamodels: { type: "string", multiple: true },
      datasource: { type: "string" },
      "enabled-preview-features": { type: "string" },
      "extension-types": { type: "string" },
      version: { type: "boolean" },
    },
  });
  const models = Array.isArray(values.datamodels) ? values.datamodels : [];
  return {
    datamodels: models.filter((model) => typeof model === "string"),
    url: readUrl(values.datasource),
    task: readTask(values.version === true, positionals),
  };
}

function readUrl(given: unknown): string | undefined {
  if (typeof given !== "string") return undefined;
  return datasource.parse(JSON.parse(given)).url;
}

function readTask(
  version: boolean,
  positionals: readonly string[],
): EngineArguments["task"] {
  if (version) return { kind: "version" };
  if (positionals[0] !== "cli") return { kind: "serve" };
  return { kind: "database", command: positionals[1] ?? "" };
}
