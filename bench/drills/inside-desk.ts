import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import type { DeskPlace, TestDesk } from "../../scripts/test/test-desk";

const figures = z.object({
  /** How late the event loop was, in milliseconds. */
  p99: z.number(),
  max: z.number(),
  /** Megabytes that are really needed, not those the system counts. */
  held: z.number(),
});
export type InsideDesk = z.infer<typeof figures>;

const patienceMs = 30_000;

/** Variables of a desk that can be looked into. */
export function insideDeskVariables({ folder }: Pick<DeskPlace, "folder">) {
  const preload = pathToFileURL(path.resolve("bench/drills/inside-desk.mjs"));
  return {
    NODE_OPTIONS: `--import ${preload.href}`,
    DRILL_INSIDE_DESK: fileIn(folder),
  };
}

/** How the desk fared since this was asked last. */
export async function lookInside(
  desk: TestDesk,
  { folder }: Pick<DeskPlace, "folder">,
): Promise<InsideDesk> {
  const file = fileIn(folder);
  const before = linesOf(file).length;
  desk.process.kill("SIGUSR2");
  const deadline = Date.now() + patienceMs;
  while (linesOf(file).length === before && Date.now() < deadline) {
    await sleep(20);
  }
  return figures.parse(JSON.parse(linesOf(file)[before] ?? "null"));
}

function fileIn(folder: string): string {
  return path.join(folder, "inside-desk.jsonl");
}

function linesOf(file: string): readonly string[] {
  if (!fs.existsSync(file)) return [];
  return fs.readFileSync(file, "utf8").split("\n").slice(0, -1);
}
