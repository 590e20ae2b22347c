import { z } from "zod";
import {
  idField,
  requiredTextField,
  textField,
  versionField,
  webAddressField,
} from "@/lib/fields";
import { limits } from "@/lib/limits";
import { confidentialities, evidenceRelations, sourceKinds } from "./kinds";

/** Where the checker looked: a source of the library, or one that goes into it now. */
const sourceChoice = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("known"), sourceId: idField }),
  z.strictObject({
    is: z.literal("new"),
    kind: z.enum(sourceKinds, { error: "Choose what kind of source it is." }),
    title: requiredTextField(limits.titleLength, "Write the source's title."),
    url: webAddressField(limits.urlLength).default(null),
    publisher: textField(limits.shortTextLength).default(""),
    confidentiality: z.enum(confidentialities).default("open"),
  }),
]);
export type SourceChoice = z.output<typeof sourceChoice>;

const evidence = {
  articleId: idField,
  claimId: idField,
  /** The claim's. */
  version: versionField,
};

const content = {
  relation: z.enum(evidenceRelations, {
    error: "Choose what the source does for the claim.",
  }),
  locator: textField(limits.locatorLength).default(""),
  excerpt: textField(limits.excerptLength).default(""),
  note: textField(limits.noteLength).default(""),
};

export const addEvidenceInput = z.strictObject({
  ...evidence,
  ...content,
  source: sourceChoice,
});
export type AddEvidence = z.output<typeof addEvidenceInput>;

export const editEvidenceInput = z.strictObject({
  ...evidence,
  evidenceId: idField,
  evidenceVersion: versionField,
  ...content,
});
export type EditEvidence = z.output<typeof editEvidenceInput>;

export const removeEvidenceInput = z.strictObject({
  ...evidence,
  evidenceId: idField,
  evidenceVersion: versionField,
});
export type RemoveEvidence = z.output<typeof removeEvidenceInput>;
