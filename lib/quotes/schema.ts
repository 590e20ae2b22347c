import { z } from "zod";
import {
  idField,
  requiredTextField,
  textField,
  versionField,
} from "@/lib/fields";
import { limits } from "@/lib/limits";
import { confidentialities } from "@/lib/sources/kinds";
import { recordKinds } from "./rules";

export const compareRecordsInput = z.strictObject({
  articleId: idField,
  claimId: idField,
  /** The record that is shown, whatever the others have. */
  sourceId: idField.optional(),
});
export type CompareRecords = z.output<typeof compareRecordsInput>;

export const pasteRecordInput = z.strictObject({
  articleId: idField,
  kind: z.enum(recordKinds).default("transcript"),
  title: requiredTextField(
    limits.titleLength,
    "Write what this is a record of.",
  ),
  text: requiredTextField(limits.recordTextLength, "Paste the record's text."),
  confidentiality: z.enum(confidentialities).default("open"),
});
export type PasteRecord = z.output<typeof pasteRecordInput>;

export const addRecordEvidenceInput = z
  .strictObject({
    articleId: idField,
    claimId: idField,
    /** The claim's. */
    version: versionField,
    sourceId: idField,
    snapshotId: idField,
    /** A person's finding: the words are there and say something else in their place. */
    isOutOfContext: z.boolean().default(false),
    note: textField(limits.noteLength).default(""),
  })
  .refine(({ isOutOfContext, note }) => !isOutOfContext || note !== "", {
    path: ["note"],
    error: "Say what the words mean where they stand.",
  });
export type AddRecordEvidence = z.output<typeof addRecordEvidenceInput>;
