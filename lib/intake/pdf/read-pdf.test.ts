import { expect, test } from "vitest";
import * as hostile from "@/lib/testing/hostile-pdf";
import { locate } from "@/lib/testing/locate";
import { pdfOf, scannedPdf } from "@/lib/testing/pdf-documents";
import type { CleanDocument, ReadDocument } from "../document";
import { readDocument } from "../read-document";

function read(bytes: Uint8Array): Promise<ReadDocument> {
  return readDocument({ bytes, name: "report.pdf", type: "application/pdf" });
}

async function readSound(bytes: Uint8Array): Promise<CleanDocument> {
  const found = await read(bytes);
  if (found.kind === "refused") throw new RangeError(found.sentence);
  return found;
}

const rents =
  "Rents in the harbour district rose by 12 percent last year, the council said on Tuesday, more than in any year since it began to count them in 1998.";
const mayor =
  "“We did not see this coming,” Ilse Brandt told the council. She had asked for more time, which her own party did not want to give.";

test("lines are put together into the paragraphs they were broken from", async () => {
  const document = await readSound(await pdfOf([[rents, "Costs", mayor]]));
  expect(document).toMatchObject({
    format: "pdf",
    title: "Rents at the harbour",
    author: "Ada Quill",
    language: "en-GB",
    text: [rents, "Costs", mayor].join("\n\n"),
    notices: [],
  });
});

test("a paragraph that goes on over the page is one, with the page's mark inside", async () => {
  const document = await readSound(
    await pdfOf([
      [rents, "The port did not answer before the paper went"],
      ["to press on Wednesday.", mayor],
    ]),
  );
  expect(document.text).toContain("went to press on Wednesday.\n\n“We did");
  expect(locate(document, "did not answer")).toBe("p. 1");
  expect(locate(document, "to press")).toBe("p. 2");
  expect(locate(document, "went to press")).toBe("pp. 1–2");
});

test("running heads and page numbers are left out, and that is told", async () => {
  const pages = [rents, mayor, "Page one says so.", "1998 was a year."];
  const document = await readSound(
    await pdfOf(
      pages.map((page) => [page]),
      {
        head: () => "The Harbour Post",
        foot: (page) => `Page ${page} of 4`,
      },
    ),
  );
  expect(document.text).toBe(pages.join("\n\n"));
  expect(document.notices).toEqual([
    "Running heads and page numbers were left out: 8 lines.",
  ]);
});

test("what two pages have in common is no running head, nor are numbers that do not count the pages", async () => {
  const two = await readSound(
    await pdfOf([[rents], [mayor]], { head: () => "The Harbour Post" }),
  );
  expect(two.text.match(/Harbour Post/g)).toHaveLength(2);
  const figures = [812, 909, 640, 777];
  const table = await readSound(
    await pdfOf(
      figures.map(() => [rents]),
      { foot: (page) => String(figures[page - 1]) },
    ),
  );
  expect(table.text).toContain("909");
});

test("words broken at the end of a line are whole again, and compounds keep their hyphen", async () => {
  const document = await readSound(
    await pdfOf([
      [
        "The council was unani-\nmous about the well-\nknown harbour plan for once.",
        "It is a well-known plan, they all said to us that day.",
      ],
    ]),
  );
  expect(document.text).toContain(
    "unanimous about the well-known harbour plan",
  );
});

test("a page without text is told", async () => {
  const { notices } = await readSound(await pdfOf([[rents], [], [mayor]]));
  expect(notices.join()).toMatch(/^There is no text on page 2:/);
});

test("the name of a file is no title", async () => {
  const title = "Microsoft Word - final_v3.docx";
  expect((await readSound(await pdfOf([[rents]], { title }))).title).toBeNull();
});

test("a PDF that anybody may open is read; one with a password and a scan are refused", async () => {
  const open = await pdfOf([[rents]], { password: "" });
  expect(await read(open)).toMatchObject({ text: rents });
  expect(
    await read(await pdfOf([[rents]], { password: "open" })),
  ).toMatchObject({
    ...{ kind: "refused", reason: "encrypted" },
    sentence: expect.stringMatching(/locked with a password/) as string,
  });
  expect(await read(await scannedPdf())).toMatchObject({
    ...{ kind: "refused", reason: "no_text" },
    sentence: expect.stringMatching(/pictures of pages.*\(OCR\)/) as string,
  });
});

test("a script in a font is refused, and never runs where it is hidden better", async () => {
  expect(await read(hostile.scriptInFontMatrix())).toMatchObject({
    ...{ kind: "refused", reason: "hostile" },
    sentence: expect.stringMatching(/^A font in this PDF/) as string,
  });
  const hidden = hostile.scriptInFontMatrix("Font#4datrix");
  for (const bytes of [hidden, hostile.scriptOnOpening()]) {
    expect(await read(bytes)).toMatchObject({ text: "Rents rose." });
    expect(globalThis).not.toHaveProperty("__pwn");
  }
});

test.each([
  ["a circle of pages", hostile.pageTreeCycle, "damaged"],
  ["a million arrays inside each other", hostile.nestedArrays, "damaged"],
  ["a file that breaks off", hostile.truncatedPdf, "damaged"],
  ["501 pages", () => hostile.manyPages(501), "too_large"],
])("%s: refused", async (_, build, reason) => {
  expect(await read(build())).toMatchObject({ kind: "refused", reason });
});

test("500 pages are read", async () => {
  const { marks } = await readSound(hostile.manyPages(500));
  expect(marks).toHaveLength(500);
});

test("a circle of offset tables is cut", async () => {
  expect(await read(hostile.xrefLoop())).toMatchObject({ text: "Rents rose." });
});
