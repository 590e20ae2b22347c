import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { extract, toOutput } from "@/lib/extraction";
import { causeOf } from "./errors-cause";
import { tagText } from "./train/corpus";

const pairs = z.array(z.tuple([z.number(), z.number()]));
const goldSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(z.object({ content: pairs, cue: pairs, speaker: pairs })),
});
type GoldArticle = z.output<typeof goldSchema>;

const FILE = "attribution.dev.jsonl";
/** More than any development set misses: the scorer prints them all. */
const EVERY_ERROR = "100000";
const SHOWN = 100;

/** Lists the last hundred attributions of dev that were missed, each with its cause, and counts the causes of all. */
export function analyseErrors(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: "string" }, score: { type: "string" } },
  });
  const { corpus } = values;
  if (corpus === undefined)
    throw new Error("Name the folder with the corpora: --corpus DIR");
  const scorer = join(
    values.score ?? join(corpus, "..", "score"),
    "score_quotes.mjs",
  );
  const articles = readFileSync(join(corpus, FILE), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => goldSchema.parse(JSON.parse(line)));
  const missed = missedLines(articles, join(corpus, FILE), scorer);
  const found = articles.flatMap((article) => errorsOf(article, missed));
  print(found);
}

type Missed = {
  readonly article: string;
  readonly cause: string;
  readonly line: string;
};

/** What the scorer says was not found at all, over strict matches; one line for each. */
function missedLines(
  articles: readonly GoldArticle[],
  gold: string,
  scorer: string,
): ReadonlySet<string> {
  const answers = join(mkdtempSync(join(tmpdir(), "errors-")), FILE);
  const lines = articles.map(({ id, text }) =>
    JSON.stringify({ id, quotes: toOutput(extract(text)).quotes }),
  );
  writeFileSync(answers, lines.join("\n"));
  const flags = ["--speech", "--iou", "--errors", EVERY_ERROR];
  const printed = execFileSync("node", [scorer, gold, answers, ...flags], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return new Set(
    printed
      .split(/\n(?=MISS |NAME )/)
      .filter((line) => line.startsWith("MISS "))
      .map(withoutType),
  );
}

/** "MISS id [mixed] speaker | cue | content": the kind is the scorer's own reading and is left out. */
function withoutType(line: string): string {
  return line.replace(/ \[(?:direct|indirect|mixed)\]/, "").trim();
}

function errorsOf(
  article: GoldArticle,
  missed: ReadonlySet<string>,
): readonly Missed[] {
  const { text } = article;
  const cut = (spans: z.output<typeof pairs>, by: string) =>
    spans.map(([start, end]) => text.slice(start, end).trim()).join(by);
  const wrong = article.quotes
    .map((quote) => {
      const speaker = cut(quote.speaker, " ");
      const content = cut(quote.content, " … ").slice(0, 160);
      const line = `${article.id} ${speaker} | ${cut(quote.cue, " ")} | ${content}`;
      return { quote, line };
    })
    .filter(({ line }) => missed.has(`MISS ${line}`.trim()));
  if (wrong.length === 0) return [];
  const paragraphs = tagText(text);
  const predicted = extract(text).quotes;
  return wrong.map(({ quote, line }) => ({
    article: article.id,
    line,
    cause: causeOf({ text, quote, predicted, paragraphs }),
  }));
}

function print(found: readonly Missed[]): void {
  const counts = new Map<string, number>();
  for (const { cause } of found)
    counts.set(cause, (counts.get(cause) ?? 0) + 1);
  console.log(`${found.length} attributions missed, by cause`);
  for (const [cause, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(4)}  ${cause}`);
  console.log(`\nThe last ${SHOWN}`);
  for (const { cause, line } of found.slice(-SHOWN))
    console.log(`  [${cause}] ${line.replaceAll("\n", " ¶ ")}`);
}
