import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readArticles } from "./corpus";
import { trainAttribution } from "./train-attribution";

const USAGE = "npm run train -- --corpus DIR [--hold-out] [--out FILE]";
/** Every fifth article is left out on request: a second opinion beside the development set. */
const HOLD_OUT = 5;

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: "string" },
      out: { type: "string" },
      "hold-out": { type: "boolean" },
    },
  });
  if (values.corpus === undefined)
    throw new Error(`Name the folder with the corpora: ${USAGE}`);
  const started = performance.now();
  const log = (line: string) =>
    console.log(
      `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`,
    );
  const all = readArticles(values.corpus, "attribution.train.jsonl");
  const articles = values["hold-out"]
    ? all.filter((_, index) => index % HOLD_OUT !== 0)
    : all;
  log(`${articles.length} articles read and tagged`);
  const model = trainAttribution(articles, {
    cueBits: 18,
    spanBits: 18,
    epochs: 4,
    dropout: 0.5,
    minCount: 6,
    seed: 1,
    log,
  });
  const file = values.out ?? "lib/extraction/model/attribution.json";
  writeFileSync(file, `${JSON.stringify(model, null, 2)}\n`);
  log(`written to ${file}`);
}

main();
