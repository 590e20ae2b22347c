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
import { parseJson, refuse } from "./jsonl";

/** How the answer is printed. */
export type Flags = {
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly beliefs: boolean;
  readonly explain: boolean;
};

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
});

/** Prints what the engine makes of one text: as JSON piece by piece, or as a readable list. */
export function printOne(text: string, flags: Flags): number {
  const extraction = extract(text, { withBeliefs: flags.beliefs });
  const pieces = flags.json
    ? outputJson(text, extraction)
    : [readable(text, extraction, flags)];
  for (const piece of pieces) process.stdout.write(piece);
  process.stdout.write("\n");
  return 0;
}

/** Prints a JSON object for each line of a JSONL file; refuses the first line that is none. */
export function printLines(jsonl: string, file: string, flags: Flags): number {
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
