import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const entry = "lib/extraction/worker.ts";

/**
 * Bundles the text engine, its model included, into one file that a worker
 * thread can load: Next bundles only what its pages import.
 */
export async function bundleEngineWorker(
  root: string,
  outputFile: string,
): Promise<void> {
  const entryFile = path.join(root, entry);
  if (!fs.existsSync(entryFile)) {
    throw new Error(
      `${entry} is missing, so the desk would have no text engine. Restore it from git and build again.`,
    );
  }
  await build({
    entryPoints: [entryFile],
    outfile: outputFile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    tsconfig: path.join(root, "tsconfig.json"),
    logLevel: "warning",
    sourcemap: "linked",
  });
}
