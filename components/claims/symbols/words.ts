import type { CoverageForm, QuoteWording } from "./faces";

export const coverageWords: Record<CoverageForm, string> = {
  decided: "Decided",
  in_progress: "In progress",
  stale: "In progress, stale",
  waived: "Waived",
  not_a_claim: "Not a claim",
  untouched: "Untouched",
};

export type WordingOutcome = "same" | "care" | "fails" | "missing";

/** Whether a wording passes, is for the house to decide, fails, or needs another record. */
export const wordingOutcomes: Record<QuoteWording, WordingOutcome> = {
  verbatim: "same",
  punctuation: "same",
  fillers: "care",
  elided: "care",
  elided_unmarked: "fails",
  altered: "fails",
  altered_critical: "fails",
  stitched: "fails",
  wrong_speaker: "fails",
  not_found: "missing",
  out_of_context: "fails",
};

export const wordingOutcomeWords: Record<WordingOutcome, string> = {
  same: "passes",
  care: "house policy decides",
  fails: "does not pass",
  missing: "needs another record",
};
