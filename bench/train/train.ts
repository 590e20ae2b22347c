import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readArticles } from "./corpus";
import { trainAttribution } from "./train-attribution";
import { trainWorth } from "./train-worth";

const USAGE =
  "npm run train -- --corpus DIR [--only attribution|worth] [--hold-out] [--measure] [--out DIR | --check]";
const COMMITTED = "lib/extraction/model";
/** Every fifth article is left out on request: a second opinion beside the development set. */
const HOLD_OUT = 5;
const SETTINGS = {
  cueBits: 18,
  spanBits: 18,
  epochs: 4,
  dropout: 0.5,
  minCount: 6,
  seed: 1,
};

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string" },
      only: { type: "string" },
      out: { type: "string", default: COMMITTED },
      "hold-out": { type: "boolean" },
      measure: { type: "boolean" },
      check: { type: "boolean" },
    },
  });
  const { corpus, only } = values;
  const out = values.check ? mkdtempSync(join(tmpdir(), "train-")) : values.out;
  if (corpus === undefined)
    throw new Error(`Name the folder with the corpora: ${USAGE}`);
  const started = performance.now();
  const log = (line: string) => {
    const seconds = (performance.now() - started) / 1000;
    console.log(`${seconds.toFixed(1).padStart(6)} s  ${line}`);
  };
  const write = (file: string, model: unknown) => {
    writeFileSync(join(out, file), `${JSON.stringify(model, null, 2)}\n`);
    log(`written to ${join(out, file)}`);
    if (values.check) compare(out, file);
  };
  if (only !== "attribution")
    write("worth.json", trainWorth(corpus, log, values.measure));
  if (only === "worth") return;
  const all = readArticles(corpus, "attribution.train.jsonl");
  const articles = values["hold-out"]
    ? all.filter((_, index) => index % HOLD_OUT !== 0)
    : all;
  log(`${articles.length} articles read and tagged`);
  write("attribution.json", trainAttribution(articles, { ...SETTINGS, log }));
}

/** Says whether training gave the very bytes that are committed. */
function compare(out: string, file: string): void {
  const [made, committed] = [out, COMMITTED].map((folder) =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex"),
  );
  const isSame = made === committed;
  console.log(
    `${file}: ${isSame ? "the same bytes" : "DIFFERENT"}\n  trained    ${made}\n  committed  ${committed}`,
  );
  if (!isSame) process.exitCode = 1;
}

main();
