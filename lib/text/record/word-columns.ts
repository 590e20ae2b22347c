import type { Span } from "../span";
import type { QuoteComparison } from "./compare-quote";
import type { Difference } from "./difference";

/** One column of an alignment: words of the record above, of the quote below; empty where one has none. */
export type WordColumn = {
  readonly record: string;
  readonly quote: string;
  readonly is:
    | "same"
    | "spelling"
    | "filler"
    | "marked"
    | "dropped"
    | "added"
    | "changed"
    | "reordered"
    | "moved";
  readonly isCritical: boolean;
};

type Found = Extract<QuoteComparison, { passage: unknown }>;
type Texts = { readonly quote: string; readonly record: string };

/** Lays a quote and its passage out word under word, in the order of the quote. */
export function wordColumns(found: Found, texts: Texts): readonly WordColumn[] {
  const pending = [...found.differences];
  const columns: WordColumn[] = [];
  const takeUntil = (place: number) => {
    while (pending[0] && comesBefore(pending[0].quote, place)) {
      const difference = pending.shift();
      if (difference) columns.push(columnOf(difference, texts));
    }
  };
  for (const { quote, record } of found.pairs) {
    takeUntil(quote.start);
    columns.push({
      record: wordAt(texts.record, record),
      quote: wordAt(texts.quote, quote),
      ...{ is: "same", isCritical: false },
    });
  }
  takeUntil(texts.quote.length + 1);
  return columns;
}

/** An empty place at a word's beginning comes before the word. */
function comesBefore({ start, end }: Span, place: number): boolean {
  return start < place || (start === end && start === place);
}

function columnOf(difference: Difference, texts: Texts): WordColumn {
  const { quote, record, critical } = difference;
  return {
    record: wordAt(texts.record, record),
    quote: wordAt(texts.quote, quote),
    is: whatIs(difference),
    isCritical: critical.length > 0,
  };
}

function whatIs(difference: Difference): WordColumn["is"] {
  const { kind, isFiller, isSpelling, isMarked } = difference;
  if (isSpelling) return "spelling";
  if (isFiller) return "filler";
  const isElsewhere = kind === "moved" || kind === "reordered";
  return isMarked && !isElsewhere ? "marked" : kind;
}

/** Words with the marks that stand right after them, and no line breaks. */
function wordAt(text: string, { start, end }: Span): string {
  if (start === end) return "";
  const marks = /^[^\s\p{L}\p{N}[(<“"‘]{0,4}(?=\s|$)/u.exec(
    text.slice(end, end + 8),
  );
  const words = text.slice(start, end + (marks?.[0].length ?? 0));
  return words.replace(/\s+/g, " ");
}
