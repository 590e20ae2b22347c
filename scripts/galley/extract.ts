import { setFlagsFromString } from "node:v8";
import {
  explainQuotes,
  explainWorth,
  extract,
  type Extraction,
  outputJson,
  toOutput,
} from "@/lib/extraction";
import type { Span } from "@/lib/text";
import { z } from "zod";
import { parseJson, readText, refuse } from "./jsonl";

const HELP = `galley extract FILE            a readable list of quotes and statements
galley extract --json FILE     one JSON object, with the text
galley extract --jsonl FILE    FILE holds {"id", "text"} lines; prints a JSON object for each

Offsets are UTF-16 code units, half-open, into exactly the text given.
--beliefs  also prints beliefs and wishes that nobody uttered ("speech": false)
--explain  with the readable list: which rules and features decided. For a quote: the cue, how sure it is, and how
           the speaker was found. For a statement: what was seen in it, and the signs and words that weighed most,
           with what each added to (+) or took from (−) the log-odds of a claim. Half of a statement's figure comes
           from what was seen, half from that model.`;

/** From so many characters on, memory is worth more than time. */
const BOOK_LENGTH = 1_000_000;
/** By itself V8 lets the heap of a book grow by half and more before it looks for garbage. */
const SLOW_HEAP = "--heap-growing-percent=15";

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
});

type Flags = {
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly beliefs: boolean;
  readonly explain: boolean;
};

export const extractCommand = {
  name: "extract",
  summary:
    "Split a text into sentences, quotes with their speakers, and statements",
  help: HELP,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const known = ["--json", "--jsonl", "--beliefs", "--explain"];
  const unknown = args.find(
    (arg) => arg.startsWith("--") && !known.includes(arg),
  );
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (unknown)
    return refuse(`There is no option ${unknown}. See: galley extract --help`);
  const [file] = files;
  if (file === undefined || files.length > 1)
    return refuse("Name one file. See: galley extract --help");
  const flags = {
    json: args.includes("--json"),
    jsonl: args.includes("--jsonl"),
    beliefs: args.includes("--beliefs"),
    explain: args.includes("--explain"),
  };
  const text = await readText(file);
  if (typeof text !== "string") return refuse(text.refusal);
  return flags.jsonl ? printLines(text, file, flags) : printOne(text, flags);
}

function printOne(text: string, flags: Flags): number {
  if (text.length >= BOOK_LENGTH) setFlagsFromString(SLOW_HEAP);
  const extraction = extract(text, { withBeliefs: flags.beliefs });
  const pieces = flags.json
    ? outputJson(text, extraction)
    : [readable(text, extraction, flags)];
  for (const piece of pieces) process.stdout.write(piece);
  process.stdout.write("\n");
  return 0;
}

function printLines(jsonl: string, file: string, flags: Flags): number {
  const lines = jsonl.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (!parsed) {
      return refuse(
        `Line ${index + 1} of ${file} is not a JSON object with "id" and "text". Correct the line and run again.`,
      );
    }
    const extraction = extract(parsed.text, { withBeliefs: flags.beliefs });
    process.stdout.write(
      `${JSON.stringify({ id: parsed.id, ...toOutput(extraction) })}\n`,
    );
  }
  return 0;
}

function parseLine(line: string): z.output<typeof lineSchema> | null {
  const parsed = lineSchema.safeParse(parseJson(line));
  return parsed.success ? parsed.data : null;
}

function readable(text: string, extraction: Extraction, flags: Flags): string {
  const cut = (spans: readonly Span[]) =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(" … ")
      .replace(/\s+/g, " ");
  const why = (reasons: readonly string[]) =>
    flags.explain && reasons.length > 0
      ? `\n      because: ${reasons.join("; ")}`
      : "";
  const featuresOf = flags.explain ? explainQuotes(text) : () => [];
  const quotes = extraction.quotes.map(
    (quote, index) =>
      `  ${index + 1}. ${quote.speakerName ?? "speaker not found"} (${quote.type}${quote.isSpeech ? "" : ", a belief"}): ${cut(quote.content)}${why([...quote.reasons, ...featuresOf(quote)])}`,
  );
  const statements = extraction.statements.map((statement) => {
    const voice =
      statement.withinQuote === null
        ? "author"
        : `quote ${statement.withinQuote + 1}`;
    const weighed = flags.explain ? weights(cut(statement.spans)) : "";
    return `  ${statement.checkWorthiness.toFixed(2)}  ${statement.text}  (${voice}; ${statement.kinds.join(", ")})${why(statement.reasons)}${weighed}`;
  });
  const speakers = extraction.speakers.map((speaker) => {
    const others =
      speaker.otherNames.length > 0
        ? `; also ${speaker.otherNames.join(", ")}`
        : "";
    return `  ${speaker.name}${speaker.role ? `, ${speaker.role}` : ""}${others}`;
  });
  return [
    `Quotes (${quotes.length})`,
    ...quotes,
    "",
    `Statements (${statements.length})`,
    ...statements,
    "",
    `Speakers (${speakers.length})`,
    ...speakers,
  ].join("\n");
}

/** The five signs and words of a statement that weighed most with the claim model. */
function weights(text: string): string {
  const evidence = explainWorth(text, 5).map(
    ({ name, weight }) =>
      `${name} ${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(2)}`,
  );
  return evidence.length === 0 ? "" : `\n      weighed: ${evidence.join(", ")}`;
}
