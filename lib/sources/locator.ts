import { contains, paragraphs, type Span } from "@/lib/text";
import type { TextMark } from "./text-marks";

/** A document's text, and its marks in the order of the text, as `readTextMarks` gives them. */
type Marked = { readonly text: string; readonly marks: readonly TextMark[] };

const HEADING_LENGTH = 80;

/**
 * Where in a document words stand, for people: "p. 3", "pp. 3–4", "00:12:41, MINISTER", "under “Costs”, ¶ 14",
 * "p. 3, note 2". Pages and times go before headings and paragraphs, which people have to look for and count. Empty
 * where there is no text.
 */
export function locatorAt(document: Marked, { start, end }: Span): string {
  const { marks } = document;
  const place = pagesOf(marks, { start, end }) ?? timeOf(marks, start);
  const parts = [
    place,
    lastBefore(marks, "turn", start)?.label ?? null,
    place === null ? headingWords(document, start) : null,
    marks.find(isNoteAround(start))?.label ?? null,
    place === null ? paragraphWords(document, start) : null,
  ];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}

type Kind = TextMark["kind"];
type MarkOf<K extends Kind> = Extract<TextMark, { readonly kind: K }>;
type Apart = Extract<TextMark, { readonly end: number }>;

function ofKind<K extends Kind>(kind: K) {
  return (mark: TextMark): mark is MarkOf<K> => mark.kind === kind;
}

function lastBefore<K extends Kind>(
  marks: readonly TextMark[],
  kind: K,
  at: number,
): MarkOf<K> | null {
  return marks.filter(ofKind(kind)).findLast((mark) => mark.at <= at) ?? null;
}

function pagesOf(
  marks: readonly TextMark[],
  { start, end }: Span,
): string | null {
  const first = lastBefore(marks, "page", start);
  if (first === null) return null;
  const last = lastBefore(marks, "page", Math.max(start, end - 1)) ?? first;
  return first.page === last.page
    ? first.label
    : `pp. ${first.page}–${last.page}`;
}

function timeOf(marks: readonly TextMark[], at: number): string | null {
  return lastBefore(marks, "time", at)?.label ?? null;
}

function isNoteAround(at: number) {
  return (mark: TextMark): mark is MarkOf<"footnote"> =>
    mark.kind === "footnote" && mark.at <= at && at < mark.end;
}

function headingWords({ text, marks }: Marked, at: number): string | null {
  const heading = lastBefore(marks, "heading", at);
  const words = heading ? shorten(text.slice(heading.at, heading.end)) : "";
  if (heading === null || words === "") return null;
  return at < heading.end ? `heading “${words}”` : `under “${words}”`;
}

function shorten(heading: string): string {
  const line = heading.replace(/\s+/g, " ").trim();
  return line.length <= HEADING_LENGTH
    ? line
    : `${line.slice(0, HEADING_LENGTH).replace(/\s+\S*$/, "")}…`;
}

/** Counted from 1, without headings and notes; nothing inside one of them. */
function paragraphWords({ text, marks }: Marked, at: number): string | null {
  // What stands behind its line makes no difference, and is not looked at.
  const lineEnd = text.indexOf("\n", at);
  const before = paragraphs(lineEnd < 0 ? text : text.slice(0, lineEnd));
  const isCounted = notIn(marks.filter((mark) => "end" in mark));
  const counted = before.map(isCounted);
  return counted.at(-1) === true ? `¶ ${counted.filter(Boolean).length}` : null;
}

/** Tells, of paragraphs in their order, whether they stand in none of the marks. */
function notIn(apart: readonly Apart[]) {
  let next = 0;
  return (paragraph: Span): boolean => {
    while ((apart[next]?.end ?? Infinity) <= paragraph.start) next += 1;
    const mark = apart[next];
    return !mark || !contains({ start: mark.at, end: mark.end }, paragraph);
  };
}
