import type { ClaimRow, CoverageForm, SentenceView } from "@/lib/claims/view";

/** Where the article stands, in counts that each lead somewhere. */
export type Progress = {
  readonly sentences: number;
  readonly decided: number;
  readonly inProgress: number;
  readonly untouched: number;
  readonly suggested: number;
  readonly open: number;
  readonly stale: number;
};

/** What is counted on the gate bar and jumped to from there. */
export type ProgressStop = "untouched" | "suggested" | "open" | "stale";

/** Counts the sentences by what became of them and the claims that hold a decision up. */
export function progressOf(
  sentences: readonly SentenceView[],
  claims: readonly ClaimRow[],
): Progress {
  const inForm = (...forms: readonly CoverageForm[]) =>
    sentences.filter((sentence) => forms.includes(sentence.coverage)).length;
  const inStatus = (status: ClaimRow["status"]) =>
    claims.filter((claim) => claim.status === status).length;
  return {
    sentences: sentences.length,
    decided: inForm("decided", "waived", "not_a_claim"),
    inProgress: inForm("in_progress", "stale"),
    untouched: inForm("untouched"),
    suggested: inStatus("suggested"),
    open: inStatus("open"),
    stale: inStatus("stale"),
  };
}

/** The next item after a place in the text, from the top again when there is none further down. */
export function nextAfter<Item extends { readonly start: number }>(
  items: readonly Item[],
  place: number,
): Item | undefined {
  return items.find((item) => item.start > place) ?? items[0];
}
