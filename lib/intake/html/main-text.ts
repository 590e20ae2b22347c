import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { escapeText } from "./markup";

/** The article on a page, told from its menus and adverts. */
export type MainText = {
  readonly html: string;
  readonly byline: string | null;
};

/**
 * Finds the article in a scanned page's body. Null when none stands out. Takes time with the number of elements times
 * their depth: only for what `scanPage` has bounded.
 */
export function findMainText(body: string, title: string): MainText | null {
  const page = `<!doctype html><html><head><title>${escapeText(title)}</title></head><body>${body}</body></html>`;
  const found = parse(page);
  if (!found?.content) return null;
  return { html: found.content, byline: found.byline ?? null };
}

function parse(page: string) {
  try {
    const { document } = parseHTML(page);
    return new Readability(document, { disableJSONLD: true }).parse();
  } catch {
    // Both walk some lists with one call per item, which markup nobody wrote by hand can make too long. The page is
    // then read whole.
    return null;
  }
}
