import { z } from "zod";
import { idField, requiredTextField, versionField } from "@/lib/fields";
import { limits } from "@/lib/limits";
import { gateKeys } from "./gate";

/** The largest number the log can come to. */
const LARGEST_SEQ = 2_147_483_647;

/** What the person saw when they decided: the text, and the number of the newest event that their screen shows. */
const seen = {
  articleId: idField,
  revisionId: idField,
  seq: z.int({ error: "Reload the page." }).min(0).max(LARGEST_SEQ),
};

/** An editor's yes to an article as it stands. */
export const signOffInput = z.strictObject(seen);
export type SignOffArticle = z.output<typeof signOffInput>;

/** A yes that the gate is against: a second editor has to confirm it. */
export const askOverrideInput = z.strictObject({
  ...seen,
  reason: requiredTextField(
    limits.noteLength,
    "Say why the article goes out although the gate is closed; every report prints it.",
  ),
});
export type AskOverride = z.output<typeof askOverrideInput>;

/** One sign-off of an article, in the version that was shown. */
export const signOffChangeInput = z.strictObject({
  articleId: idField,
  signOffId: idField,
  version: versionField,
});
export type SignOffChange = z.output<typeof signOffChangeInput>;

const count = z.int().min(0);

/** What a sign-off keeps of the gate and the article, as it is stored. */
export const storedGateSchema = z.object({
  conditions: z.array(
    z.object({
      key: z.enum(gateKeys),
      count,
      isDemanded: z.boolean(),
      words: z.string(),
    }),
  ),
  facts: z.object({
    sentences: count,
    claims: count,
    approved: count,
    waivedClaims: count,
    waivedSentences: count,
    notAClaim: count,
  }),
});
export type StoredGate = z.output<typeof storedGateSchema>;
