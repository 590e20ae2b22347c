import { limits } from "@/lib/limits";
import type { Findings, GivenDocument } from "../document";
import { type Refusal, refused, refusedAsTooLong } from "../refusal";
import { createTextBuilder } from "../text-builder";
import { decodePage } from "./decode-page";
import { findMainText } from "./main-text";
import { pageFacts } from "./page-facts";
import { scanPage, type ScannedPage } from "./scan-page";
import { writeText } from "./write-text";

/** Telling an article from a menu takes seconds with more elements and pieces of text than this; such a page is read whole. */
const MAX_NODES = 40_000;
/** Less is a caption or a notice about cookies, not the article. */
const MIN_MAIN_LENGTH = 250;

/** Reads a web page: the article on it or, where none stands out, all of its text. */
export function readPage({
  bytes,
  type,
  url,
}: GivenDocument): Findings | Refusal {
  const decoded = decodePage(bytes, type);
  const page = scanPage(decoded.text);
  if (page.isTooDeep) {
    return refused(
      "hostile",
      "This page is nested far deeper than any article. Save it as a PDF, or copy what matters into a text file.",
    );
  }
  const whole = textOf(page.body);
  const main = page.nodes > MAX_NODES ? null : mainOf(page);
  const isArticle = (main?.text.length ?? 0) >= MIN_MAIN_LENGTH;
  const found = main && isArticle ? main : whole;
  if (found.isOver) return refusedAsTooLong();
  return {
    ...pageFacts(page.head, url, main?.byline ?? null),
    text: found.text,
    marks: found.marks,
    notices: [
      ...(isArticle ? keptNotice(found.text, whole.text) : []),
      ...unreadNotice(decoded.unread),
    ],
  };
}

function mainOf({ head, body }: ScannedPage) {
  const main = findMainText(body, head.title.join(""));
  return main && { ...textOf(main.html), byline: main.byline };
}

function textOf(html: string) {
  const builder = createTextBuilder(limits.sourceTextLength);
  writeText(html, builder);
  return { ...builder.finish(), isOver: builder.isOver() };
}

function keptNotice(kept: string, whole: string): readonly string[] {
  const [some, all] = [wordCount(kept), wordCount(whole)];
  if (some >= all) return [];
  return [
    `Only what looked like the article was kept: ${some.toLocaleString("en")} of the page’s ${all.toLocaleString("en")} words. Menus, comments and links to other pages were left out.`,
  ];
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function unreadNotice(unread: number): readonly string[] {
  if (unread === 0) return [];
  const what =
    unread === 1
      ? "One character could not be read and stands"
      : `${unread.toLocaleString("en")} characters could not be read and stand`;
  return [
    `${what} as “\ufffd”. Compare with the page itself before you quote it.`,
  ];
}
