/** How far the work on a claim is. */
export type ClaimStatus =
  | "suggested"
  | "open"
  | "checking"
  | "waiting"
  | "proposed"
  | "approved"
  | "disputed"
  | "stale"
  | "waived"
  | "withdrawn";

/** What became of one sentence. */
export type CoverageForm =
  "decided" | "in-progress" | "stale" | "waived" | "not-a-claim" | "untouched";

/** How the words of a quote compare with the record. */
export type QuoteWording =
  | "verbatim"
  | "punctuation"
  | "fillers"
  | "elided"
  | "elided-unmarked"
  | "altered"
  | "altered-critical"
  | "stitched"
  | "wrong-speaker"
  | "not-found"
  | "out-of-context";

/** What a source does to a claim. */
export type EvidenceRelation = "supports" | "contradicts" | "context";

export type RatingColour =
  | "confirmed"
  | "fix"
  | "context"
  | "wrong"
  | "attribution"
  | "unconfirmed"
  | "uncheckable";

export type RatingSymbol =
  "tick" | "tick-line" | "brackets" | "cross" | "quote" | "question" | "dash";

/** What a rating shows of itself. Without a rank it is off the scale, and outlined. */
export type RatingFace = {
  readonly label: string;
  readonly rank: number | null;
  readonly colour: RatingColour;
  readonly symbol: RatingSymbol;
};
