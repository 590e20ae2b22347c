import path from "node:path";
import { pathToFileURL } from "node:url";
import { givenEnv } from "../lib/env";
import { bundleComparerWorker } from "./build/comparer-worker";
import { bundleEngineWorker } from "./build/engine-worker";
import { builtJobWorker, bundleJobWorker } from "./build/job-worker";
import { ensurePrismaClient } from "./build/prisma-client";
import { bundleReadingChild } from "./build/reading-child";
import { packageFile, runNode } from "./build/run-program";
import { hashSources } from "./build/source-hash";
import { removeStamp, writeStamp } from "./build/stamp";
import { keepingTypeEntry, writeTypeConfig } from "./build/type-config";

/** Modules read these when Next looks at them; a build must neither need nor keep real ones. */
const placeholders = {
  DATABASE_URL: "postgresql://build@127.0.0.1:1/build",
  NEXTAUTH_SECRET: "a placeholder that signs nothing, ever",
  NEXTAUTH_URL: "http://localhost",
};

/** Makes a production build in a folder below the project; throws with the output when it fails. */
export async function buildDesk(
  buildFolder: string,
  isShown: boolean,
): Promise<void> {
  const root = process.cwd();
  // Taken first: a file saved while the build runs makes it stale.
  const hash = hashSources(root);
  removeStamp(root, buildFolder);
  await ensurePrismaClient(root);
  await keepingTypeEntry(root, () => runNext(root, buildFolder, isShown));
  const built = (name: string) => path.join(root, buildFolder, name);
  await bundleEngineWorker(root, built("engine-worker.cjs"));
  await bundleComparerWorker(root, built("comparer-worker.cjs"));
  await bundleReadingChild(root, built("reading-child.cjs"));
  await bundleJobWorker(root, builtJobWorker(root, buildFolder));
  writeStamp(root, buildFolder, hash);
}

async function runNext(
  root: string,
  buildFolder: string,
  isShown: boolean,
): Promise<void> {
  const run = await runNode([packageFile("next", "dist/bin/next"), "build"], {
    isShown,
    variables: {
      ...placeholders,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      GALLEY_BUILD_DIR: buildFolder,
      GALLEY_TSCONFIG: writeTypeConfig(root, buildFolder),
    },
  });
  if (run.code !== 0) {
    throw new Error(`The build failed.${isShown ? "" : `\n${run.output}`}`);
  }
}

const isMain = import.meta.url === pathToFileURL(process.argv[1] ?? "").href;
if (isMain) await buildDesk(givenEnv().GALLEY_BUILD_DIR, true);
