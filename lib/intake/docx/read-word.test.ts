import { expect, test } from "vitest";
import * as hostile from "@/lib/testing/hostile-word";
import { locate } from "@/lib/testing/locate";
import { reportInWord } from "@/lib/testing/word-documents";
import { buildZip, type ZipEntry } from "@/lib/testing/zip-file";
import type { ReadDocument } from "../document";
import { readDocument } from "../read-document";

function read(bytes: Uint8Array): Promise<ReadDocument> {
  return readDocument({ bytes, name: "report.docx", type: "" });
}

function readParts(body: string, ...others: readonly ZipEntry[]) {
  return read(buildZip([...hostile.wordParts(body), ...others]));
}

test("a report is read in its order, notes behind what refers to them", async () => {
  expect(await read(await reportInWord())).toMatchObject({
    kind: "document",
    format: "docx",
    title: "Rents at the harbour",
    author: "Ada Quill",
    text: [
      "Costs",
      "Rents rose by 12 percent last year. Again.",
      "Council figures, 2025.",
      "A cap on rents",
      "The port did not answer.",
      "Asked on 3 March.",
      "Year\tRent",
      "2025\t909",
    ].join("\n\n"),
  });
});

test("headings, notes and comments are marked on their words", async () => {
  const document = await read(await reportInWord());
  if (document.kind === "refused") throw new RangeError(document.sentence);
  const { text, marks } = document;
  const found = marks.map((mark) => [
    mark.kind,
    "end" in mark ? text.slice(mark.at, mark.end) : "",
  ]);
  expect(found).toEqual([
    ["heading", "Costs"],
    ["comment", "rose by 12 percent"],
    ["footnote", "Council figures, 2025."],
    ["footnote", "Asked on 3 March."],
  ]);
  expect(marks).toMatchObject([
    { level: 2 },
    {
      author: "Per Holm",
      remark: "See page 3 of the audit.\nOr ask the port.",
    },
    { label: "1", referredAt: text.indexOf(" last year") },
    { label: "i" },
  ]);
  expect(locate(document, "The port")).toBe("under “Costs”, ¶ 3");
});

test("what was left out and what was taken as accepted is told", async () => {
  const document = await read(await reportInWord());
  expect(document.kind === "document" && document.notices).toEqual([
    "Tracked changes were read as if they had all been accepted.",
    "Text that Word hides was left out.",
  ]);
});

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = hostile.wordParagraph;

test.each([
  [
    "words in several runs are one paragraph",
    `<w:p>${run("Rents")}${run(" rose")}<w:r><w:tab/><w:t>again</w:t><w:br/><w:t>now</w:t></w:r></w:p>`,
    "Rents rose\tagain\nnow",
  ],
  [
    "tab stops and field codes are no text",
    `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run("Rents")}<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`,
    "Rents",
  ],
  [
    "moved text stands in its new place only",
    `<w:p><w:moveFrom>${run("Old")}</w:moveFrom>${run("Still")}</w:p><w:p><w:moveTo>${run("Moved")}</w:moveTo></w:p>`,
    "Still\n\nMoved",
  ],
  [
    "a text box stands once, behind its paragraph",
    `<w:p>${run("Around ")}<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent>${paragraph("Box 1")}${paragraph("Box 2")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("Box 1")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("it.")}</w:p>`,
    "Around it.\n\nBox 1\n\nBox 2",
  ],
  [
    "a cell's paragraphs are lines, and a table inside a cell stays in its row",
    `<w:tbl><w:tr><w:tc>${paragraph("A")}${paragraph("B")}</w:tc><w:tc>${paragraph("C")}</w:tc></w:tr></w:tbl>${paragraph("D")}`,
    "A\nB\tC\n\nD",
  ],
  [
    "markup that is written as text stays text",
    paragraph("&lt;img src=x onerror=alert(1)&gt;"),
    "<img src=x onerror=alert(1)>",
  ],
])("%s", async (_, body, text) => {
  expect(await readParts(body)).toMatchObject({ text });
});

const MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
const mr = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const formula = (inner: string) =>
  `<m:oMath xmlns:m="${MATH}">${inner}</m:oMath>`;
const readSentence = (inner: string) =>
  readParts(`<w:p>${run("Growth is ")}${inner}${run(" a year.")}</w:p>`);

