import type { Span } from "@/lib/text";

export type QuoteType = "direct" | "indirect" | "mixed";

export type ExtractedQuote = {
  /** The words that are attributed, quotation marks included; `"A," he said. "B."` has two spans. */
  readonly content: readonly Span[];
  /** The words that attribute: "said", "according to". Empty when position alone attributes. */
  readonly cue: readonly Span[];
  /** The mention of the speaker in this place: "he", "the Ambassador". */
  readonly speaker: readonly Span[];
  /** The speaker's canonical name; the mention itself when unsure; null when nobody is named. */
  readonly speakerName: string | null;
  readonly type: QuoteType;
  /** False for beliefs and wishes that nobody uttered ("voters fear that …"). */
  readonly isSpeech: boolean;
  /** From 0 to 1: how sure the engine is. */
  readonly score: number;
  /** Which rules and features decided, in words. */
  readonly reasons: readonly string[];
};

export type StatementKind =
  | "statistic"
  | "event"
  | "status"
  | "comparison"
  | "cause"
  | "law"
  | "prediction"
  | "opinion";

export type ExtractedStatement = {
  /** Where the statement stands; several spans when something else stands between its parts. */
  readonly spans: readonly Span[];
  /** A self-contained wording; what the engine put in stands in square brackets. */
  readonly text: string;
  /** Index of the quote inside which it is asserted, null for the author's own voice. */
  readonly withinQuote: number | null;
  readonly kinds: readonly StatementKind[];
  /** From 0 to 1: how much it deserves a check. */
  readonly checkWorthiness: number;
  readonly reasons: readonly string[];
};

export type SpeakerKind = "person" | "body" | "unnamed";

export type ExtractedSpeaker = {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly kind: SpeakerKind;
  readonly mentions: readonly Span[];
};

/** A sentence that holds neither quote nor statement, and why. */
export type UncoveredSentence = {
  readonly sentence: number;
  readonly reason: string;
};

export type Extraction = {
  readonly engineVersion: string;
  readonly sentences: readonly Span[];
  readonly quotes: readonly ExtractedQuote[];
  readonly statements: readonly ExtractedStatement[];
  readonly speakers: readonly ExtractedSpeaker[];
  readonly uncovered: readonly UncoveredSentence[];
};

export type ExtractOptions = {
  /** Also returns beliefs and wishes that nobody uttered, marked as such; off by default. */
  readonly withBeliefs?: boolean;
  /** Called after each paragraph with the number of paragraphs done and their total. */
  readonly onProgress?: (done: number, total: number) => void;
};
