import { getResolvedPDFJS } from "unpdf";
import { limits } from "@/lib/limits";
import { type Refusal, refused, refusedAsTooLong } from "../refusal";
import { type Line, linesOf } from "./page-lines";

export type LoadedPdf = {
  readonly kind: "pdf";
  readonly pages: readonly (readonly Line[])[];
  readonly info: ReadonlyMap<string, string>;
};

/**
 * Takes the text out of a PDF, page by page. Nothing is drawn, so no font is loaded and no script, form or attachment
 * is touched; what fonts and functions contain is never compiled. Throws on a damaged file.
 */
export async function loadPages(
  bytes: Uint8Array,
): Promise<LoadedPdf | Refusal> {
  const { getDocument } = await getResolvedPDFJS();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    ...{ disableFontFace: true, useSystemFonts: false, useWasm: false },
    ...{ enableXfa: false, maxImageSize: 1, stopAtErrors: false },
    ...{ useWorkerFetch: false, verbosity: 0 },
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.documentPages) return tooManyPages();
    const pages = await readPages(document);
    if (!pages) return refusedAsTooLong();
    return { kind: "pdf", pages, info: await infoOf(document) };
  } catch (error) {
    if (isPasswordError(error)) return locked();
    throw error;
  } finally {
    await task.destroy();
  }
}

type PdfDocument = Awaited<
  ReturnType<
    Awaited<ReturnType<typeof getResolvedPDFJS>>["getDocument"]
  >["promise"]
>;

/** Null once the pages have more text than is kept, so that a bomb of text is not collected first. */
async function readPages(document: PdfDocument): Promise<Line[][] | null> {
  const pages: Line[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ("str" in item ? [item] : []));
    pages.push([...linesOf(pieces)]);
    page.cleanup();
    length += pieces.reduce((sum, { str }) => sum + str.length, 0);
    if (length > limits.sourceTextLength) return null;
  }
  return pages;
}

async function infoOf(
  document: PdfDocument,
): Promise<ReadonlyMap<string, string>> {
  const { info } = await document.getMetadata();
  return new Map(
    Object.entries(info).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    ),
  );
}

function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === "PasswordException";
}

function locked(): Refusal {
  return refused(
    "encrypted",
    "This PDF is locked with a password. Open it, print it to a new PDF without one and upload that.",
  );
}

function tooManyPages(): Refusal {
  return refused(
    "too_large",
    `This PDF has more than ${limits.documentPages} pages, the most that can be read. Upload the pages that matter.`,
  );
}
