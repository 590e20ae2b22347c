import { diffWords, editScript, paragraphs } from "@/lib/text";

/** What became of a paragraph, or of several that stayed as they were. */
export type ChangedRow =
  | {
      readonly is: "same";
      /** How many paragraphs stayed. */
      readonly count: number;
      /** The last of them before a change, to see where the change stands. */
      readonly last: string;
    }
  | { readonly is: "changed"; readonly before: string; readonly after: string }
  | { readonly is: "removed"; readonly before: string }
  | { readonly is: "added"; readonly after: string };

/** Paragraphs with less of their words in common than this are two paragraphs, not one that was changed. */
const LEAST_ALIKE = 0.35;
/** Pairs that are compared word by word to find which paragraph became which; beyond it they are taken in order. */
const MOST_PAIRED = 400;

/**
 * Two versions of a text, paragraph by paragraph: those that stayed are folded together, and a paragraph that was changed
 * stands with what it was, to be compared word by word.
 */
export function compareTexts(
  before: string,
  after: string,
): readonly ChangedRow[] {
  const left = wordsOf(before);
  const right = wordsOf(after);
  const rows: ChangedRow[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const settle = () => {
    rows.push(...pairUp(gone, come));
    gone = [];
    come = [];
  };
  for (const edit of editScript(left, right)) {
    if (edit.kind === "deleted") gone.push(left[edit.left] ?? "");
    else if (edit.kind === "inserted") come.push(right[edit.right] ?? "");
    else {
      settle();
      addSame(rows, right[edit.right] ?? "");
    }
  }
  settle();
  return rows;
}

function wordsOf(text: string): readonly string[] {
  return paragraphs(text).map(({ start, end }) => text.slice(start, end));
}

function addSame(rows: ChangedRow[], words: string): void {
  const before = rows.at(-1);
  if (before?.is === "same") {
    rows[rows.length - 1] = {
      is: "same",
      count: before.count + 1,
      last: words,
    };
  } else rows.push({ is: "same", count: 1, last: words });
}

/** Which of the paragraphs that went became which of those that came, in order. */
function pairUp(
  gone: readonly string[],
  come: readonly string[],
): readonly ChangedRow[] {
  const rows: ChangedRow[] = [];
  const isMany = gone.length * come.length > MOST_PAIRED;
  let next = 0;
  for (const before of gone) {
    const rest = come.slice(next, isMany ? next + 1 : undefined);
    const found = rest.findIndex(
      (after) => alike(before, after) >= LEAST_ALIKE,
    );
    if (found < 0) {
      rows.push({ is: "removed", before });
      continue;
    }
    rows.push(...added(rest.slice(0, found)));
    rows.push({ is: "changed", before, after: rest[found] ?? "" });
    next += found + 1;
  }
  return [...rows, ...added(come.slice(next))];
}

function added(paragraphs: readonly string[]): readonly ChangedRow[] {
  return paragraphs.map((after) => ({ is: "added", after }));
}

/** How much of two paragraphs is the same words in the same order: 0 to 1. */
function alike(before: string, after: string): number {
  const same = diffWords(before, after)
    .filter(({ kind }) => kind === "equal")
    .reduce((sum, { text }) => sum + text.length, 0);
  return (2 * same) / Math.max(1, before.length + after.length);
}
