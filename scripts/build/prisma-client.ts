import fs from "node:fs";
import path from "node:path";
import { packageFile, runNode } from "./run-program";
import { hashSources } from "./source-hash";

/** What the generated client depends on. */
const inputs = ["prisma/schema.prisma", "node_modules/prisma/package.json"];

/** Generates the Prisma client unless it was made from today's schema; returns whether it had to. */
export async function ensurePrismaClient(root: string): Promise<boolean> {
  const generated = path.join(root, "generated");
  const stamp = path.join(generated, "schema-hash");
  const hash = hashSources(root, inputs);
  const isThere = fs.existsSync(path.join(generated, "prisma"));
  const made = fs.existsSync(stamp) ? fs.readFileSync(stamp, "utf8") : "";
  if (isThere && made === hash) return false;
  const run = await runNode([
    packageFile("prisma", "build/index.js"),
    "generate",
  ]);
  if (run.code !== 0) {
    throw new Error(`The Prisma client could not be generated:\n${run.output}`);
  }
  fs.writeFileSync(stamp, hash);
  return true;
}
