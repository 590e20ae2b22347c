import { contains, paragraphs, type Span } from "@/lib/text";
import type { CleanDocument, Mark } from "./document";

/** Where a passage of a document is, as its marks have it. */
export type Locator = {
  /** First and last page that the passage touches. */
  readonly pages: readonly [number, number] | null;
  readonly startSeconds: number | null;
  readonly speaker: string | null;
  /** The label of the note that the passage begins in. */
  readonly footnote: string | null;
  /** The heading it stands under, or is. */
  readonly heading: string | null;
  /** Counted from 1, without headings and notes; null inside one of them. */
  readonly paragraph: number | null;
  /** For people: "p. 3", "00:12:41, MINISTER", "under “Costs”, ¶ 14", "p. 3, note 2". */
  readonly label: string;
};

const HEADING_LENGTH = 80;

/** Says where a span of a document's text is. Pages and times go before paragraphs, which people have to count. */
export function locatorAt(
  document: Pick<CleanDocument, "text" | "marks">,
  span: Span,
): Locator {
  const { text, marks } = document;
  const heading = lastBefore(marks, "heading", span.start);
  const found = {
    pages: pagesOf(marks, span),
    startSeconds: lastBefore(marks, "time", span.start)?.startSeconds ?? null,
    speaker: lastBefore(marks, "turn", span.start)?.speaker ?? null,
    footnote: marks.find(isNoteAround(span.start))?.label ?? null,
    heading: heading ? text.slice(heading.at, heading.end) : null,
    paragraph: paragraphAt(document, span.start),
  };
  return { ...found, label: labelOf(found) };
}

type Kind = Mark["kind"];
type MarkOf<K extends Kind> = Extract<Mark, { kind: K }>;

function ofKind<K extends Kind>(kind: K) {
  return (mark: Mark): mark is MarkOf<K> => mark.kind === kind;
}

function lastBefore<K extends Kind>(
  marks: readonly Mark[],
  kind: K,
  at: number,
): MarkOf<K> | null {
  return marks.filter(ofKind(kind)).findLast((mark) => mark.at <= at) ?? null;
}

function isNoteAround(at: number) {
  return (mark: Mark): mark is MarkOf<"footnote"> =>
    mark.kind === "footnote" && mark.at <= at && at < mark.end;
}

function pagesOf(
  marks: readonly Mark[],
  { start, end }: Span,
): readonly [number, number] | null {
  const first = lastBefore(marks, "page", start);
  if (!first) return null;
  const last = lastBefore(marks, "page", Math.max(start, end - 1)) ?? first;
  return [first.page, last.page];
}

function paragraphAt(
  { text, marks }: Pick<CleanDocument, "text" | "marks">,
  at: number,
): number | null {
  const apart = marks.filter(
    (mark) => mark.kind === "heading" || mark.kind === "footnote",
  );
  const isApart = (paragraph: Span) =>
    apart.some((mark) =>
      contains({ start: mark.at, end: mark.end }, paragraph),
    );
  const before = paragraphs(text).filter(({ start }) => start <= at);
  const last = before.at(-1);
  if (!last || isApart(last)) return null;
  const starts = new Set(apart.map((mark) => mark.at));
  return before.filter(({ start }) => !starts.has(start)).length;
}

function labelOf(found: Omit<Locator, "label">): string {
  const { pages, startSeconds, speaker, footnote, heading, paragraph } = found;
  const isPlaced = pages !== null || startSeconds !== null;
  const parts = [
    pages ? pageLabel(pages) : null,
    startSeconds === null ? null : clock(startSeconds),
    speaker,
    heading && !isPlaced ? `under “${shorten(heading)}”` : null,
    footnote === null ? null : `note ${footnote}`,
    paragraph === null || isPlaced ? null : `¶ ${paragraph}`,
  ];
  return parts.filter((part) => part !== null && part !== "").join(", ");
}

function pageLabel([first, last]: readonly [number, number]): string {
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [whole / 3600, (whole / 60) % 60, whole % 60];
  return parts
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
}

function shorten(heading: string): string {
  const line = heading.replace(/\s+/g, " ");
  return line.length <= HEADING_LENGTH
    ? line
    : `${line.slice(0, HEADING_LENGTH).replace(/\s+\S*$/, "")}…`;
}
