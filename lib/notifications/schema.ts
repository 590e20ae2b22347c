import { z } from "zod";
import { idField } from "@/lib/fields";
import { limits } from "@/lib/limits";

/** Which of one's own notifications were read: some, or all up to the newest that was shown. */
export const markReadInput = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("some"),
    ids: z.array(idField).min(1).max(limits.pageSize),
  }),
  z.strictObject({ is: z.literal("all"), upTo: idField }),
]);
export type MarkRead = z.output<typeof markReadInput>;
