import { judgeSentence } from "@/lib/extraction";
import { z } from "zod";
import { parseJson, readText, refuse } from "./jsonl";
import { speechPlaces } from "./speech-places";

const HELP = `galley worth --jsonl FILE     FILE holds {"id", "text"} lines, one sentence each; prints {"id", "score", "label"} for each

score ranks: how much a sentence like this was found worth checking, from 0 to 1. label is 1 when it holds a
verifiable claim by the engine's own threshold; cut elsewhere by sorting on score. Lines may also hold
"context_id" and "n" (which speech, which sentence of it). With 40 lines of a speech or more, label knows which
open and close it, where people are named and where they are blessed; score never changes with other lines.`;

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  context_id: z.union([z.string(), z.number()]).nullish(),
  n: z.number().nullish(),
});
type Line = z.output<typeof lineSchema>;

export const worthCommand = {
  name: "worth",
  summary: "Say how much sentences are worth a check",
  help: HELP,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const [option, file] = args;
  if (option !== "--jsonl" || file === undefined || args.length > 2) {
    return refuse(
      "Name one file: galley worth --jsonl FILE. See: galley worth --help",
    );
  }
  const text = await readText(file);
  if (typeof text !== "string") return refuse(text.refusal);
  const lines: Line[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = lineSchema.safeParse(parseJson(line));
    if (!parsed.success) {
      return refuse(
        `Line ${index + 1} of ${file} ${whatIsWrong(parsed.error)}. Correct the line and run again.`,
      );
    }
    lines.push(parsed.data);
  }
  const places = speechPlaces(lines);
  lines.forEach((line, index) => {
    const { score, isClaim } = judgeSentence(line.text, places[index] ?? null);
    process.stdout.write(
      `${JSON.stringify({ id: line.id, score, label: isClaim ? 1 : 0 })}\n`,
    );
  });
  return 0;
}

function whatIsWrong({ issues }: z.ZodError): string {
  const fields = issues.map(({ path }) => path.join("."));
  return fields.includes("") || fields.length === 0
    ? 'is not a JSON object with "id" and "text"'
    : `lacks a proper ${fields.map((field) => `"${field}"`).join(" and ")}`;
}
