import fs from "node:fs";
import path from "node:path";
import { hashSources } from "./source-hash";

/** Whether what stands in a build folder was not made, whole, from today's sources. */
export function isBuildStale(root: string, buildFolder: string): boolean {
  return readStamp(path.join(root, buildFolder)) !== hashSources(root);
}

/** Takes the mark of a whole build away; done first, so that an interrupted build never looks whole. */
export function removeStamp(root: string, buildFolder: string): void {
  fs.rmSync(stampFile(path.join(root, buildFolder)), { force: true });
}

/** Marks a build as whole and made from the sources with this fingerprint. */
export function writeStamp(
  root: string,
  buildFolder: string,
  sourceHash: string,
): void {
  fs.writeFileSync(stampFile(path.join(root, buildFolder)), sourceHash);
}

function stampFile(folder: string): string {
  return path.join(folder, "galley-sources");
}

function readStamp(folder: string): string | undefined {
  const file = stampFile(folder);
  return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : undefined;
}
