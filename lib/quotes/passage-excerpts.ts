import { limits } from "@/lib/limits";
import {
  excerptAt,
  excerptSpan,
  type QuotedWords,
  type Span,
} from "@/lib/text";
import type { QuoteComparison } from "@/lib/text/record/compare-quote";
import { timeAt } from "./turn-views";

/** A stretch of a record as an excerpt keeps it. */
export type PassageExcerpt = Span & QuotedWords & { readonly locator: string };

/** Most excerpts one piece of evidence has. */
const MOST_EXCERPTS = 20;

type Found = Extract<QuoteComparison, { passage: unknown }>;

/** The passage of a comparison, an excerpt a stretch, with time and speaker. */
export function passageExcerpts(
  found: Found,
  text: string,
): readonly PassageExcerpt[] {
  return found.passage.slice(0, MOST_EXCERPTS).map((stretch) => {
    const span = excerptSpan(text, stretch, limits.excerptLength);
    const locator = locatorOf(found, span.start);
    return { ...span, ...excerptAt(text, span), locator };
  });
}

function locatorOf({ turns }: Found, at: number): string {
  const turn = turns.findLast(({ parts }) => (parts[0]?.start ?? 0) <= at);
  if (!turn) return "";
  const place = [timeAt(turn, at), turn.speaker].filter(
    (part) => part !== null,
  );
  return place.join(", ");
}
