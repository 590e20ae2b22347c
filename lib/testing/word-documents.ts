import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";

const change = { author: "Per Holm", date: "2026-03-01T00:00:00Z" };

/** A report as a newsroom writes one: headings, notes, a comment, a list, a table and a tracked change. */
export async function reportInWord(): Promise<Uint8Array> {
  const document = new Document({
    title: "Rents at the harbour",
    creator: "Ada Quill",
    footnotes: { 1: { children: [new Paragraph("Council figures, 2025.")] } },
    endnotes: { 1: { children: [new Paragraph("Asked on 3 March.")] } },
    comments: {
      children: [
        {
          id: 0,
          author: "Per Holm",
          date: new Date(0),
          children: [
            new Paragraph("See page 3 of the audit."),
            new Paragraph("Or ask the port."),
          ],
        },
      ],
    },
    sections: [{ children: [...paragraphs(), table()] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function paragraphs(): readonly Paragraph[] {
  return [
    new Paragraph({ text: "Costs", heading: HeadingLevel.HEADING_2 }),
    new Paragraph({
      children: [
        new TextRun("Rents "),
        new CommentRangeStart(0),
        new TextRun("rose by "),
        new TextRun({ text: "12 percent", bold: true }),
        new CommentRangeEnd(0),
        new TextRun({ children: [new CommentReference(0)] }),
        new FootnoteReferenceRun(1),
        new TextRun(" last year."),
        new TextRun({ text: " Unseen.", vanish: true }),
        new InsertedTextRun({ ...change, id: 9, text: " Again." }),
        new DeletedTextRun({ ...change, id: 10, text: " Never." }),
      ],
    }),
    new Paragraph({ text: "A cap on rents", bullet: { level: 0 } }),
    new Paragraph({
      children: [
        new TextRun("The port did not answer."),
        new EndnoteReferenceRun(1),
      ],
    }),
  ];
}

function table(): Table {
  const rows = [
    ["Year", "Rent"],
    ["2025", "909"],
  ];
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (cell) => new TableCell({ children: [new Paragraph(cell)] }),
          ),
        }),
    ),
  });
}
