import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { extract, judgeSentence, toOutput } from "@/lib/extraction";
import { floorQuotes } from "./floor";
import { measureQuotedRuns } from "./quoted-runs";

const lineSchema = z.object({ id: z.string(), text: z.string() });
type Line = z.output<typeof lineSchema>;

const SHOWN =
  /^(?:docs|content\.(?:iou50|exact|ggt08)|span\.iou50|attributed|type\.(?:direct|indirect|mixed)\.iou50|speaker\.overlap )/;

/** Where things are: the corpora, the scorers, and a place for answers. */
type Place = {
  readonly corpus: string;
  readonly score: string;
  readonly scratch: string;
};

/** Runs the engine over the development sets and prints what the scorers say, beside the floor. */
export function measureAccuracy(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: "string" }, score: { type: "string" } },
  });
  const { corpus } = values;
  if (corpus === undefined)
    throw new Error("Name the folder with the corpora: --corpus DIR");
  const score = values.score ?? join(corpus, "..", "score");
  const scratch = mkdtempSync(join(tmpdir(), "accuracy-"));
  const place = { corpus, score, scratch };
  measureQuotes(place);
  measureSentences(place);
  measureWorth(place);
}

function measureQuotes(place: Place): void {
  const file = "attribution.dev.jsonl";
  const gold = join(place.corpus, file);
  const scorer = join(place.score, "score_quotes.mjs");
  const ours = predict(place, file, ({ text }) => toOutput(extract(text)));
  const quotes = (predicted: string, ...flags: readonly string[]) =>
    run("node", [scorer, gold, predicted, "--speech", ...flags]);
  section("Quotes, this engine (speech only)", quotes(ours));
  section("The same, over strict matches", quotes(ours, "--iou"));
  const lines = readFileSync(gold, "utf8").split("\n").filter(isLine);
  section("Quoted runs, each by itself", measureQuotedRuns(lines));
  const floor = predict(place, file, ({ text }) => ({
    quotes: floorQuotes(text),
  }));
  section("Quotes, floor: two regular expressions", quotes(floor));
}

function measureSentences(place: Place): void {
  const file = "sentences.dev.jsonl";
  const ours = predict(place, file, ({ text }) => ({
    sentences: toOutput(extract(text)).sentences,
  }));
  const scorer = join(place.score, "score_sentences.mjs");
  section("Sentences", run("node", [scorer, join(place.corpus, file), ours]));
}

function measureWorth(place: Place): void {
  const file = "checkworthy.dev.jsonl";
  const ours = predict(place, file, ({ text }) => {
    const { score, isClaim } = judgeSentence(text);
    return { score, label: isClaim ? 1 : 0 };
  });
  const scorer = join(place.score, "score_checkworthy.py");
  const printed = run("python3", [scorer, join(place.corpus, file), ours]);
  section("Check-worthiness", printed);
}

/** Answers every line of a corpus and returns the file the answers are in. */
function predict(
  { corpus, scratch }: Place,
  file: string,
  answer: (line: Line) => object,
): string {
  const out = join(scratch, file);
  const lines = readLines(join(corpus, file)).map((line) =>
    JSON.stringify({ id: line.id, ...answer(line) }),
  );
  writeFileSync(out, lines.join("\n"));
  return out;
}

function readLines(file: string): readonly Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(isLine)
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

function isLine(line: string): boolean {
  return line !== "";
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8", maxBuffer: 1 << 26 });
}

function section(title: string, printed: string): void {
  const lines = printed.trim().split("\n");
  console.log(`\n${title}`);
  for (const line of lines)
    if (lines.length < 4 || SHOWN.test(line)) console.log(`  ${line}`);
}
