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

/** A place in a text, in UTF-16 code units. */
const offsetField = z
  .int({ error: "This place is not a number. Choose the words again." })
  .min(0, { error: "This place is before the text. Choose the words again." });

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

/** Words of a snapshot, by their place in its text. The words themselves are cut by the server. */
const excerptChoice = z
  .strictObject({
    snapshotId: idField,
    start: offsetField,
    end: offsetField,
  })
  .refine(({ start, end }) => start < end, {
    error: "This excerpt holds no words. Choose them in the snapshot again.",
  })
  .refine(({ start, end }) => end - start <= limits.excerptLength, {
    error: `An excerpt has at most ${limits.excerptLength.toLocaleString("en")} characters. Choose fewer words.`,
  });
export type ExcerptChoice = z.output<typeof excerptChoice>;

const excerptChoices = z.array(excerptChoice).max(limits.excerptsOfEvidence, {
  error: `One piece of evidence holds at most ${limits.excerptsOfEvidence} excerpts. Remove one, or add the source a second time.`,
});

const doesNotShow = textField(limits.noteLength);

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
  doesNotShow: doesNotShow.default(""),
  excerpts: excerptChoices.default([]),
  source: sourceChoice,
});
export type AddEvidence = z.output<typeof addEvidenceInput>;

export const editEvidenceInput = z.strictObject({
  ...evidence,
  evidenceId: idField,
  evidenceVersion: versionField,
  ...content,
  /** Left out, both stay as they are. */
  doesNotShow: doesNotShow.optional(),
  excerpts: excerptChoices.optional(),
});
export type EditEvidence = z.output<typeof editEvidenceInput>;

export const removeEvidenceInput = z.strictObject({
  ...evidence,
  evidenceId: idField,
  evidenceVersion: versionField,
});
export type RemoveEvidence = z.output<typeof removeEvidenceInput>;

/** One snapshot of a source, by its number, as an address has it. */
export const snapshotTextInput = z.strictObject({
  sourceId: idField,
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, { error: "This names no snapshot." })
    .transform(Number),
});
