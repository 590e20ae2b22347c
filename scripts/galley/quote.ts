import { z } from "zod";
import {
  compareQuote,
  type QuoteComparison,
} from "@/lib/text/record/compare-quote";
import { parseJson, readText, refuse } from "./jsonl";

const HELP = `galley quote --jsonl FILE     FILE holds {"id", "quote", "speaker"?, "record"} lines; prints {"id", "wording", "passage", "differences"} for each

wording, the most serious that applies: verbatim, punctuation (glyphs, case, punctuation), fillers (hesitation and repetition
left out), elided (and says so), elided-unmarked, altered, altered-critical (a number, unit, negation, name, date, modal or
comparative), stitched (over turns or distant passages), wrong-speaker; or not-found.
record is a transcript with or without "NAME:" and time codes, SRT or WebVTT subtitles, or plain text. passage is what the
record has, stretches that do not hang together parted by " … "; null when the quote is not found.`;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  quote: z.string(),
  speaker: z.string().nullish(),
  record: z.string(),
});

export const quoteCommand = {
  name: "quote",
  summary: "Compare quotes with the record, word by word",
  help: HELP,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const [option, file] = args;
  if (option !== "--jsonl" || file === undefined || args.length > 2) {
    return refuse(
      "Name one file: galley quote --jsonl FILE. See: galley quote --help",
    );
  }
  const text = await readText(file);
  if (typeof text !== "string") return refuse(text.refusal);
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = lineSchema.safeParse(parseJson(line));
    if (!parsed.success) {
      return refuse(
        `Line ${index + 1} of ${file} is not a JSON object with "id", "quote" and "record". Correct the line and run again.`,
      );
    }
    const { id, quote, speaker, record } = parsed.data;
    const found = compareQuote(quote, record, speaker ?? null);
    const answer = { id, ...toOutput(found, { quote, record }) };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return 0;
}

type Texts = { readonly quote: string; readonly record: string };

function toOutput(found: QuoteComparison, { quote, record }: Texts) {
  const wording = found.wording.replaceAll("_", "-");
  if (found.wording === "not_found") {
    return { wording, passage: null, differences: [] };
  }
  const passage = found.passage
    .map(({ start, end }) => record.slice(start, end))
    .join(" … ");
  const differences = found.differences.map(
    ({ kind, isMarked, isFiller, critical, ...where }) => ({
      kind,
      quote: quote.slice(where.quote.start, where.quote.end),
      record: record.slice(where.record.start, where.record.end),
      ...{ marked: isMarked, filler: isFiller, critical },
    }),
  );
  return { wording, passage, differences };
}
