import * as pdf from "./hostile-pdf";
import * as word from "./hostile-word";

/** A document that somebody made to do harm, as it would be uploaded. */
export type HostileDocument = {
  readonly what: string;
  readonly name: string;
  readonly build: () => Uint8Array;
};

/** Those that the readers themselves withstand: each is refused or read at once, with little memory. */
export const withstoodDocuments: readonly HostileDocument[] = [
  ...Object.entries({
    "4 GB under overlapping names": word.overlappingBomb,
    "overlapping entries": word.overlappingEntries,
    "a part packed a thousand times": word.tightlyPackedPart,
    "100,000 entries": word.manyEntries,
    "names that lead elsewhere": word.escapingEntries,
    "two parts of one name": word.twinParts,
    "entities that multiply": word.billionLaughs,
    "pictures linked from elsewhere": word.linkedPictures,
    "a directory that lies": word.lyingDirectory,
    "a part larger than it says": word.understatedPart,
    "a Word document that breaks off": word.truncatedWord,
    "a locked Word document": word.lockedWord,
    "a zip of something else": word.plainZip,
    "100,000 tables inside each other": word.nestedWord,
  }).map(([what, build]) => ({ what, name: "report.docx", build })),
  ...Object.entries({
    "a circle of pages": pdf.pageTreeCycle,
    "a million arrays inside each other": pdf.nestedArrays,
    "tables of offsets in a circle": pdf.xrefLoop,
    "a script in a font": pdf.scriptInFontMatrix,
    "a script on opening": pdf.scriptOnOpening,
    "501 pages": () => pdf.manyPages(501),
    "a PDF that breaks off": pdf.truncatedPdf,
  }).map(([what, build]) => ({ what, name: "report.pdf", build })),
  {
    what: "50,000 elements inside each other",
    name: "page.html",
    build: () =>
      Buffer.from(`${"<div>".repeat(50_000)}x${"</div>".repeat(50_000)}`),
  },
];

/**
 * Those that only the end of the process stops. The bombs take 2 GB outside of the JavaScript heap, which the engine's
 * own memory limits do not count; the drawings take years.
 *
 * @public for the tests of the process that the readers run in
 */
export const unstoppableDocuments: readonly HostileDocument[] = [
  ...Object.entries({
    "1 GB of drawing in 1 MB": pdf.flateBomb,
    "1 GB of drawing in 2 kB": pdf.doubleFlateBomb,
    "drawings that multiply": pdf.drawingsThatMultiply,
  }).map(([what, build]) => ({ what, name: "report.pdf", build })),
];
