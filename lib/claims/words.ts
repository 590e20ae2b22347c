import type { ClaimStatus, QuoteWording } from "./statuses";
import type { QuestionView } from "./view";

/* What screens and reports call the states of a claim: one word per idea. */

export const statusWords: Readonly<Record<ClaimStatus, string>> = {
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

export const wordingWords: Readonly<Record<QuoteWording, string>> = {
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

/** Who a question is asked of. */
export const askedOfWords: Readonly<Record<QuestionView["askedOf"], string>> = {
  author: "The author",
  source: "A source",
  other: "Somebody else",
};
