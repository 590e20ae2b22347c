import { setFlagsFromString } from "node:v8";
import { readText, refuse } from "./jsonl";
import type { Flags } from "./print-extraction";

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
/**
 * By itself V8 lets the heap of a book grow by half and more before it looks for garbage, and the place for new
 * objects to 32 MB while the models are loaded; it never gives that back.
 */
const SMALL_HEAP = [
  "--heap-growing-percent=15",
  "--semi-space-growth-factor=1",
];

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
  const flags: Flags = {
    json: args.includes("--json"),
    jsonl: args.includes("--jsonl"),
    beliefs: args.includes("--beliefs"),
    explain: args.includes("--explain"),
  };
  const text = await readText(file);
  if (typeof text !== "string") return refuse(text.refusal);
  if (!flags.jsonl && text.length >= BOOK_LENGTH)
    SMALL_HEAP.forEach((flag) => setFlagsFromString(flag));
  // Loaded last, because what the models leave in memory depends on the flags.
  const { printLines, printOne } = await import("./print-extraction");
  return flags.jsonl ? printLines(text, file, flags) : printOne(text, flags);
}
