import { matchQuoteMarks, paragraphs, type Span } from "@/lib/text";
import { explainContent, explainCue } from "./attribution/model/explain";
import { tagParagraph } from "./tagging/paragraph";
import type { WordRange } from "./tagging/word";
import type { ExtractedQuote } from "./types";

/**
 * Makes a function that tells for a quote of this text which features decided: first what made its cue
 * one, then what made the words its content. Quotes without a cue were decided by rules alone.
 */
export function explainQuotes(
  text: string,
): (quote: Pick<ExtractedQuote, "cue" | "content">) => readonly string[] {
  const spans = paragraphs(text);
  const runs = matchQuoteMarks(text, spans);
  return ({ cue, content }) => {
    const head = cue[0];
    const index = spans.findIndex((span) => head && holds(span, head));
    const span = spans[index];
    if (!head || !span) return [];
    const firstRun = runs.findIndex((run) => run.end > span.start);
    const paragraph = tagParagraph({
      text,
      index,
      span,
      runs,
      firstRun: firstRun < 0 ? runs.length : firstRun,
    });
    const at = rangeOf(paragraph.words, head).first;
    const own = content.find((part) => holds(span, part));
    const forCue = explainCue(paragraph, at);
    const forContent = own
      ? explainContent(paragraph, at, rangeOf(paragraph.words, own))
      : [];
    return [
      ...listed("a cue because of", forCue),
      ...listed("its words because of", forContent),
    ];
  };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function rangeOf(words: readonly Span[], span: Span): WordRange {
  const first = words.findIndex((word) => word.end > span.start);
  const after = words.findIndex((word) => word.start >= span.end);
  return { first, last: (after < 0 ? words.length : after) - 1 };
}

function listed(opening: string, reasons: readonly string[]): string[] {
  return reasons.length > 0 ? [`${opening} ${reasons.join(", ")}`] : [];
}
