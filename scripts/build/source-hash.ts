import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Everything a build is made from. */
const sources = [
  "app",
  "components",
  "lib",
  "prisma/schema.prisma",
  "next.config.js",
  "package.json",
  "package-lock.json",
  "postcss.config.mjs",
  "public",
  "scripts/worker",
  "tsconfig.json",
] as const;

/**
 * A fingerprint of the sources below a project folder. By content and not by
 * time, because a checkout sets every file's time to now.
 */
export function hashSources(
  root: string,
  paths: readonly string[] = sources,
): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((start) => listFiles(root, start))) {
    hash.update(`${file}\0`);
    hash.update(fs.readFileSync(path.join(root, file)));
    hash.update("\0");
  }
  return hash.digest("hex");
}

/** Files below a path in a fixed order; tests are no part of a build. */
function listFiles(root: string, start: string): readonly string[] {
  const full = path.join(root, start);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return isTest(start) ? [] : [start];
  return fs
    .readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(root, path.posix.join(start, name)));
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.startsWith("lib/testing/");
}
