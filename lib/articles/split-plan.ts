import type {
  ExtractedQuote,
  ExtractedStatement,
  Extraction,
  QuoteType,
} from "@/lib/extraction";
import { sliceSpan, type Span } from "@/lib/text";

/** A span as it is stored. */
export type Pair = readonly [start: number, end: number];

/** A claim as the engine suggests it, not yet anybody's. */
export type PlannedClaim = {
  readonly kind: "quote" | "statement";
  readonly spans: readonly Pair[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly statementText: string | null;
  /** Index of the quote among the planned claims; quotes come first. */
  readonly withinIndex: number | null;
  /** As the engine names them; null is the author, or a quote nobody is named for. */
  readonly speakerName: string | null;
  readonly cueSpans: readonly Pair[];
  readonly mentionSpans: readonly Pair[];
  readonly quoteType: QuoteType | null;
  readonly kinds: readonly string[];
  readonly checkWorthiness: number;
  readonly suggestion: Suggestion;
};

/** Kept beside the claim for ever, as the engine said it. */
export type Suggestion = {
  readonly engineVersion: string;
  readonly kind: "quote" | "statement";
  readonly text: string;
  readonly spans: readonly Pair[];
  readonly speakerName: string | null;
  readonly score: number;
  readonly reasons: readonly string[];
};

/** Words put into somebody's mouth are always worth the look; how much more depends on what they assert. */
const WORTH_OF_QUOTED_WORDS = 0.5;

/** The claims that an extraction suggests: quotes first, then statements, each in the order of the text. */
export type ClaimPlan = {
  readonly length: number;
  /** Those from one index up to, not including, another. Thousands at once would hold up everybody else. */
  readonly slice: (from: number, to: number) => readonly PlannedClaim[];
};

/** Plans the claims that an extraction of a text suggests. */
export function planClaims(text: string, extraction: Extraction): ClaimPlan {
  const worth = worthOfQuotes(extraction);
  const { engineVersion, quotes, statements } = extraction;
  const context = { text, engineVersion };
  const length = quotes.length + statements.length;
  return {
    length,
    slice: (from, to) => [
      ...quotes
        .slice(from, to)
        .map((quote, at) => planQuote(context, quote, worth[from + at] ?? 0)),
      ...statements
        .slice(
          Math.max(0, from - quotes.length),
          Math.max(0, to - quotes.length),
        )
        .map((statement) => planStatement(context, statement, quotes)),
    ],
  };
}

type Context = { readonly text: string; readonly engineVersion: string };

function planQuote(
  { text, engineVersion }: Context,
  quote: ExtractedQuote,
  checkWorthiness: number,
): PlannedClaim {
  const place = placeOf(text, quote.content);
  const { speakerName, score, reasons } = quote;
  return {
    ...place,
    kind: "quote",
    statementText: null,
    withinIndex: null,
    speakerName,
    cueSpans: quote.cue.map(toPair),
    mentionSpans: quote.speaker.map(toPair),
    quoteType: quote.type,
    kinds: [],
    checkWorthiness,
    suggestion: {
      engineVersion,
      kind: "quote",
      text: place.text,
      spans: place.spans,
      speakerName,
      score,
      reasons,
    },
  };
}

function planStatement(
  { text, engineVersion }: Context,
  statement: ExtractedStatement,
  quotes: readonly ExtractedQuote[],
): PlannedClaim {
  const place = placeOf(text, statement.spans);
  const { withinQuote, checkWorthiness, reasons } = statement;
  const speakerName =
    withinQuote === null ? null : (quotes[withinQuote]?.speakerName ?? null);
  return {
    ...place,
    kind: "statement",
    statementText: statement.text === place.text ? null : statement.text,
    withinIndex: withinQuote,
    speakerName,
    cueSpans: [],
    mentionSpans: [],
    quoteType: null,
    kinds: statement.kinds,
    checkWorthiness,
    suggestion: {
      engineVersion,
      kind: "statement",
      text: statement.text,
      spans: place.spans,
      speakerName,
      score: checkWorthiness,
      reasons,
    },
  };
}

/** Where a claim stands and the words it has there. */
export function placeOf(text: string, spans: readonly Span[]) {
  return {
    spans: spans.map(toPair),
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    text: spans.map((span) => sliceSpan(text, span)).join(" … "),
  };
}

function toPair({ start, end }: Span): Pair {
  return [start, end];
}

function worthOfQuotes({ quotes, statements }: Extraction): readonly number[] {
  const worth: number[] = quotes.map(({ type, isSpeech }) =>
    type === "indirect" || !isSpeech ? 0 : WORTH_OF_QUOTED_WORDS,
  );
  for (const { withinQuote, checkWorthiness } of statements) {
    if (withinQuote === null) continue;
    worth[withinQuote] = Math.max(worth[withinQuote] ?? 0, checkWorthiness);
  }
  return worth;
}
