import { bundleScript } from "./bundle-script";

/** Bundles what reads strangers' documents into one file: the process that runs it may read no other. */
export function bundleReadingChild(
  root: string,
  outputFile: string,
): Promise<void> {
  return bundleScript(root, {
    entry: "lib/intake/process/child.ts",
    outputFile,
    without: "the desk could read no documents",
  });
}
