import { z } from "zod";
import {
  idField,
  requiredTextField,
  textField,
  versionField,
} from "@/lib/fields";
import { readPageAddress } from "@/lib/intake/fetch/page-address";
import { isPublicAddress } from "@/lib/intake/fetch/public-address";
import { refuseFetch } from "@/lib/intake/fetch/refusal";
import { limits } from "@/lib/limits";
import { confidentialities, sourceKinds } from "@/lib/sources/kinds";
import { WEB_PORTS } from "./rules";

/** The address of a page that may be fetched, as far as its words say. */
const addressField = requiredTextField(
  limits.urlLength,
  "Paste the address of the page.",
).superRefine((given, context) => {
  const read = readPageAddress(given, WEB_PORTS);
  const refusal =
    read.kind === "address" && !read.isName && !isPublicAddress(read.host)
      ? refuseFetch("forbidden")
      : read;
  if (refusal.kind === "refused") {
    context.addIssue({ code: "custom", message: refusal.sentence });
  }
});

/** What is said of a source when it is brought in. What is left empty is taken from the document. */
const newSource = {
  kind: z
    .enum(sourceKinds, { error: "Choose what kind of source it is." })
    .optional(),
  title: textField(limits.titleLength).default(""),
  author: textField(limits.shortTextLength).default(""),
  publisher: textField(limits.shortTextLength).default(""),
  confidentiality: z.enum(confidentialities).default("open"),
  /** The article it is brought in for. */
  articleId: idField.nullable().default(null),
};

/** Something to fetch and read. */
export const startIntakeInput = z.discriminatedUnion("purpose", [
  z.strictObject({ purpose: z.literal("article"), url: addressField }),
  z.strictObject({
    purpose: z.literal("source"),
    url: addressField,
    ...newSource,
  }),
  /** The source as it is now, at its own address. */
  z.strictObject({ purpose: z.literal("snapshot"), sourceId: idField }),
  z.strictObject({ purpose: z.literal("address_check"), sourceId: idField }),
]);
export type StartIntake = z.output<typeof startIntakeInput>;

/** What comes beside an uploaded file, as form fields. */
export const uploadFields = z.discriminatedUnion("purpose", [
  z.strictObject({ purpose: z.literal("article") }),
  z.strictObject({ purpose: z.literal("source"), ...newSource }),
  z.strictObject({ purpose: z.literal("snapshot"), sourceId: idField }),
]);
export type UploadFields = z.output<typeof uploadFields>;

export const intakeInput = z.strictObject({ intakeId: idField });

export const retryIntakeInput = intakeInput.extend({ version: versionField });
export type RetryIntake = z.output<typeof retryIntakeInput>;

/** What a job in the queue holds. */
export const readIntakeJob = z.strictObject({
  newsroomId: z.uuid(),
  intakeId: z.uuid(),
});
export type ReadIntakeJob = z.output<typeof readIntakeJob>;
