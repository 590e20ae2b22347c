import path from "node:path";
import { bundleScript } from "../../scripts/build/bundle-script";

/** The reading process as the product has it, and one whose world is this machine: see `local-reading-child.ts`. */
const ENTRIES = {
  product: "lib/intake/process/child.ts",
  local: "lib/testing/local-reading-child.ts",
} as const;

/** Bundles a reading process for tests and answers with its file. */
export async function makeReadingChild(
  which: keyof typeof ENTRIES,
): Promise<string> {
  const name = `${which}-reading-child-${process.pid}.cjs`;
  const outputFile = path.resolve("node_modules/.cache/galley", name);
  await bundleScript(process.cwd(), {
    entry: ENTRIES[which],
    outputFile,
    without: "nothing could be read",
  });
  return outputFile;
}
