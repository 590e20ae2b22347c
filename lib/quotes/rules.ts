import { quoteWordings, type QuoteWording } from "@/lib/claims/statuses";
import type { EvidenceRelation, SourceKind } from "@/lib/sources/kinds";
import type { Basis } from "@/lib/verdicts/ratings";

/** Sources that hold what somebody said. */
export const recordKinds = [
  "transcript",
  "recording",
  "interview",
] as const satisfies readonly SourceKind[];

/** What a record does for a quote that compares like this: it bears out words that are only shortened. */
export function relationOf(wording: QuoteWording): EvidenceRelation {
  switch (wording) {
    case "verbatim":
    case "punctuation":
    case "fillers":
    case "elided":
      return "supports";
    case "elided_unmarked":
    case "altered":
    case "altered_critical":
    case "stitched":
    case "wrong_speaker":
    case "out_of_context":
      return "contradicts";
    case "not_found":
      return "context";
  }
}

/** How we know what a record of this kind says. */
export function basisOf(kind: string): Basis {
  return kind === "recording" || kind === "interview"
    ? "recording"
    : "documents";
}

/**
 * The rating that the house suggests for a wording, by key, until the newsroom says otherwise: what is only cleaned up
 * is confirmed; what a mark or the speaker's own words would set right is confirmed with a fix; what readers would
 * believe wrongly is wrong.
 */
export const houseWordingRatings: Readonly<Record<QuoteWording, string>> = {
  verbatim: "confirmed",
  punctuation: "confirmed",
  fillers: "confirmed",
  elided: "confirmed",
  elided_unmarked: "confirmed-with-fix",
  altered: "confirmed-with-fix",
  altered_critical: "wrong",
  stitched: "wrong",
  wrong_speaker: "wrong",
  not_found: "not-confirmed",
  out_of_context: "needs-context",
};

/** Compares two wordings for sorting: the better one first, so the record that has the quote best is shown first. */
export function byWording(one: QuoteWording, other: QuoteWording): number {
  return quoteWordings.indexOf(one) - quoteWordings.indexOf(other);
}

/** The rating a newsroom's policy suggests for a wording; null for one that no scale in use has. */
export function suggestedRating(
  wording: QuoteWording,
  policy: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): string | null {
  const own = Object.hasOwn(policy, wording) ? policy[wording] : undefined;
  const key = own ?? houseWordingRatings[wording];
  return known.has(key) ? key : null;
}
