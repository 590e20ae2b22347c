import type { ClaimRow } from "@/lib/claims/view";

const blank: ClaimRow = {
  id: "claim",
  kind: "statement",
  status: "open",
  spans: [{ start: 0, end: 1 }],
  start: 0,
  end: 1,
  text: "words",
  statementText: null,
  withinId: null,
  speaker: null,
  wording: null,
  kinds: [],
  checkWorthiness: 0.5,
  assignee: null,
  dueAt: null,
  rating: null,
  isSecondCheckOpen: false,
  evidenceCount: 0,
  sentenceNumber: 1,
  version: 1,
};

/** A claim for a test, with only what the test is about given. */
export function claimRow(given: Partial<ClaimRow>): ClaimRow {
  const span = { start: given.start ?? 0, end: given.end ?? 1 };
  return { ...blank, spans: [span], ...given };
}
