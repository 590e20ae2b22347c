import PDFDocument from "pdfkit";

/** What stands on one page besides its text. */
export type PdfSetting = {
  readonly head?: (page: number) => string;
  readonly foot?: (page: number) => string;
  /** Points. The story breaks into lines of about ten words at 300. */
  readonly width?: number;
  readonly password?: string;
  readonly title?: string;
};

const FONT_SIZE = 11;
const MARGIN = 72;

/** A PDF of pages, each of paragraphs, set in a column with space between the paragraphs. */
export function pdfOf(
  pages: readonly (readonly string[])[],
  { head, foot, width = 300, password, title }: PdfSetting = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...{ size: "A4", margin: MARGIN, autoFirstPage: false, lang: "en-GB" },
    info: { Title: title ?? "Rents at the harbour", Author: "Ada Quill" },
    ...(password === undefined
      ? {}
      : { userPassword: password, ownerPassword: "owner" }),
  });
  pages.forEach((paragraphs, index) => {
    document.addPage().fontSize(FONT_SIZE);
    const { height } = document.page;
    document.page.margins = { top: 0, right: 0, bottom: 0, left: 0 };
    if (head) document.text(head(index + 1), MARGIN, 30);
    if (foot) document.text(foot(index + 1), MARGIN, height - 40);
    document.text("", MARGIN, MARGIN);
    for (const paragraph of paragraphs) {
      document.text(paragraph, { width, paragraphGap: FONT_SIZE });
    }
  });
  return bytesOf(document);
}

/** Pages with a drawing and no text, as a scanner makes them. */
export function scannedPdf(): Promise<Uint8Array> {
  const document = new PDFDocument();
  document.rect(100, 100, 200, 300).fill("grey");
  return bytesOf(document);
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on("error", reject);
    document.end();
  });
}
