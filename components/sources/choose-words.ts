import {
  moveEdge,
  sentences,
  type Span,
  type SpanEdge,
  type WordStops,
} from "@/lib/text";

/** One step of choosing words by keyboard. */
export type WordStep =
  | { readonly is: "paragraph"; readonly by: 1 | -1 }
  | { readonly is: "word"; readonly by: 1 | -1 }
  | { readonly is: "edge"; readonly edge: SpanEdge; readonly by: 1 | -1 }
  | { readonly is: "sentence" }
  | { readonly is: "take" }
  | { readonly is: "leave" };

type Press = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

/** What a key does while the text has the focus; null when it is somebody else's. */
export function stepOf(press: Press): WordStep | null {
  const { key, shiftKey, altKey } = press;
  if (press.ctrlKey || press.metaKey) return null;
  const by = key === "ArrowRight" ? 1 : -1;
  if (key === "ArrowRight" || key === "ArrowLeft") {
    if (shiftKey) return { is: "edge", edge: altKey ? "start" : "end", by };
    return altKey ? null : { is: "word", by };
  }
  if (altKey) return null;
  if (shiftKey) return key === "ArrowDown" ? { is: "sentence" } : null;
  return plainSteps.get(key) ?? null;
}

const plainSteps: ReadonlyMap<string, WordStep> = new Map([
  ["j", { is: "paragraph", by: 1 }],
  ["k", { is: "paragraph", by: -1 }],
  ["Enter", { is: "take" }],
  ["Escape", { is: "leave" }],
]);

type Choosing = {
  readonly text: string;
  readonly stops: WordStops;
  readonly paragraphs: readonly Span[];
  /** The paragraph that the cursor is in: where choosing begins. */
  readonly paragraph: Span;
  readonly chosen: Span | null;
};

/**
 * The words after a step that chooses some: the first of the paragraph to begin with. Null when there is no word more
 * that way.
 */
export function chooseWords(
  choosing: Choosing,
  step: Extract<WordStep, { readonly is: "word" | "edge" | "sentence" }>,
): Span | null {
  const { stops, paragraph, chosen } = choosing;
  if (step.is === "sentence") return withSentence(choosing);
  if (chosen === null) return wordFrom(stops, paragraph.start - 1, 1);
  if (step.is === "edge") return moveEdge(stops, chosen, step);
  return wordFrom(stops, chosen.start, step.by);
}

function wordFrom(
  { starts, ends }: WordStops,
  from: number,
  by: 1 | -1,
): Span | null {
  const start =
    by === 1
      ? starts.find((stop) => stop > from)
      : starts.findLast((stop) => stop < from);
  const end = start === undefined ? null : ends.find((stop) => stop > start);
  return start === undefined || end === undefined || end === null
    ? null
    : { start, end };
}

// The rest of the sentence that the words are in; when they have it all, the next one too.
function withSentence(choosing: Choosing): Span | null {
  const { text, paragraphs, paragraph, chosen } = choosing;
  const from = chosen?.end ?? paragraph.start;
  // Only the paragraph that goes on there is cut into sentences: the text may be a book.
  const around = paragraphs.find(({ end }) => end > from);
  const within = around === undefined ? [] : [around];
  const next = sentences(text, within).find(({ end }) => end > from);
  if (next === undefined) return null;
  return { start: chosen?.start ?? next.start, end: next.end };
}
