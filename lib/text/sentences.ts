import { inlineItems } from "./list-items";
import { paragraphs } from "./paragraphs";
import { judgeBoundary } from "./sentence-rules";
import { type Span, trimSpan } from "./span";

/** A stop, or several, with the marks and brackets that close behind it and a reference like [12]. */
const STOP =
  /(?:\.(?:[ \u00A0]\.)+|[.!?…。！？]+)["'”’»)\]}*_]*(?:\s?\[\d{1,3}\])*/gu;

/**
 * Cuts a text into sentences, paragraph by paragraph; headings, captions and list items without a stop
 * are sentences too. Every place where one could end is judged by the named rules of `sentence-rules.ts`.
 */
export function sentences(
  text: string,
  within: readonly Span[] = paragraphs(text),
): readonly Span[] {
  return within.flatMap((paragraph) => sentencesOf(text, paragraph));
}

/** The sentences of one paragraph. */
export function sentencesOf(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let start = 0;
  const push = (end: number) => {
    const span = trimSpan(body, { start, end });
    if (span.start < span.end) {
      found.push({
        start: span.start + paragraph.start,
        end: span.end + paragraph.start,
      });
    }
    start = end;
  };
  const items = [...inlineItems(body)].reverse();
  for (const match of body.matchAll(STOP)) {
    const end = match.index + match[0].length;
    while ((items.at(-1) ?? Infinity) <= match.index) push(items.pop() ?? 0);
    if (end >= body.length) break;
    const isEnd =
      judgeBoundary({ body, start, stop: match.index, end }) === "break";
    if (isEnd) push(end);
  }
  while (items.length > 0) push(items.pop() ?? 0);
  push(body.length);
  return found;
}
