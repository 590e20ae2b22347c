import { z } from "zod";
import { quoteWordings } from "@/lib/claims/statuses";
import { idField, requiredTextField, versionField } from "@/lib/fields";
import { limits } from "@/lib/limits";
import { bases } from "@/lib/verdicts/ratings";

/** What the second checker found, without having seen the first verdict. */
export const makeSecondCheckInput = z.strictObject({
  articleId: idField,
  claimId: idField,
  version: versionField,
  ratingId: idField,
  basis: z.enum(bases, { error: "Choose how you know." }),
  rationale: requiredTextField(
    limits.rationaleLength,
    "Say why this is the rating.",
  ),
  /** For a quote: how its words compare with the record; null for not compared. */
  wording: z
    .enum(quoteWordings, { error: "Choose how the words compare." })
    .nullable()
    .default(null),
});
export type MakeSecondCheck = z.output<typeof makeSecondCheckInput>;
