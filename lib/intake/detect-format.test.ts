import { expect, test } from "vitest";
import { limits } from "@/lib/limits";
import { detectFormat } from "./detect-format";

const WORD =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type From = { readonly type: string; readonly url?: string };

function detect(start: string, name: string, from: From | string = "") {
  const given: From = typeof from === "string" ? { type: from } : from;
  const bytes = new Uint8Array(Buffer.from(start, "latin1"));
  return detectFormat({ bytes, name, ...given });
}

test.each([
  ["Rents rose.", "notes.txt", "text/plain", "text"],
  ["Rents rose.", "NOTES.TXT", "", "text"],
  ["# Rents", "notes.md", "text/plain", "markdown"],
  ["# Rents", "notes.md", "text/x-markdown", "markdown"],
  ["1\n00:00:01,000 -->", "talk.srt", "application/x-subrip", "srt"],
  ["WEBVTT", "talk.vtt", "text/plain", "vtt"],
  ["<!doctype html>", "page.htm", "text/html; charset=utf-8", "html"],
  ["%PDF-1.7", "report.pdf", "application/pdf", "pdf"],
  ["%PDF-1.7", "report.pdf", "application/octet-stream", "pdf"],
  ["PK\x03\x04", "report.docx", WORD, "docx"],
])("%j named %s of type %j is read as %s", (...[start, name, type, format]) => {
  expect(detect(start, name, type)).toEqual({ kind: "format", format });
});

test.each([
  ["page.php", "text/html", "html"],
  ["", "text/html; charset=iso-8859-1", "html"],
  ["report.html", "application/pdf", "pdf"],
  ["report.pdf", "application/octet-stream", "pdf"],
])("what was fetched as %j of type %j is read as %s", (name, type, format) => {
  const start = format === "pdf" ? "%PDF-1.4" : "<html>";
  const from = { type, url: "https://paper.example/" };
  expect(detect(start, name, from)).toEqual({
    kind: "format",
    format,
  });
});

test.each([
  ["<svg onload=alert(1)>", "image.svg", "image/svg+xml", "name", /Pictures/],
  ["\xd0\xcf\x11\xe0", "old.doc", "application/msword", "name", /\.docx/],
  ["PK\x03\x04", "sheet.xlsx", "", "name", /Spreadsheets/],
  ["MZ\x90\x00", "setup.exe", "", "name", /cannot be read/],
  ["Rents", "report.docx.exe", WORD, "name", /cannot be read/],
  ["Rents", "", "text/plain", "name", /cannot be read/],
  ["Rents", "notes.txt", "image/svg+xml", "type", /sent as something else/],
  ["%PDF-1.7", "report.pdf", "text/html", "type", /sent as something else/],
  ["MZ\x90\x00", "report.docx", WORD, "binary", /named like a Word document/],
  ["%PDF-1.7", "report.docx", WORD, "binary", /a PDF/],
  ["\xd0\xcf\x11\xe0\x00", "new.docx", WORD, "binary", /old kind/],
  ["PK\x03\x04", "report.pdf", "application/pdf", "binary", /named like a PDF/],
  ["\x00\x01%PDF-1.7", "report.pdf", "", "binary", /named like a PDF/],
  ["GIF89a=1;alert(1)//", "page.html", "text/html", "binary", /picture/],
  ["PK\x03\x04", "notes.txt", "text/plain", "binary", /packed/],
  ["", "notes.txt", "text/plain", "empty", /empty/],
])(
  "%j named %s of type %j is refused",
  (...[start, name, type, reason, words]) => {
    const found = detect(start, name, type);
    expect(found).toMatchObject({ kind: "refused", reason });
    expect(found.kind === "refused" && found.sentence).toMatch(words);
  },
);

test("a locked Word document is told from an old one", () => {
  const start = `\xd0\xcf\x11\xe0${Buffer.from("EncryptedPackage", "utf16le").toString("latin1")}`;
  expect(detect(start, "a.docx")).toMatchObject({ reason: "encrypted" });
});

test("a fetched picture is refused, whatever its address says", () => {
  const found = detect("GIF89a", "a.html", {
    type: "image/gif",
    url: "https://a.example/",
  });
  expect(found).toMatchObject({ kind: "refused", reason: "type" });
});

test("the limit of size is exact", () => {
  const file = (length: number) =>
    detectFormat({
      bytes: new Uint8Array(length).fill(97),
      ...{ name: "a.txt", type: "" },
    });
  expect(file(limits.documentBytes).kind).toBe("format");
  expect(file(limits.documentBytes + 1)).toMatchObject({
    reason: "too_large",
  });
});
