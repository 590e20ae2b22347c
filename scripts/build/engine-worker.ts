import { bundleScript } from "./bundle-script";

/** Bundles the text engine, its model included, into one file that a worker thread can load. */
export function bundleEngineWorker(
  root: string,
  outputFile: string,
): Promise<void> {
  return bundleScript(root, {
    entry: "lib/extraction/worker.ts",
    outputFile,
    without: "the desk would have no text engine",
  });
}
