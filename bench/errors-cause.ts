import type { ExtractedQuote } from "@/lib/extraction";
import { proposalsOf } from "@/lib/extraction/attribution/attribute";
import { rangeSpan, type TaggedParagraph } from "@/lib/extraction/tagging/word";
import type { Span } from "@/lib/text";
import type { GoldQuote } from "./train/corpus";

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** From this share of the shorter side on, one span counts as lying inside the other. */
const INSIDE = 0.8;

export type MissedQuote = {
  readonly text: string;
  readonly quote: GoldQuote;
  readonly predicted: readonly ExtractedQuote[];
  readonly paragraphs: readonly TaggedParagraph[];
};

/** Why an annotated quote was not found: what the engine made of its cue, or of its words. */
export function causeOf(missed: MissedQuote): string {
  const cue = missed.quote.cue.map(([start, end]) => ({ start, end }));
  const own = missed.predicted.find((quote) => touches(quote.cue, cue));
  if (own) return `span ${comparison(missed, own)}`;
  if (cue.length === 0) return withoutCue(missed);
  const proposals = missed.paragraphs
    .flatMap((paragraph) =>
      proposalsOf(paragraph).map((judged) => ({ ...judged, paragraph })),
    )
    .filter(
      ({ proposal, paragraph }) =>
        proposal.cue !== null &&
        touches([rangeSpan(paragraph.words, proposal.cue)], cue),
    );
  if (proposals.length === 0)
    return `cue never proposed, ${bestComparison(missed)}`;
  if (proposals.every(({ fate }) => fate === "unsure"))
    return `cue below the threshold, ${bestComparison(missed)}`;
  if (proposals.every(({ fate }) => fate !== "kept")) return "taken for belief";
  return "a surer quote took its words";
}

function withoutCue(missed: MissedQuote): string {
  return `no cue to go by, ${bestComparison(missed)}`;
}

function bestComparison(missed: MissedQuote): string {
  const gold = wordsOf(missed.text, goldSpans(missed.quote));
  const overlapping = missed.predicted
    .map((quote) => ({
      quote,
      shared: shared(wordsOf(missed.text, quote.content), gold),
    }))
    .sort((a, b) => b.shared - a.shared)[0];
  if (!overlapping || overlapping.shared === 0) return "words left free";
  return `words in another quote`;
}

function comparison(missed: MissedQuote, quote: ExtractedQuote): string {
  const gold = wordsOf(missed.text, goldSpans(missed.quote));
  const ours = wordsOf(missed.text, quote.content);
  const both = shared(gold, ours);
  if (both === 0) return "elsewhere";
  if (both >= INSIDE * gold.size && ours.size > gold.size) return "too long";
  if (both >= INSIDE * ours.size && ours.size < gold.size) return "too short";
  if (both / (gold.size + ours.size - both) >= 0.5)
    return "right, but matched to a neighbour";
  return "shifted";
}

function goldSpans(quote: GoldQuote): readonly Span[] {
  return quote.content.map(([start, end]) => ({ start, end }));
}

/** Where the words of some spans start. */
function wordsOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans)
    for (const match of text.slice(start, end).matchAll(WORD))
      starts.add(start + match.index);
  return starts;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function touches(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) =>
    b.some((other) => one.start < other.end && other.start < one.end),
  );
}
