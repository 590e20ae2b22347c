import * as pdf from "./hostile-pdf";
import * as word from "./hostile-word";

/** A document that somebody made to do harm, as it would be uploaded. */
export type HostileDocument = {
  readonly what: string;
  readonly name: string;
  readonly build: () => Uint8Array;
  /** Whether it is read, or for what reason it is not. */
  readonly ends: string;
};

type Made = Readonly<Record<string, readonly [() => Uint8Array, string]>>;

function documents(name: string, made: Made): readonly HostileDocument[] {
  return Object.entries(made).map(([what, [build, ends]]) => ({
    ...{ what, name, build, ends },
  }));
}

function page(markup: string): () => Uint8Array {
  return () => Buffer.from(markup);
}

/** Those that the readers themselves withstand: each is refused or read at once, with little memory. */
export const withstoodDocuments: readonly HostileDocument[] = [
  ...documents("report.docx", {
    "4 GB under overlapping names": [word.overlappingBomb, "too_large"],
    "overlapping entries": [word.overlappingEntries, "hostile"],
    "a part packed a thousand times": [word.tightlyPackedPart, "hostile"],
    "100,000 entries": [word.manyEntries, "too_large"],
    "names that lead elsewhere": [word.escapingEntries, "read"],
    "two parts of one name": [word.twinParts, "hostile"],
    "entities that multiply": [word.billionLaughs, "damaged"],
    "pictures linked from elsewhere": [word.linkedPictures, "read"],
    "a directory that says 4 GB": [word.lyingDirectory, "too_large"],
    "a directory that says 10 GB": [word.hugeDirectory, "too_large"],
    "a part larger than it says": [word.understatedPart, "damaged"],
    "a Word document that breaks off": [word.truncatedWord, "damaged"],
    "a locked Word document": [word.lockedWord, "encrypted"],
    "a zip of something else": [word.plainZip, "binary"],
    "a program": [() => Buffer.from("MZ\x90\x00\x03", "latin1"), "binary"],
    "100,000 tables inside each other": [word.nestedWord, "damaged"],
  }),
  ...documents("report.pdf", {
    "a circle of pages": [pdf.pageTreeCycle, "damaged"],
    "a million arrays inside each other": [pdf.nestedArrays, "damaged"],
    "tables of offsets in a circle": [pdf.xrefLoop, "read"],
    "a script in a font": [() => pdf.scriptInFontMatrix(), "hostile"],
    "a script on opening": [pdf.scriptOnOpening, "read"],
    "501 pages": [() => pdf.manyPages(501), "too_large"],
    "a PDF that breaks off": [pdf.truncatedPdf, "damaged"],
  }),
  ...documents("page.html", {
    "50,000 elements inside each other": [
      page(`${"<div>".repeat(50_000)}x${"</div>".repeat(50_000)}`),
      "hostile",
    ],
    "an image that breaks out of noscript": [
      page("<noscript></noscript><img src=x onerror=alert(1)></noscript>Yes."),
      "read",
    ],
    "fields named like what a page has": [
      page("<form id=x><input name=attributes><input name=body>Yes.</form>"),
      "read",
    ],
  }),
];

/**
 * Those that only the end of the process stops. The bombs take 2 GB outside of the JavaScript heap, which the engine's
 * own memory limits do not count; the drawings take years.
 *
 * @public for the tests of the process that the readers run in
 */
export const unstoppableDocuments: readonly HostileDocument[] = documents(
  "report.pdf",
  {
    "1 GB of drawing in 1 MB": [pdf.flateBomb, "memory"],
    "1 GB of drawing in 2 kB": [pdf.doubleFlateBomb, "time"],
    "drawings that multiply": [pdf.drawingsThatMultiply, "time"],
  },
);
