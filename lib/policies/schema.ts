import { z } from "zod";
import { quoteWordings } from "@/lib/claims/statuses";
import { versionField } from "@/lib/fields";
import { limits } from "@/lib/limits";
import { secondCheckDemands } from "./rules";

/** Longest key a rating has. */
const KEY_LENGTH = 60;
/** More ratings than any newsroom's scales have together. */
const MAX_RATINGS = 200;

const ratingKey = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(KEY_LENGTH);
const share = "Choose a share from 1 to 100 of a hundred.";
const sources = `Choose a number from 0 to ${limits.sourcesWanted}.`;

/** How many sources each rating wants, as it is stored: ratings that want none are left out. */
export const sourcesWantedField = z
  .record(
    ratingKey,
    z
      .int({ error: sources })
      .min(0, { error: sources })
      .max(limits.sourcesWanted, { error: sources }),
  )
  .refine((wanted) => Object.keys(wanted).length <= MAX_RATINGS, {
    error: "These are more ratings than there are. Reload the page.",
  })
  .transform((wanted) =>
    Object.fromEntries(Object.entries(wanted).filter(([, count]) => count > 0)),
  );

/** The rating each wording suggests; those that are not named suggest the house's. */
export const wordingRatingsField = z.partialRecord(
  z.enum(quoteWordings),
  ratingKey,
);

/** A policy as a form sends it, whole. */
export const changePolicyInput = z
  .strictObject({
    version: versionField,
    needsAllTouched: z.boolean(),
    needsAllDecided: z.boolean(),
    needsNoneStale: z.boolean(),
    needsNoneBlocking: z.boolean(),
    secondCheck: z.enum(secondCheckDemands, {
      error: "Choose which verdicts are checked twice.",
    }),
    secondCheckRatings: z
      .array(ratingKey)
      .max(MAX_RATINGS)
      .transform((keys) => [...new Set(keys)].sort()),
    secondCheckShare: z
      .int({ error: share })
      .min(1, { error: share })
      .max(100, { error: share }),
    secondCheckSources: z.boolean(),
    sourcesWanted: sourcesWantedField,
    wordingRatings: wordingRatingsField.default({}),
  })
  .superRefine(({ secondCheck, secondCheckRatings }, context) => {
    // One rating alone would tell the second checker what the first one found.
    if (secondCheck !== "by_rating" || secondCheckRatings.length > 1) return;
    context.addIssue({
      code: "custom",
      path: ["secondCheckRatings"],
      message:
        "Choose at least two ratings: with one alone, being asked would give the first verdict away.",
    });
  });
export type ChangePolicy = z.output<typeof changePolicyInput>;
