import { z } from "zod";
import { idField, versionField } from "@/lib/fields";

/** Two speakers that are one. */
export const mergeSpeakersInput = z
  .strictObject({
    keepId: idField,
    keepVersion: versionField,
    absorbId: idField,
    absorbVersion: versionField,
  })
  .refine(({ keepId, absorbId }) => keepId !== absorbId, {
    path: ["absorbId"],
    error: "Choose two different speakers.",
  });
export type MergeSpeakers = z.output<typeof mergeSpeakersInput>;
