import { expect, test } from "vitest";
import { wordParts } from "@/lib/testing/hostile-word";
import { pdfOf } from "@/lib/testing/pdf-documents";
import { buildZip } from "@/lib/testing/zip-file";
import { readDocument } from "./read-document";

const TURNS = [
  "REPORTER: How can you know that the water is safe to drink?",
  "ILSE TARRANT: Because we tested it every six hours, by hand.",
  "REPORTER: And what did it cost?",
  "ILSE TARRANT: Four million euros, and I would do it again.",
];
const ARTICLE = [
  "Rents rose by 12 percent last year, the council said on Tuesday.",
  "Correction: an earlier version gave another year.",
  "The port did not answer before the paper went to press.",
  "Photo: Ada Quill",
  "The mayor had asked for more time.",
];

const toHtml = (lines: readonly string[]) =>
  new TextEncoder().encode(
    `<html><body><article>${lines.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`,
  );
const toWord = (lines: readonly string[]) =>
  buildZip([
    ...wordParts(
      lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(""),
    ),
  ]);

const FORMATS = [
  ["record.docx", toWord],
  ["record.pdf", (lines: readonly string[]) => pdfOf([lines])],
  ["record.html", toHtml],
  [
    "record.txt",
    (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n\n")),
  ],
] as const;

async function speakersIn(name: string, bytes: Uint8Array) {
  const read = await readDocument({ bytes, name, type: "" });
  if (read.kind === "refused") throw new RangeError(read.sentence);
  const places = read.marks.map(({ at }) => at);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  return read.marks.flatMap((mark) =>
    mark.kind === "turn"
      ? [[mark.speaker, read.text.slice(mark.at).split(":", 1)[0]]]
      : [],
  );
}

test.each(FORMATS)(
  "who speaks in a transcript is marked in a %s",
  async (name, write) => {
    const names = ["REPORTER", "ILSE TARRANT", "REPORTER", "ILSE TARRANT"];
    expect(await speakersIn(name, await write(TURNS))).toEqual(
      names.map((one) => [one, one]),
    );
  },
);

test.each(FORMATS)(
  "nobody speaks in an article with a colon here and there, in a %s",
  async (name, write) => {
    expect(await speakersIn(name, await write(ARTICLE))).toEqual([]);
  },
);
