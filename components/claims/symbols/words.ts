import type {
  ClaimStatus,
  CoverageForm,
  EvidenceRelation,
  QuoteWording,
} from "./faces";

export const statusWords: Record<ClaimStatus, string> = {
  suggested: "Suggested",
  open: "Open",
  checking: "Checking",
  waiting: "Waiting",
  proposed: "Proposed",
  approved: "Approved",
  disputed: "Disputed",
  stale: "Stale",
  waived: "Waived",
  withdrawn: "Withdrawn",
};

export const coverageWords: Record<CoverageForm, string> = {
  decided: "Decided",
  in_progress: "In progress",
  stale: "In progress, stale",
  waived: "Waived",
  not_a_claim: "Not a claim",
  untouched: "Untouched",
};

export const wordingWords: Record<QuoteWording, string> = {
  verbatim: "Verbatim",
  punctuation: "Punctuation only",
  fillers: "Fillers removed",
  elided: "Elided, marked",
  elided_unmarked: "Elided, unmarked",
  altered: "Altered",
  altered_critical: "Altered: a number, a name or a negation changed",
  stitched: "Stitched across turns",
  wrong_speaker: "Wrong speaker",
  not_found: "Not found",
  out_of_context: "Out of context",
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

export const relationWords: Record<EvidenceRelation, string> = {
  supports: "Supports",
  contradicts: "Contradicts",
  context: "Context",
};
