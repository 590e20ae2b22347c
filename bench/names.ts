import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { extract, type ExtractedQuote } from "@/lib/extraction";
import { judgeName, type Verdict } from "./names/compare";
import { readLines } from "./train/corpus";

const ANNOTATION = join(import.meta.dirname, "names", "dev.jsonl");
/** Content that shares half of its words is the same quote: the scorers' criterion. */
const MIN_OVERLAP = 0.5;

const spans = z.array(z.tuple([z.number(), z.number()]));
const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(z.object({ content: spans, speaker: spans })),
});
const lineSchema = z.strictObject({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  name: z.string().nullable(),
  kind: z.enum([
    "full",
    "surname",
    "titled",
    "role",
    "pronoun",
    "organisation",
    "unnamed",
    "none",
  ]),
});

type Article = z.output<typeof articleSchema>;
type Line = z.output<typeof lineSchema>;
type Kind = Line["kind"];

/** One annotated quote, and what the engine and the floor say of it. */
type Case = {
  readonly line: Line;
  readonly mention: string;
  readonly given: string | null;
  readonly isFound: boolean;
  readonly verdict: Verdict;
  readonly floor: Verdict;
};

/** Counts how many speakers get their full name; `--half odd` for tuning, `--half even` for the end, `--errors` for the wrong ones. */
export function measureNames(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: "string" },
      half: { type: "string" },
      errors: { type: "boolean" },
    },
  });
  if (values.corpus === undefined)
    throw new Error("Name the folder with the corpora: --corpus DIR");
  const articles = readLines(values.corpus, "attribution.dev.jsonl").map(
    (line) => articleSchema.parse(line),
  );
  const lines = takeHalf(readAnnotation(), values.half);
  const cases = articles.flatMap((article) =>
    judgeArticle(
      article,
      lines.filter(({ id }) => id === article.id),
    ),
  );
  printFigures(cases);
  if (values.errors) printErrors(cases);
}

function readAnnotation(): readonly Line[] {
  return readFileSync(ANNOTATION, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

/** Articles in turns: the odd ones were tuned on, the even ones were not. */
function takeHalf(
  lines: readonly Line[],
  half: string | undefined,
): readonly Line[] {
  const ids = [...new Set(lines.map(({ id }) => id))];
  const wanted = half === "odd" ? 0 : 1;
  return half === undefined
    ? lines
    : lines.filter(({ id }) => ids.indexOf(id) % 2 === wanted);
}

function judgeArticle(
  article: Article,
  lines: readonly Line[],
): readonly Case[] {
  if (lines.length === 0) return [];
  const { text } = article;
  const { quotes } = extract(text);
  return lines.map((line) => {
    const gold = article.quotes.find(
      ({ content }) =>
        content[0]?.[0] === line.start && content.at(-1)?.[1] === line.end,
    );
    if (!gold)
      throw new Error(`No quote at ${line.start} of ${line.id} in the corpus.`);
    const mention = gold.speaker
      .map(([start, end]) => text.slice(start, end))
      .join(" ");
    const found = closest(text, quotes, gold.content);
    const wanted = { name: line.name, mention };
    const given = found?.speakerName ?? null;
    return {
      line,
      mention,
      given,
      isFound: found !== null,
      verdict: judgeName(given, wanted),
      floor: judgeName(lastFullName(text, line.start), wanted),
    };
  });
}

type Pair = readonly [start: number, end: number];

function closest(
  text: string,
  quotes: readonly ExtractedQuote[],
  gold: readonly Pair[],
): ExtractedQuote | null {
  const wanted = wordsIn(text, gold);
  let best: ExtractedQuote | null = null;
  let most = MIN_OVERLAP;
  for (const quote of quotes) {
    const own = wordsIn(
      text,
      quote.content.map(({ start, end }) => [start, end] as const),
    );
    const shared = [...own].filter((at) => wanted.has(at)).length;
    const overlap = shared / (own.size + wanted.size - shared);
    if (overlap < most) continue;
    best = quote;
    most = overlap;
  }
  return best;
}

/** Where the words of these spans begin. */
function wordsIn(text: string, content: readonly Pair[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [start, end] of content)
    for (const match of text
      .slice(start, end)
      .matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu))
      found.add(start + match.index);
  return found;
}

/** The floor: two capitalised words, the last that stand before the quote. */
function lastFullName(text: string, before: number): string | null {
  const names = text
    .slice(0, before)
    .match(/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)+/gu);
  return names?.at(-1) ?? null;
}

function printFigures(cases: readonly Case[]): void {
  const found = cases.filter(({ isFound }) => isFound);
  const right = found.filter(({ verdict }) => verdict === "right").length;
  const answered = found.filter(({ verdict }) => verdict !== "nothing").length;
  const recall = right / cases.length;
  const precision = right / answered;
  const f1 = (2 * precision * recall) / (precision + recall);
  const named = found.filter(({ line }) => line.name !== null);
  const articles = new Set(cases.map(({ line }) => line.id)).size;
  console.log(
    `${cases.length} annotated quotes of ${articles} articles, ${found.length} of them found (half of the words or more)`,
  );
  console.log(
    `full name right, over found        ${share(right, found.length)}`,
  );
  console.log(
    `… where the article names somebody  ${share(named.filter(({ verdict }) => verdict === "right").length, named.length)}`,
  );
  console.log(
    `end to end, missing quotes count    precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)}`,
  );
  console.log(
    "\nkind            found  right  wrong  mention  nothing   floor: right  wrong",
  );
  for (const kind of lineSchema.shape.kind.options)
    printRow(
      kind,
      found.filter(({ line }) => line.kind === kind),
    );
  printRow("all", found);
}

function printRow(kind: Kind | "all", cases: readonly Case[]): void {
  if (cases.length === 0) return;
  const rate = (verdict: Verdict) =>
    percent(
      cases.filter((one) => one.verdict === verdict).length / cases.length,
    );
  const floor = (verdict: Verdict) =>
    percent(cases.filter((one) => one.floor === verdict).length / cases.length);
  console.log(
    `${kind.padEnd(14)} ${String(cases.length).padStart(6)} ${rate("right")}  ${rate("wrong")}    ${rate("mention")}    ${rate("nothing")}         ${floor("right")}  ${floor("wrong")}`,
  );
}

function printErrors(cases: readonly Case[]): void {
  for (const { line, mention, given, isFound, verdict } of cases)
    if (isFound && verdict !== "right")
      console.log(
        `${verdict.padEnd(8)} ${line.kind.padEnd(12)} wanted ${line.name ?? "the mention"} · given ${given ?? "-"} · mention “${mention}” · ${line.id} ${line.start}`,
      );
}

function share(part: number, whole: number): string {
  return `${percent(part / whole)} (${part} of ${whole})`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
