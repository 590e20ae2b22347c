import { paragraphs, segmentMarks, type Span } from "@/lib/text";
import type { TextMark } from "@/lib/sources/text-marks";

/** Words of the text that are marked in it. */
export type TextHighlight = Span & {
  readonly id: string;
  /** An excerpt that stands; one that no longer does; words that somebody was sent to. */
  readonly look: "excerpt" | "broken" | "shown";
  /** What it is, for somebody who listens: "Excerpt for “Fares rise by four percent”, verified". */
  readonly label: string;
};

/** A stretch of a block that the same highlights cover. */
export type SnapshotPiece = Span & {
  readonly highlights: readonly TextHighlight[];
  /** The highlights whose last piece this is: their symbol follows. */
  readonly ending: readonly TextHighlight[];
  /** What begins here, named beside the text: one a line: "p. 3"; empty where nothing does. */
  readonly place: string;
};

/** A remark that stands below its block and is no part of the text. */
export type Remark = { readonly author: string; readonly words: string };

export type SnapshotBlock = Span & {
  readonly kind: "paragraph" | "heading" | "note";
  /** Of a heading: 1 to 6. */
  readonly level: number;
  readonly pieces: readonly SnapshotPiece[];
  readonly remarks: readonly Remark[];
};

/** A text, or a part of one, and what is marked in it. All offsets count from where `text` begins. */
export type SnapshotParts = {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly highlights: readonly TextHighlight[];
};

/**
 * Cuts the text of a snapshot into paragraphs, and each of them into pieces where a highlight or a mark begins or ends.
 * The pieces of a block, put together, are exactly its text.
 */
export function layOutSnapshot(parts: SnapshotParts): readonly SnapshotBlock[] {
  const blocks = paragraphs(parts.text);
  const takeMarks = takerOf(parts.marks);
  return blocks.map((block) => {
    const marks = takeMarks(block.end);
    const highlights = parts.highlights.filter(
      ({ start, end }) => start < block.end && end > block.start,
    );
    return {
      ...block,
      ...shapeOf(marks),
      pieces: piecesOf(block, marks, highlights),
      remarks: remarksOf(marks),
    };
  });
}

/** Gives the marks of one block after the other: those before its end that no block before it had. */
function takerOf(marks: readonly TextMark[]) {
  let next = 0;
  return (end: number): readonly TextMark[] => {
    const first = next;
    while ((marks[next]?.at ?? end) < end) next += 1;
    return marks.slice(first, next);
  };
}

function shapeOf(marks: readonly TextMark[]) {
  const heading = marks.find((mark) => mark.kind === "heading");
  if (heading) return { kind: "heading", level: heading.level } as const;
  const isNote = marks.some(({ kind }) => kind === "footnote");
  return { kind: isNote ? "note" : "paragraph", level: 0 } as const;
}

function remarksOf(marks: readonly TextMark[]): readonly Remark[] {
  return marks.flatMap((mark) =>
    mark.kind === "comment"
      ? [{ author: mark.author, words: mark.remark }]
      : [],
  );
}

function piecesOf(
  block: Span,
  marks: readonly TextMark[],
  highlights: readonly TextHighlight[],
): readonly SnapshotPiece[] {
  const places = placesIn(block, marks);
  const byId = new Map(highlights.map((one) => [one.id, one]));
  return segmentMarks(highlights, block)
    .flatMap((run) => cutAt(run, [...places.keys()]))
    .map(({ start, end, ids }) => {
      const found = ids.flatMap((id) => byId.get(id) ?? []);
      const ending = found.filter((one) => one.end === end);
      const place = places.get(start) ?? "";
      return { start, end, highlights: found, ending, place };
    });
}

/** The names of what begins in a block, by offset. What begins in the white space before it begins with it. */
function placesIn(
  block: Span,
  marks: readonly TextMark[],
): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (const mark of marks) {
    if (!("label" in mark) || mark.label === "") continue;
    const at = Math.max(mark.at, block.start);
    const before = places.get(at);
    places.set(at, before ? `${before}\n${mark.label}` : mark.label);
  }
  return places;
}

function cutAt<Run extends Span>(
  run: Run,
  offsets: readonly number[],
): readonly Run[] {
  const inner = offsets.filter((at) => at > run.start && at < run.end);
  const edges = [run.start, ...inner, run.end];
  return edges
    .slice(0, -1)
    .map((start, at) => ({ ...run, start, end: edges[at + 1] ?? run.end }));
}
