/*
 * What the symbols are drawn for. The words and their order are the domain's; here they only meet.
 */
export type { CoverageForm } from "@/lib/claims/view";
export type { ClaimStatus, QuoteWording } from "@/lib/claims/statuses";
export type { EvidenceRelation } from "@/lib/sources/kinds";
export type { RatingSymbol } from "@/lib/verdicts/ratings";
import type { RatingFace as WholeRatingFace } from "@/lib/verdicts/ratings";

/** What a rating shows of itself. Without a rank it is off the scale, and outlined. */
export type RatingFace = Pick<
  WholeRatingFace,
  "label" | "rank" | "colour" | "symbol"
>;
