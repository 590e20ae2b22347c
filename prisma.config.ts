import path from "node:path";
import { defineConfig } from "prisma/config";
import { embeddedDatabaseUrl } from "./scripts/postgres/settings";

// Prisma's native schema engine is a download that closed networks cannot
// make. The stand-in runs the same engine from its registry package; see
// docs/decisions/prisma-schema-engine-stand-in.md.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve(
  "scripts/prisma/schema-engine.mjs",
);

// `prisma generate` needs no database, so a missing address is not an error
// here: the command that does need one says so itself.
const url = process.env.DATABASE_URL ?? embeddedDatabaseUrl();

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed.ts" },
  ...(url === undefined ? {} : { datasource: { url } }),
});
