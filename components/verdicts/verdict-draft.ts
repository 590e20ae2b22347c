import * as z from "zod/mini";
import type { ClaimDetail } from "@/lib/claims/view";
import { quoteWordings } from "@/lib/claims/statuses";
import { bases } from "@/lib/verdicts/ratings";

/** A verdict that is being written. */
export const verdictDraftSchema = z.object({
  ratingId: z.nullable(z.string()),
  basis: z.nullable(z.enum(bases)),
  rationale: z.string(),
  /** Of a quote, as a second checker finds it; elsewhere the claim's own goes into the verdict. */
  wording: z._default(z.nullable(z.enum(quoteWordings)), null),
  /** The version of the claim the writer saw when they began. */
  baseVersion: z.number(),
  /** A rationale that was put aside for somebody else's, and is kept. */
  aside: z.nullable(z.string()),
});
export type VerdictDraft = z.infer<typeof verdictDraftSchema>;

/** A verdict nobody has begun to write. */
export function emptyVerdict(detail: ClaimDetail): VerdictDraft {
  return {
    ratingId: null,
    basis: null,
    rationale: "",
    wording: null,
    baseVersion: detail.claim.version,
    aside: null,
  };
}

/** What is still missing before it can be proposed, by field. */
export function missingInVerdict(
  draft: VerdictDraft,
): Readonly<Record<string, string>> {
  return {
    ...(draft.ratingId === null && {
      ratingId: "Choose a rating: what did you find?",
    }),
    ...(draft.basis === null && { basis: "Choose how you know." }),
    ...(draft.rationale.trim() === "" && {
      rationale: "Say in a sentence why.",
    }),
  };
}
