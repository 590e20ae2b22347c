import { limits } from "@/lib/limits";
import type { Findings, GivenDocument } from "../document";
import { languageTag } from "../language-tag";
import { oneLine } from "../one-line";
import { type Refusal, refused, refusedAsTooLong } from "../refusal";
import { createTextBuilder } from "../text-builder";
import { hasBaitedFont } from "./font-matrices";
import { loadPages, type LoadedPdf } from "./load-pages";
import { withoutRunningLines } from "./running-lines";
import { writePages } from "./write-pages";

/** Titles that programs give: the name of a file, or of nothing. */
const NO_TITLE =
  /^(?:untitled|document\s*\d*|microsoft word - .*|.*\.(?:docx?|pdf|indd|rtf|odt|pages))$/i;

/** Reads a PDF into paragraphs with page marks, without running heads and page numbers. Throws on a damaged file. */
export async function readPdf({
  bytes,
}: GivenDocument): Promise<Findings | Refusal> {
  if (hasBaitedFont(bytes)) return baited();
  const loaded = await loadPages(bytes);
  if (loaded.kind === "refused") return loaded;
  if (loaded.pages.flat().length === 0) return scanned();
  const pages = withoutRunningLines(loaded.pages);
  const builder = createTextBuilder(limits.sourceTextLength);
  writePages(pages, builder);
  if (builder.isOver()) return refusedAsTooLong();
  return {
    ...factsOf(loaded.info),
    ...builder.finish(),
    notices: [...emptyPages(loaded), ...leftOut(loaded, pages)],
  };
}

function baited(): Refusal {
  return refused(
    "hostile",
    "A font in this PDF holds something that belongs in no font, as a trap for programs that show it. Do not open it elsewhere. Ask whoever sent it for the text, or for the document it was made from.",
  );
}

function scanned(): Refusal {
  return refused(
    "no_text",
    "This PDF holds pictures of pages and no text. Run text recognition (OCR) on it and upload the result.",
  );
}

function factsOf(info: ReadonlyMap<string, string>) {
  const title = oneLine(info.get("Title"), limits.titleLength);
  return {
    title: title && NO_TITLE.test(title) ? null : title,
    author: oneLine(info.get("Author"), limits.shortTextLength),
    language: languageTag([info.get("Language")]),
  };
}

function emptyPages({ pages }: LoadedPdf): readonly string[] {
  const empty = pages.flatMap((lines, index) =>
    lines.length === 0 ? [index + 1] : [],
  );
  if (empty.length === 0) return [];
  const first = empty.slice(0, 5).join(", ");
  const more = empty.length > 5 ? ` and ${empty.length - 5} more` : "";
  return [
    `There is no text on page ${first}${more}: empty, or a picture. Look at the PDF itself.`,
  ];
}

function leftOut(
  { pages }: LoadedPdf,
  kept: LoadedPdf["pages"],
): readonly string[] {
  const count = pages.flat().length - kept.flat().length;
  return count === 0
    ? []
    : [`Running heads and page numbers were left out: ${count} lines.`];
}
