import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

type Script = Readonly<{
  /** The source, from the project's folder. */
  entry: string;
  outputFile: string;
  /** What the desk would be without it. */
  without: string;
}>;

/** Bundles one of our own scripts into one file that Node can load: Next bundles only what its pages import. */
export async function bundleScript(
  root: string,
  { entry, outputFile, without }: Script,
): Promise<void> {
  const entryFile = path.join(root, entry);
  if (!fs.existsSync(entryFile)) {
    throw new Error(
      `${entry} is missing, so ${without}. Restore it from git and build again.`,
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
