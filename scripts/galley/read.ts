import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { CleanDocument, Mark } from "@/lib/intake/document";
import { readDocument } from "@/lib/intake/read-document";
import { refuse } from "./jsonl";

const HELP = `galley read FILE               what Galley reads in a document: what it says of itself, its text, and where things are
galley read --json FILE        the same as one JSON object

Web pages (.html), Word documents (.docx), PDFs, plain text, Markdown and subtitles (.srt, .vtt). Offsets of marks are UTF-16 code
units of the text that is printed. A file that is refused is a complaint that says why, and the exit code 2.`;

export const readCommand = {
  name: "read",
  summary:
    "Read a document into clean text with pages, headings, times and turns",
  help: HELP,
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--json");
  if (unknown)
    return refuse(`There is no option ${unknown}. See: galley read --help`);
  const [file, ...others] = args.filter((arg) => !arg.startsWith("--"));
  if (file === undefined || others.length > 0)
    return refuse("Name one file. See: galley read --help");
  const bytes = await readBytes(file);
  if (bytes === null) {
    return refuse(
      `Cannot read ${file}. Check that the file exists and may be read.`,
    );
  }
  const found = await readDocument({ bytes, name: basename(file), type: "" });
  if (found.kind === "refused") return refuse(found.sentence);
  const printed = args.includes("--json")
    ? JSON.stringify(found)
    : readable(found);
  process.stdout.write(`${printed}\n`);
  return 0;
}

async function readBytes(file: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}

function readable(document: CleanDocument): string {
  const facts: readonly (readonly [string, string | null])[] = [
    ["format", document.format],
    ["title", document.title],
    ["author", document.author],
    ["site", document.site],
    ["published", document.publishedOn],
    ["address", document.canonicalUrl],
    ["language", document.language],
    ...document.notices.map((notice) => ["notice", notice] as const),
  ];
  const known = facts.flatMap(([name, value]) =>
    value === null ? [] : [`${`${name}:`.padEnd(11)}${value}`],
  );
  const marks = document.marks.map((mark) => describe(mark, document.text));
  return [
    ...known,
    "",
    `Marks (${marks.length})`,
    ...marks,
    "",
    `Text (${document.text.length} characters)`,
    document.text,
  ].join("\n");
}

function describe(mark: Mark, text: string): string {
  return `  ${String(mark.at).padStart(7)}  ${mark.kind} ${detailOf(mark, text)}`;
}

function detailOf(mark: Mark, text: string): string {
  switch (mark.kind) {
    case "page":
      return String(mark.page);
    case "heading":
      return `${mark.level}: ${text.slice(mark.at, mark.end)}`;
    case "time":
      return `${mark.startSeconds} s${mark.endSeconds === null ? "" : ` to ${mark.endSeconds} s`}`;
    case "turn":
      return mark.speaker ?? "somebody else";
    case "footnote":
      return `${mark.label}: ${text.slice(mark.at, mark.end)}`;
    case "comment":
      return `of ${mark.author ?? "somebody"} on “${text.slice(mark.at, mark.end)}”: ${mark.remark}`;
  }
}
