import path from "node:path";
import { bundleScript } from "./bundle-script";

/**
 * Bundles what takes jobs from the queue. Compiling it on every start takes longer than a worker lives when things go
 * badly. Installed packages are not bundled, so the file has to lie in the project's folder.
 */
export function bundleJobWorker(
  root: string,
  outputFile: string,
): Promise<void> {
  return bundleScript(root, {
    entry: "scripts/worker/take-jobs.ts",
    outputFile,
    without: "nothing that takes time would be done",
    usesPackages: true,
  });
}

/** Where it lies in a build. */
export function builtJobWorker(root: string, buildFolder: string): string {
  return path.resolve(root, buildFolder, "job-worker.mjs");
}

/** Where it lies for development, and for a worker without a build of today's sources. */
export function unbuiltJobWorker(root: string): string {
  return path.join(root, "node_modules/.cache/galley/job-worker.mjs");
}
