import { bundleScript } from "./bundle-script";

/** Bundles the comparison of quotes with records into one file that a worker thread can load. */
export function bundleComparerWorker(
  root: string,
  outputFile: string,
): Promise<void> {
  return bundleScript(root, {
    entry: "lib/quotes/thread/comparer.ts",
    outputFile,
    without: "no quote could be compared with a long record",
  });
}
