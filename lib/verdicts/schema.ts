import { z } from "zod";
import {
  idField,
  requiredTextField,
  textField,
  versionField,
} from "@/lib/fields";
import { limits } from "@/lib/limits";
import { bases } from "./ratings";

const claimChange = {
  articleId: idField,
  claimId: idField,
  version: versionField,
};

/** A rating with its reasons. For a quote, the claim's wording goes into the verdict as it stands. */
export const proposeVerdictInput = z.strictObject({
  ...claimChange,
  /** A second checker who disagrees `differ`s; a third person `settle`s it. */
  event: z.enum(["propose", "differ", "settle"]).default("propose"),
  ratingId: idField,
  basis: z.enum(bases, { error: "Choose how you know." }),
  rationale: requiredTextField(
    limits.rationaleLength,
    "Say why this is the rating.",
  ),
});
export type ProposeVerdict = z.output<typeof proposeVerdictInput>;

/** A second person's yes to the verdict that was on the screen. */
export const approveVerdictInput = z.strictObject({
  ...claimChange,
  verdictId: idField,
  note: textField(limits.noteLength).default(""),
});
export type ApproveVerdict = z.output<typeof approveVerdictInput>;

/** A stale verdict holds after all. */
export const reconfirmVerdictInput = z.strictObject(claimChange);
export type ReconfirmVerdict = z.output<typeof reconfirmVerdictInput>;
