#!/usr/bin/env node
// What Prisma starts in place of its native schema engine; see
// docs/decisions/prisma-schema-engine-stand-in.md. Prisma wants an executable
// file, so this one only makes Node read TypeScript and hands over.
import { register } from "tsx/esm/api";

register();
const { runSchemaEngine } = await import("./engine/main.ts");
await runSchemaEngine(process.argv.slice(2));