test.each([
  ["a sum of letters", mr("a+b"), "a+b"],
  [
    "a fraction",
    `<m:f><m:num>${mr("a+b")}</m:num><m:den>${mr("2")}</m:den></m:f>`,
    "(a+b)/2",
  ],
  [
    "powers and indices",
    `<m:sSup><m:e>${mr("x")}</m:e><m:sup>${mr("2")}</m:sup></m:sSup>${mr("+")}<m:sSub><m:e>${mr("y")}</m:e><m:sub>${mr("i+1")}</m:sub></m:sSub>`,
    "x^2+y_(i+1)",
  ],
  [
    "roots",
    `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>${mr("2")}</m:e></m:rad>${mr("+")}<m:rad><m:deg>${mr("3")}</m:deg><m:e>${mr("a+b")}</m:e></m:rad>`,
    "√2+3√(a+b)",
  ],
  [
    "a sum over something",
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${mr("i=1")}</m:sub><m:sup>${mr("n")}</m:sup><m:e>${mr("i")}</m:e></m:nary>`,
    "∑_(i=1)^n i",
  ],
  [
    "brackets of its own, and those that are usual",
    `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${mr("a")}</m:e><m:e>${mr("b")}</m:e></m:d><m:d><m:e>${mr("c")}</m:e></m:d>`,
    "[a|b](c)",
  ],
  [
    "a function and a limit",
    `<m:func><m:fName><m:limLow><m:e>${mr("lim")}</m:e><m:lim>${mr("x→0")}</m:lim></m:limLow></m:fName><m:e>${mr("x")}</m:e></m:func>`,
    "lim_(x→0) x",
  ],
  [
    "a matrix",
    `<m:d><m:e><m:m><m:mr><m:e>${mr("1")}</m:e><m:e>${mr("0")}</m:e></m:mr><m:mr><m:e>${mr("0")}</m:e><m:e>${mr("1")}</m:e></m:mr></m:m></m:e></m:d>`,
    "(1, 0; 0, 1)",
  ],
  [
    "what nobody knows, with all of its text",
    `<m:unheardOf><m:e>${mr("a")}</m:e>${mr("b")}</m:unheardOf>`,
    "ab",
  ],
  [
    "no part that a tracked change took out",
    `${mr("a")}<w:del>${mr("b")}</w:del>`,
    "a",
  ],
])("a formula stands in its sentence: %s", async (_, inner, text) => {
  expect(await readSentence(formula(inner))).toMatchObject({
    text: `Growth is ${text} a year.`,
    notices: expect.arrayContaining([
      "Formulas were read as lines of text. Look at the document before you quote one.",
    ]) as string[],
  });
});

test("a formula in a note is part of the note", async () => {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const notes = `<w:footnotes xmlns:w="${word}"><w:footnote w:id="2"><w:p>${run("That is ")}${formula(mr("x") + mr("+1"))}${run(".")}</w:p></w:footnote></w:footnotes>`;
  const relation = `<Relationship Id="n" Type="x/footnotes" Target="/word/footnotes.xml"/>`;
  const body = `<w:p>${run("Rents rose.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const document = await read(
    buildZip([
      ...hostile.wordParts(body, relation),
      { name: "word/footnotes.xml", bytes: new TextEncoder().encode(notes) },
    ]),
  );
  expect(document).toMatchObject({ text: "Rents rose.\n\nThat is x+1." });
});

test("a formula that was deleted, and one that is hidden, are no text", async () => {
  const hidden = `<m:r><w:rPr><w:vanish/></w:rPr><m:t>b</m:t></m:r>`;
  const body = `<w:del>${formula(mr("a"))}</w:del>${formula(hidden)}`;
  expect(await readSentence(body)).toMatchObject({
    text: "Growth is  a year.",
    notices: [
      "Tracked changes were read as if they had all been accepted.",
      "Text that Word hides was left out.",
    ],
  });
});

test("headings go by the names and outline levels of their styles, in any language", async () => {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const styles = `<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:styleId="berschrift3"><w:name w:val="heading 3"/></w:style><w:style w:styleId="Eigene"><w:basedOn w:val="berschrift3"/></w:style>
<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Kreis"><w:basedOn w:val="Kreis"/></w:style></w:styles>`;
  const relation = `<Relationship Id="r" Type="x/styles" Target="/word/styles.xml"/>`;
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
  const body = [
    ["Titel", "Mieten"],
    ["Eigene", "Kosten"],
    ["Kreis", "Text"],
  ]
    .map(([style = "", text = ""]) => styled(style, text))
    .join("");
  const document = await read(
    buildZip([
      ...hostile.wordParts(body, relation),
      { name: "word/styles.xml", bytes: new TextEncoder().encode(styles) },
    ]),
  );
  expect(document).toMatchObject({
    title: "Mieten",
    language: "de-DE",
    marks: [{ kind: "heading", level: 3, at: 8 }],
  });
});

test.each([
  ["a bomb of names for the same bytes", hostile.overlappingBomb, "too_large"],
  ["names for the same bytes", hostile.overlappingEntries, "hostile"],
  ["a part packed a thousand times", hostile.tightlyPackedPart, "hostile"],
  ["100,000 entries", hostile.manyEntries, "too_large"],
  ["2,001 entries", () => hostile.manyEntries(1_997), "too_large"],
  ["two parts of one name", hostile.twinParts, "hostile"],
  ["entities that multiply", hostile.billionLaughs, "damaged"],
  ["a directory that lies", hostile.lyingDirectory, "too_large"],
  ["a directory that says 10 GB", hostile.hugeDirectory, "too_large"],
  ["a part larger than it says", hostile.understatedPart, "damaged"],
  ["a file that breaks off", hostile.truncatedWord, "damaged"],
  ["a locked file", hostile.lockedWord, "encrypted"],
  ["a zip of something else", hostile.plainZip, "binary"],
  ["100,000 tables inside each other", hostile.nestedWord, "damaged"],
])("%s: refused with a sentence", async (_, build, reason) => {
  const found = await read(build());
  expect(found).toMatchObject({ kind: "refused", reason });
  expect(found.kind === "refused" && found.sentence).toMatch(/\. .+\.$/);
});

test("2,000 entries are still read", async () => {
  expect((await read(hostile.manyEntries(1_996))).kind).toBe("document");
});

test("names that lead elsewhere and linked pictures are not looked at", async () => {
  for (const build of [hostile.escapingEntries, hostile.linkedPictures]) {
    expect(await read(build())).toMatchObject({ text: "Rents rose." });
  }
});

test("a document without words is refused", async () => {
  expect(await readParts("<w:p/>")).toMatchObject({ reason: "no_text" });
});

test("a spreadsheet and slides are told from a document", async () => {
  const part = (name: string) => ({ name, bytes: new Uint8Array([60]) });
  for (const [name, words] of [
    ["xl/workbook.xml", /spreadsheet/],
    ["ppt/presentation.xml", /slides/],
  ] as const) {
    const found = await read(
      buildZip([part("[Content_Types].xml"), part(name)]),
    );
    expect(found.kind === "refused" && found.sentence).toMatch(words);
  }
});
