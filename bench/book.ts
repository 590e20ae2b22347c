import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const BOOK_CHARACTERS = 5_000_000;
const MEGABYTE = 1_000_000;

const lineSchema = z.object({ text: z.string() });
const peakSchema = z.object({ maxRSS: z.number() });

/** Runs in the measured process before anything of ours: what it took at most is told when it ends. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write(JSON.stringify(process.resourceUsage())));',
)}`;

export type BookFigures = {
  readonly bookSeconds: number;
  readonly bookPeakMegabytes: number;
  readonly bookLimitMegabytes: number;
};

/**
 * Has the command line split a book of five million characters, start, model and printing included, and returns
 * what that took. The book is made of the articles of a file in turn.
 */
export function measureBook(corpus: string): BookFigures {
  const folder = mkdtempSync(join(tmpdir(), "book-"));
  const file = join(folder, "book.txt");
  const book = makeBook(corpus);
  writeFileSync(file, book);
  const started = performance.now();
  const peak = peakOfCommand(file);
  const seconds = (performance.now() - started) / 1000;
  rmSync(folder, { recursive: true });
  return {
    bookSeconds: Math.round(seconds * 10) / 10,
    bookPeakMegabytes: Math.round(peak / MEGABYTE),
    bookLimitMegabytes: Math.round(
      (10 * Buffer.byteLength(book)) / MEGABYTE + 150,
    ),
  };
}

/** Most bytes the command ever had in memory. */
function peakOfCommand(file: string): number {
  const command = ["scripts/galley.ts", "extract", "--json", file];
  const child = spawnSync(
    process.execPath,
    ["--import", TELL_PEAK, "--import", "tsx", ...command],
    { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
  );
  if (child.status !== 0)
    throw new Error(`galley extract failed on the book: ${child.stderr}`);
  const told = child.stderr.slice(child.stderr.lastIndexOf("{"));
  return peakSchema.parse(JSON.parse(told)).maxRSS * 1024;
}

/** With other numbers each time round. */
function makeBook(corpus: string): string {
  const texts = readFileSync(corpus, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => lineSchema.parse(JSON.parse(line)).text);
  let book = "";
  for (let round = 0; book.length < BOOK_CHARACTERS; round++) {
    const text = texts[round % texts.length] ?? "";
    const shift = Math.floor(round / texts.length);
    book += `${text.replace(/\d+/g, (digits) => `${Number(digits) + shift}`)}\n\n`;
  }
  return book.slice(0, BOOK_CHARACTERS);
}
