import { z } from "zod";
import { idField, versionField } from "@/lib/fields";
import { sourceLinkKinds } from "./kinds";

const kind = z.enum(sourceLinkKinds, {
  error: "Choose how the one rests on the other.",
});

/** A suggestion that somebody finds true, and which of the two is the origin. */
export const confirmLinkInput = z.strictObject({
  linkId: idField,
  version: versionField,
  restsOnId: idField,
  kind,
});
export type ConfirmLink = z.output<typeof confirmLinkInput>;

/** A suggestion that is not true, or a link that turned out not to be. */
export const dismissLinkInput = z.strictObject({
  linkId: idField,
  version: versionField,
});
export type DismissLink = z.output<typeof dismissLinkInput>;

/** A link nobody suggested. */
export const addLinkInput = z.strictObject({
  sourceId: idField,
  restsOnId: idField,
  kind,
});
export type AddLink = z.output<typeof addLinkInput>;

export const lookForLinksInput = z.strictObject({ sourceId: idField });
