import type { BlockKind, TextBlock } from "@/components/text/article-layout";
import { foldForComparison, paragraphs, sliceSpan } from "@/lib/text";

/** Longer lines are text, whatever they end with. */
const LONGEST_CROSSHEAD = 80;
const ENDS_LIKE_TEXT = /[.,;:!?…”"’')\]]$/;

/**
 * The paragraphs of an article as they are set: its headline when the first line is the title, crossheads, text.
 * A crosshead is told from text by its form alone: short, without a stop, and something follows.
 */
export function articleBlocks(
  text: string,
  title: string,
): readonly TextBlock[] {
  const spans = paragraphs(text);
  return spans.map((span, index) => ({
    ...span,
    kind: kindOf(sliceSpan(text, span), {
      title,
      isFirst: index === 0,
      isLast: index === spans.length - 1,
    }),
  }));
}

type Place = {
  readonly title: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

function kindOf(words: string, place: Place): BlockKind {
  if (place.isFirst) {
    const isTitle = foldForComparison(words) === foldForComparison(place.title);
    return isTitle ? "headline" : "paragraph";
  }
  const isShort = words.length <= LONGEST_CROSSHEAD;
  const isHeading = isShort && !place.isLast && !ENDS_LIKE_TEXT.test(words);
  return isHeading ? "crosshead" : "paragraph";
}
