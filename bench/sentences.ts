import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { paragraphs, sentences, sliceSpan, type Span } from "@/lib/text";
import { z } from "zod";

const USAGE =
  "npm run bench -- sentences --corpus DIR [--golden english_spec.rb] [--errors]";
const lineSchema = z.object({
  id: z.string(),
  genre: z.string().optional(),
  text: z.string(),
  sentences: z.array(z.tuple([z.number(), z.number()])),
});
type Line = z.output<typeof lineSchema>;
type Segmenter = Readonly<{
  name: string;
  cut: (text: string) => readonly Span[];
}>;
/** A published rule: a text and what it should be cut into. */
type Rule = Readonly<{
  name: string;
  text: string;
  expected: readonly string[];
}>;

const SEGMENTERS: readonly Segmenter[] = [
  { name: "this engine", cut: (text) => sentences(text) },
  { name: "Intl.Segmenter, paragraph by paragraph", cut: platformSentences },
];

/** Compares sentence ends with two treebanks and, where the file is given, with the published golden rules. */
export function measureSentenceEnds(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: "string" },
      golden: { type: "string" },
      errors: { type: "boolean" },
    },
  });
  if (values.corpus === undefined)
    throw new Error(`Name the folder with the corpora: ${USAGE}`);
  const lines = readLines(join(values.corpus, "sentences.dev.jsonl"));
  for (const segmenter of SEGMENTERS) printEnds(segmenter, lines);
  if (values.golden === undefined) return;
  const rules = readRules(readFileSync(values.golden, "utf8"));
  for (const segmenter of SEGMENTERS)
    printRules(segmenter, rules, values.errors ?? false);
}

function platformSentences(text: string): readonly Span[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return paragraphs(text).flatMap((paragraph) =>
    [...segmenter.segment(sliceSpan(text, paragraph))].map(
      ({ index, segment }) => ({
        start: paragraph.start + index,
        end: paragraph.start + index + segment.trimEnd().length,
      }),
    ),
  );
}

function readLines(file: string): readonly Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

function printEnds({ name, cut }: Segmenter, lines: readonly Line[]): void {
  console.log(`\nSentence ends, ${name}`);
  const genres = new Map<string, [hits: number, found: number, gold: number]>();
  for (const line of lines) {
    const gold = new Set(line.sentences.map(([, end]) => end));
    const found = new Set(cut(line.text).map(({ end }) => end));
    const hits = [...found].filter((end) => gold.has(end)).length;
    for (const genre of ["all", line.genre ?? "other"]) {
      const [a, b, c] = genres.get(genre) ?? [0, 0, 0];
      genres.set(genre, [a + hits, b + found.size, c + gold.size]);
    }
  }
  for (const [genre, [hits, found, gold]] of genres) {
    const f1 = ((200 * hits) / (found + gold)).toFixed(1);
    console.log(`  ${genre.padEnd(14)} F1 ${f1} (${gold} ends)`);
  }
}

/**
 * Reads the English golden rules of the pragmatic segmenter (K. S. Dias, MIT) from its published test file,
 * `spec/pragmatic_segmenter/languages/english_spec.rb`. The file stays where it is: none of it is kept here.
 */
function readRules(spec: string): readonly Rule[] {
  const rules: Rule[] = [];
  const golden = spec.slice(spec.indexOf("Golden Rules"));
  const end = golden.indexOf("describe '#segment'");
  const text = String.raw`text: ("(?:[^"\\]|\\.)*")`;
  const wanted = String.raw`eq\((\[.*\])\)`;
  const pattern = new RegExp(
    String.raw`it "([^"]+)" do[^]*?${text}[^]*?${wanted}`,
    "g",
  );
  const body = end < 0 ? golden : golden.slice(0, end);
  for (const [, name = "", quoted = "", list = ""] of body.matchAll(pattern)) {
    rules.push({
      name,
      text: z.string().parse(JSON.parse(quoted)),
      expected: z.array(z.string()).parse(JSON.parse(list)),
    });
  }
  return rules;
}

function printRules(
  { name, cut }: Segmenter,
  rules: readonly Rule[],
  withErrors: boolean,
): void {
  const missed = rules.filter(({ text, expected }) => {
    const got = cut(text).map((span) =>
      sliceSpan(text, span).replace(/\s+/g, " "),
    );
    return JSON.stringify(got) !== JSON.stringify(expected);
  });
  console.log(
    `\nGolden rules, ${name}: ${rules.length - missed.length} of ${rules.length}`,
  );
  if (!withErrors) return;
  for (const rule of missed) {
    const got = cut(rule.text).map((span) => sliceSpan(rule.text, span));
    console.log(`  ${rule.name}: ${JSON.stringify(got)}`);
  }
}
