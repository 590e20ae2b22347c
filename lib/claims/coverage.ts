import { isLive } from "./rules";
import { sentenceAt } from "./sentence-at";
import { readSpans } from "./stored-spans";
import type { ClaimStatus } from "./statuses";
import type { CoverageForm } from "./view";

/** A sentence, as far as coverage goes. In the order of the text, not overlapping. */
export type CoveredSentence = {
  readonly start: number;
  readonly end: number;
  readonly mark: "none" | "not_a_claim" | "waived";
};

/** A claim, as far as coverage goes. Spans as stored, of the same revision's text as the sentences. */
export type CoveringClaim = {
  readonly status: ClaimStatus;
  readonly spans: unknown;
};

/**
 * What is known of each sentence, in their order. Suggestions and withdrawn claims touch nothing. All of a sentence's
 * claims approved (or waived, but not all): decided; all waived: waived; one stale: stale; else in progress. A
 * sentence without claims is what somebody marked it, or untouched.
 *
 * Linear in sentences and spans, but for finding each span's first and last sentence by halving.
 */
export function coverageOf(
  sentences: readonly CoveredSentence[],
  claims: readonly CoveringClaim[],
): readonly CoverageForm[] {
  const ends = { live: 0, approved: 0, waived: 0, stale: 0 };
  // Where a count begins and where it ends; summed up once along the text.
  const steps = Array.from({ length: sentences.length + 1 }, () => ({
    ...ends,
  }));
  for (const { status, spans } of claims) {
    if (!isLive(status)) continue;
    for (const span of readSpans(spans)) {
      const from = sentenceAt(sentences, span.start);
      const to = sentenceAt(sentences, span.end - 1);
      count(steps[from], status, 1);
      count(steps[to + 1] ?? steps[sentences.length], status, -1);
    }
  }
  const sum = { ...ends };
  return sentences.map(({ mark }, at) => {
    add(sum, steps[at]);
    return formOf(sum, mark);
  });
}

type Counts = { live: number; approved: number; waived: number; stale: number };

function count(counts: Counts | undefined, status: ClaimStatus, by: 1 | -1) {
  if (!counts) return;
  counts.live += by;
  if (status === "approved") counts.approved += by;
  if (status === "waived") counts.waived += by;
  if (status === "stale") counts.stale += by;
}

function add(sum: Counts, step: Counts | undefined) {
  if (!step) return;
  sum.live += step.live;
  sum.approved += step.approved;
  sum.waived += step.waived;
  sum.stale += step.stale;
}

function formOf(counts: Counts, mark: CoveredSentence["mark"]): CoverageForm {
  const { live, approved, waived, stale } = counts;
  if (live === 0) return mark === "none" ? "untouched" : mark;
  if (waived === live) return "waived";
  if (approved + waived === live) return "decided";
  return stale > 0 ? "stale" : "in_progress";
}

/** How many sentences have each form. */
export type CoverageCounts = Readonly<Record<CoverageForm, number>>;

/** Counts the forms, for a bar and for what the report says was not done. */
export function countCoverage(forms: readonly CoverageForm[]): CoverageCounts {
  const counts: Record<CoverageForm, number> = {
    decided: 0,
    in_progress: 0,
    stale: 0,
    waived: 0,
    not_a_claim: 0,
    untouched: 0,
  };
  for (const form of forms) counts[form] += 1;
  return counts;
}
