import { z } from "zod";
import { idField, requiredTextField } from "@/lib/fields";
import { limits } from "@/lib/limits";

/** Filters of the queue under a name; the same name again replaces what it stood for. */
export const saveFilterInput = z.strictObject({
  name: requiredTextField(
    limits.filterNameLength,
    "Give these filters a name.",
  ),
  /** The address's query, without the leading question mark. */
  query: z
    .string()
    .max(limits.urlLength)
    .regex(/^[\w%=&+.~*-]*$/, {
      error: "Choose the filters first, then save.",
    }),
});
export type SaveFilter = z.output<typeof saveFilterInput>;

export const removeFilterInput = z.strictObject({ filterId: idField });
export type RemoveFilter = z.output<typeof removeFilterInput>;
