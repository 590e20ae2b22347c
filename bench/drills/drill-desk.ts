import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildDesk } from "../../scripts/build";
import { runNode } from "../../scripts/build/run-program";
import { isBuildStale } from "../../scripts/build/stamp";
import { findFreePort } from "../../scripts/postgres/settings";
import { withoutDeskVariables } from "../../scripts/test/desk-variables";
import {
  dataFolder,
  type DeskPlace,
  openDesk,
  stopDesk,
  type TestDesk,
} from "../../scripts/test/test-desk";

/** Where the drills' desk is built. */
export const buildFolder = ".galley/test-build";

/**
 * Opens a desk of its own for a drill, and takes it down again whatever happens.
 *
 * @param prepare makes what the drill's desk needs besides, and answers with the variables that say where it is.
 */
export async function withDesk<T>(
  work: (desk: TestDesk, place: DeskPlace) => Promise<T>,
  prepare: Prepare = () => Promise.resolve({}),
): Promise<T> {
  const usual = await preparePlace();
  const variables = { ...usual.variables, ...(await prepare(usual)) };
  const place = { ...usual, variables };
  const desk = await openDesk(place);
  try {
    return await work(desk, place);
  } finally {
    await stopDesk(desk);
    fs.rmSync(place.folder, { recursive: true, force: true });
  }
}

type Prepare = (place: DeskPlace) => Promise<Readonly<Record<string, string>>>;

/** A folder and a port for a desk, built when the sources are newer than the build. */
export async function preparePlace(): Promise<DeskPlace> {
  if (isBuildStale(process.cwd(), buildFolder)) {
    await buildDesk(buildFolder, false);
  }
  return {
    folder: fs.mkdtempSync(path.join(os.tmpdir(), "galley-drill-")),
    buildFolder,
    port: await findFreePort(),
    variables: withoutDeskVariables(process.env),
  };
}

/** Verifies the chain of the audit log with the desk's own command, and prints what it says. */
export async function checkChain(place: DeskPlace): Promise<boolean> {
  const run = await runNode(
    ["--import", "tsx", "scripts/galley.ts", "audit", "verify"],
    { variables: { GALLEY_DATA_DIR: dataFolder(place) } },
  );
  process.stdout.write(run.output);
  return run.code === 0;
}
