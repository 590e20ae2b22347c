import { z } from "zod";
import {
  idField,
  requiredTextField,
  textField,
  versionField,
  webAddressField,
} from "@/lib/fields";
import { limits } from "@/lib/limits";
import { confidentialities, sourceKinds } from "./kinds";
import { addressStates } from "./view";

/** What the library is narrowed to. */
export const libraryInput = z.strictObject({
  search: textField(limits.searchLength).default(""),
  kind: z.enum(sourceKinds).optional(),
  confidentiality: z.enum(confidentialities).optional(),
  /** "gone": dead or changed. */
  address: z.enum([...addressStates, "gone"]).optional(),
  withdrawn: z.enum(["only", "without"]).optional(),
  isMine: z.boolean().default(false),
  after: idField.optional(),
});
export type LibraryInput = z.output<typeof libraryInput>;

const day = z.iso
  .date({ error: "Give the day as year-month-day, such as 2026-03-14." })
  .or(z.literal(""))
  .transform((value) => (value === "" ? null : value));

const facts = {
  kind: z.enum(sourceKinds, { error: "Choose what kind of source it is." }),
  title: requiredTextField(limits.titleLength, "Write the source's title."),
  author: textField(limits.shortTextLength).default(""),
  publisher: textField(limits.shortTextLength).default(""),
  publishedOn: day.default(null),
  url: webAddressField(limits.urlLength).default(null),
  confidentiality: z.enum(confidentialities, {
    error: "Choose who may know of it.",
  }),
};

export const addSourceInput = z.strictObject(facts);
export type AddSource = z.output<typeof addSourceInput>;
/** The same, as a form holds it. */
export type SourceFields = z.input<typeof addSourceInput>;

export const sourceInput = z.strictObject({ sourceId: idField });

const ofSource = { sourceId: idField, version: versionField };

export const editSourceInput = z.strictObject({ ...ofSource, ...facts });
export type EditSource = z.output<typeof editSourceInput>;

export const withdrawSourceInput = z.strictObject({
  ...ofSource,
  reason: requiredTextField(
    limits.noteLength,
    "Say why the desk no longer stands behind it: it is shown wherever the source is.",
  ),
});
export type WithdrawSource = z.output<typeof withdrawSourceInput>;

export const restoreSourceInput = z.strictObject(ofSource);
export type RestoreSource = z.output<typeof restoreSourceInput>;

const snapshotNumber = z.coerce.number().int().min(1).max(1_000_000);
const offset = z.coerce.number().int().min(0).max(100_000_000);

export const snapshotInput = z.strictObject({
  sourceId: idField,
  number: snapshotNumber,
});

/** A snapshot to read: its part from 1, or words of it to go to. */
export const readSnapshotInput = snapshotInput.extend({
  part: z.coerce.number().int().min(1).max(10_000).optional(),
  start: offset.optional(),
  end: offset.optional(),
});
export type ReadSnapshot = z.output<typeof readSnapshotInput>;

/** Two snapshots to compare. */
export const compareSnapshotsInput = z.strictObject({
  sourceId: idField,
  from: snapshotNumber.optional(),
  to: snapshotNumber.optional(),
});
export type CompareSnapshots = z.output<typeof compareSnapshotsInput>;

export const addressesInput = z.strictObject({
  profile: z.enum(["internal", "public"]).default("internal"),
});
