import { sliceSpan } from "../span";
import type { QuoteComparison } from "./compare-quote";
import type { CriticalKind } from "./critical-words";
import type { Difference } from "./difference";

/** A difference with its words, so that it can be told without the texts. */
export type ToldDifference = Pick<
  Difference,
  "kind" | "isMarked" | "isFiller" | "isSpelling"
> & {
  readonly quote: string;
  readonly record: string;
  readonly critical: readonly CriticalKind[];
};

/** The differences of a comparison, each with the words it is about. */
export function tellDifferences(
  found: Extract<QuoteComparison, { passage: unknown }>,
  texts: { readonly quote: string; readonly record: string },
): readonly ToldDifference[] {
  return found.differences.map(({ quote, record, ...traits }) => ({
    ...traits,
    quote: sliceSpan(texts.quote, quote),
    record: sliceSpan(texts.record, record),
  }));
}
