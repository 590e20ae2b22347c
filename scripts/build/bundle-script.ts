import fs from "node:fs";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";

type Script = Readonly<{
  /** The source, from the project's folder. */
  entry: string;
  outputFile: string;
  /** What the desk would be without it. */
  without: string;
  /**
   * Leaves installed packages where they are. The bundle then has to lie in the project's folder; without it, it may lie
   * anywhere and needs no other file.
   */
  usesPackages?: boolean;
}>;

const WHOLE = { format: "cjs" } as const satisfies BuildOptions;
const BESIDE_PACKAGES = {
  format: "esm",
  packages: "external",
} as const satisfies BuildOptions;

/** Bundles one of our own scripts into one file that Node can load: Next bundles only what its pages import. */
export async function bundleScript(
  root: string,
  { entry, outputFile, without, usesPackages = false }: Script,
): Promise<void> {
  const entryFile = path.join(root, entry);
  if (!fs.existsSync(entryFile)) {
    throw new Error(
      `${entry} is missing, so ${without}. Restore it from git and build again.`,
    );
  }
  const { outputFiles } = await build({
    entryPoints: [entryFile],
    outfile: outputFile,
    bundle: true,
    platform: "node",
    target: "node20",
    ...(usesPackages ? BESIDE_PACKAGES : WHOLE),
    tsconfig: path.join(root, "tsconfig.json"),
    logLevel: "warning",
    sourcemap: "linked",
    write: false,
  });
  for (const file of outputFiles) replaceFile(file.path, file.contents);
}

/** A process that starts meanwhile loads the old script or the new one, never half of it. */
function replaceFile(file: string, contents: Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  fs.writeFileSync(unfinished, contents);
  fs.renameSync(unfinished, file);
}
