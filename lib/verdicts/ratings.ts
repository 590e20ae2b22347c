/** How we know what a verdict says. */
export const bases = [
  "documents",
  "recording",
  "direct_confirmation",
  "second_source",
  "author_only",
  "attribution_only",
] as const;
export type Basis = (typeof bases)[number];

/** The words a person reads for a basis. */
export const basisLabels: Readonly<Record<Basis, string>> = {
  documents: "Documents",
  recording: "Recording",
  direct_confirmation: "Direct confirmation",
  second_source: "Second source",
  author_only: "Author only",
  attribution_only: "Attribution only",
};

export type RatingColour =
  | "confirmed"
  | "fix"
  | "context"
  | "wrong"
  | "attribution"
  | "unconfirmed"
  | "uncheckable";

export type RatingSymbol =
  "tick" | "tick_line" | "brackets" | "cross" | "quote" | "question" | "dash";

/** A rating as it is shown: label, colour AND symbol; `rank` null is off the scale. */
export type RatingFace = {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly rank: number | null;
  readonly colour: RatingColour;
  readonly symbol: RatingSymbol;
};
