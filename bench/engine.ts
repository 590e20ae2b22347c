import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { z } from "zod";
import { extract } from "@/lib/extraction";
import { measureBook } from "./book";

const ROUNDS = 5;
/** Not counted: the desk's thread reads articles for weeks, and the first ones are read while V8 still compiles. */
const WARM_UP_ROUNDS = 3;
const LONG = 1_000_000;
const lineSchema = z.object({ text: z.string() });

type Engine = { readonly name: string; readonly read: (text: string) => void };

/** Compares the whole engine with wink-nlp's full pipeline and compromise on the same articles. */
export function measureEngine(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: "string" }, json: { type: "boolean" } },
  });
  if (values.corpus === undefined)
    throw new Error("Name a file of {id, text} lines: --corpus FILE.jsonl");
  const texts = readFileSync(values.corpus, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => lineSchema.parse(JSON.parse(line)).text);
  const engines = [ours(), wink(), compromiseQuotations()];
  const rates = interleave(engines, texts);
  const single = measureSingles(texts);
  const figures = {
    ratioToWink: ratio(rates, 0, 1),
    ratioToCompromise: ratio(rates, 0, 2),
    growth: measureGrowth(texts),
    articlesPerSecond: round(single.perSecond),
    p99Ms: round(single.p99),
    ...measureBook(values.corpus),
    charactersPerSecond: Object.fromEntries(
      engines.map((engine, at) => [engine.name, Math.round(rates[at] ?? 0)]),
    ),
  };
  console.log(values.json ? JSON.stringify(figures) : readable(figures, texts));
}

function ours(): Engine {
  return { name: "galley", read: (text) => void extract(text) };
}

/** Every annotation of wink-nlp, read to the end. */
function wink(): Engine {
  const nlp = winkNLP(model);
  return {
    name: "wink-nlp",
    read: (text) => void nlp.readDoc(text).tokens().out(),
  };
}

function compromiseQuotations(): Engine {
  return {
    name: "compromise",
    read: (text) => void compromise(text).quotations().json(),
  };
}

/** Characters per second of each engine: the median of rounds in which they take turns. */
function interleave(
  engines: readonly Engine[],
  texts: readonly string[],
): readonly number[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const rates = engines.map((): number[] => []);
  for (let turn = 0; turn < WARM_UP_ROUNDS; turn++)
    for (const engine of engines) for (const text of texts) engine.read(text);
  for (let turn = 0; turn < ROUNDS; turn++) {
    engines.forEach((engine, at) => {
      const started = performance.now();
      for (const text of texts) engine.read(text);
      rates[at]?.push(characters / ((performance.now() - started) / 1000));
    });
  }
  return rates.map(median);
}

function measureSingles(texts: readonly string[]) {
  const times = texts.map((text) => {
    const started = performance.now();
    extract(text);
    return performance.now() - started;
  });
  const sorted = [...times].sort((a, b) => a - b);
  const total = times.reduce((sum, time) => sum + time, 0);
  return {
    perSecond: (1000 * texts.length) / total,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  };
}

/** How the time grows when a text of a million characters is doubled. */
function measureGrowth(texts: readonly string[]): number {
  const once = texts
    .join("\n\n")
    .repeat(1 + Math.ceil((2 * LONG) / texts.join("\n\n").length));
  const time = (size: number) => {
    const started = performance.now();
    extract(once.slice(0, size));
    return performance.now() - started;
  };
  const turns = Array.from(
    { length: 3 },
    () => [time(LONG), time(2 * LONG)] as const,
  );
  return round(
    median(turns.map(([, two]) => two)) / median(turns.map(([one]) => one)),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ratio(rates: readonly number[], a: number, b: number): number {
  return round((rates[a] ?? 0) / (rates[b] ?? 1));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function readable(
  figures: Readonly<Record<string, unknown>>,
  texts: readonly string[],
): string {
  const lines = Object.entries(figures).map(
    ([name, value]) => `  ${name.padEnd(22)}${JSON.stringify(value)}`,
  );
  return [
    `${texts.length} articles, ${ROUNDS} rounds in turns, medians; the whole engine against wink-nlp's full pipeline and compromise's quotations`,
    ...lines,
  ].join("\n");
}
