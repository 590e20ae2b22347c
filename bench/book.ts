import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extract } from "@/lib/extraction";
import { z } from "zod";

const BOOK_CHARACTERS = 5_000_000;
const MEGABYTE = 1_000_000;

const lineSchema = z.object({ text: z.string() });
const bookSchema = z.object({
  bookSeconds: z.number(),
  bookPeakMegabytes: z.number(),
  bookLimitMegabytes: z.number(),
});

export type BookFigures = z.output<typeof bookSchema>;

/** Reads a book of five million characters in a process of its own and returns what it took. */
export function measureBook(corpus: string): BookFigures {
  const child = spawnSync(
    process.execPath,
    ["--import", "tsx", "bench/bench.ts", "book", corpus],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return bookSchema.parse(JSON.parse(child.stdout));
}

/** The other process: the articles of a file in turn, with other numbers each time round, as one book. */
export function readBook([corpus = ""]: readonly string[]): void {
  const book = makeBook(corpus);
  const started = performance.now();
  extract(book);
  const figures: BookFigures = {
    bookSeconds: Math.round((performance.now() - started) / 100) / 10,
    bookPeakMegabytes: Math.round(
      (process.resourceUsage().maxRSS * 1024) / MEGABYTE,
    ),
    bookLimitMegabytes: Math.round(
      (10 * Buffer.byteLength(book)) / MEGABYTE + 150,
    ),
  };
  console.log(JSON.stringify(figures));
}

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
