import { expect, test } from "vitest";
import { limits } from "@/lib/limits";
import type { TextEncoding } from "./decode-text";
import type { RefusalReason } from "./refusal";
import { decodeTextFile } from "./text-file";

const words = "“Ça coûte 40 €,” said Åsa. It’s — déjà vu…";
const utf8 = new TextEncoder().encode(words);

function utf16(text: string, order: "le" | "be", mark = true): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].join("");
  const bytes = Buffer.from(units, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
}

function latin(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

function decode(bytes: Uint8Array, name = "article.txt", type = "text/plain") {
  return decodeTextFile({ bytes, name, type });
}

const readable: readonly [string, Uint8Array, TextEncoding, string][] = [
  ["plain ASCII", latin("Rents rose."), "utf-8", "Rents rose."],
  ["UTF-8", utf8, "utf-8", words],
  [
    "UTF-8 with a byte order mark",
    new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]),
    "utf-8",
    words,
  ],
  ["UTF-16, little end first", utf16(words, "le"), "utf-16le", words],
  ["UTF-16, big end first", utf16(words, "be"), "utf-16be", words],
  [
    "UTF-16 with a pair of surrogates",
    utf16("A 😀 day", "be"),
    "utf-16be",
    "A 😀 day",
  ],
  [
    "Windows-1252 with its quotation marks",
    latin(
      "\x93\xc7a co\xfbte 40 \x80,\x94 said \xc5sa. It\x92s \x97 d\xe9j\xe0 vu\x85",
    ),
    "windows-1252",
    words,
  ],
  ["the accents of Latin-1", latin("d\xe9j\xe0 vu"), "windows-1252", "déjà vu"],
  [
    "line ends of every kind, as they are",
    latin("a\r\nb\rc\nd\te\f"),
    "utf-8",
    "a\r\nb\rc\nd\te\f",
  ],
  [
    "a script, as the text it is",
    latin("<script>alert(1)</script>"),
    "utf-8",
    "<script>alert(1)</script>",
  ],
  [
    "Markdown with its marks",
    latin("---\ntitle: Rents\n---\n# Rents **rose**"),
    "utf-8",
    "---\ntitle: Rents\n---\n# Rents **rose**",
  ],
];

for (const [what, bytes, encoding, text] of readable) {
  test(`reads ${what}`, () => {
    expect(decode(bytes)).toEqual({ kind: "text", text, encoding });
  });
}

const cyrillic = latin(
  "\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0. \xdd\xf2\xee \xf2\xe5\xea\xf1\xf2.",
);

const unreadable: readonly [string, Uint8Array, RefusalReason, RegExp][] = [
  ["an empty file", new Uint8Array(), "empty", /empty/],
  ["white space alone", latin(" \n\t\r\n"), "empty", /white space/],
  [
    "a file over the limit",
    new Uint8Array(limits.uploadBytes + 1).fill(97),
    "too_large",
    /800 kB/,
  ],
  ["a Word document", latin("PK\x03\x04\x14\x00word"), "binary", /Word/],
  ["a PDF", latin("%PDF-1.7\n%\xe2\xe3"), "binary", /PDF/],
  [
    "a picture that is also a script",
    latin("GIF89a=1;alert(1)//"),
    "binary",
    /picture/,
  ],
  ["a PNG", latin("\x89PNG\r\n\x1a\n"), "binary", /picture/],
  ["a JPEG", latin("\xff\xd8\xff\xe0\x00"), "binary", /picture/],
  [
    "a rich-text document",
    latin("{\\rtf1\\ansi Rents}"),
    "binary",
    /rich-text/,
  ],
  ["a program", latin("MZ\x90\x00\x03\x00\x00\x00\x04"), "binary", /no text/],
  [
    "text with a NUL in it",
    latin("Rents\x00 rose by a third last year"),
    "binary",
    /no text/,
  ],
  [
    "text with an escape sequence",
    latin("Rents \x1b[2J rose"),
    "binary",
    /no text/,
  ],
  [
    "UTF-16 with a NUL in it",
    utf16("Rents\u0000 rose", "le"),
    "binary",
    /no text/,
  ],
  [
    "UTF-16 without its mark",
    utf16("Rents rose.", "le", false),
    "encoding",
    /byte order mark/,
  ],
  [
    "UTF-16 without its mark, the other way round",
    utf16("Rents rose.", "be", false),
    "encoding",
    /byte order mark/,
  ],
  [
    "UTF-16 cut in the middle of a character",
    utf16(words, "le").slice(0, -1),
    "encoding",
    /damaged/,
  ],
  [
    "UTF-16 with half a pair of surrogates",
    utf16("a\ud800b", "be"),
    "encoding",
    /damaged/,
  ],
  ["UTF-32", latin("\xff\xfe\x00\x00a\x00\x00\x00"), "binary", /UTF-32/],
  [
    "UTF-8 cut in the middle of a character",
    new TextEncoder().encode("Ça coûte 40 €").slice(0, -1),
    "encoding",
    /broken/,
  ],
  [
    "UTF-8 with a byte lost",
    new Uint8Array([...utf8.slice(0, 2), ...utf8.slice(3)]),
    "encoding",
    /broken/,
  ],
  ["Cyrillic in an old encoding", cyrillic, "encoding", /encoding/],
  [
    "bytes that Windows-1252 gives no meaning",
    latin("Rents \x81 rose, they said"),
    "encoding",
    /encoding/,
  ],
];

for (const [what, bytes, reason, sentence] of unreadable) {
  test(`refuses ${what}, and says what to do`, () => {
    const answer = decode(bytes);
    expect(answer).toMatchObject({ kind: "refused", reason });
    expect(answer.kind === "refused" && answer.sentence).toMatch(sentence);
  });
}

test("reads a file of exactly the limit", () => {
  const bytes = new Uint8Array(limits.uploadBytes).fill(97);
  expect(decode(bytes)).toMatchObject({ kind: "text" });
});

test("goes by the name's end, whatever its case", () => {
  expect(decode(utf8, "NOTES.TXT").kind).toBe("text");
  expect(decode(utf8, "notes.md", "").kind).toBe("text");
  for (const name of [
    "image.svg",
    "page.html",
    "txt",
    "article.txt.exe",
    "a.docx",
    "",
  ]) {
    expect(decode(utf8, name)).toMatchObject({
      kind: "refused",
      reason: "name",
    });
  }
});

test("does not read what is declared to be something else", () => {
  for (const type of ["image/svg+xml", "text/html", "application/pdf"]) {
    expect(decode(utf8, "article.txt", type)).toMatchObject({
      kind: "refused",
      reason: "type",
    });
  }
  expect(decode(utf8, "article.txt", "text/plain; charset=utf-8").kind).toBe(
    "text",
  );
});

test("an overlong UTF-8 slash never becomes a slash", () => {
  const answer = decode(latin("up \xc0\xaf there \xc0\xaf is nothing"));
  expect(answer).toMatchObject({ kind: "text", encoding: "windows-1252" });
  expect(answer.kind === "text" && answer.text).not.toContain("/");
});
