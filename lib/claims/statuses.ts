/** How far the work on a claim is. In the order of the desk's life. */
export const claimStatuses = [
  "suggested",
  "open",
  "checking",
  "waiting",
  "proposed",
  "approved",
  "disputed",
  "stale",
  "waived",
  "withdrawn",
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export const claimKinds = ["statement", "quote"] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** How a quote's words compare with the record; from harmless to serious, then what only a person can find. */
export const quoteWordings = [
  "verbatim",
  "punctuation",
  "fillers",
  "elided",
  "elided_unmarked",
  "altered",
  "altered_critical",
  "stitched",
  "wrong_speaker",
  "not_found",
  "out_of_context",
] as const;
export type QuoteWording = (typeof quoteWordings)[number];
