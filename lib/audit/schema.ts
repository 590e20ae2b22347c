import { z } from "zod";
import { idField } from "@/lib/fields";
import { trailKinds, trailSubjects } from "./trail-words";

const day = z.iso.date({ error: "Choose a day." });

/** Which events of an article are asked for. What is left out narrows nothing. */
export const trailInput = z.strictObject({
  articleId: idField,
  personId: idField.optional(),
  kind: z.enum(trailKinds).optional(),
  about: z.enum(trailSubjects).optional(),
  /** First and last day, in UTC, both included. */
  from: day.optional(),
  until: day.optional(),
  /** Only events before the one of this number. */
  before: z.coerce.number().int().min(1).optional(),
});
export type TrailInput = z.output<typeof trailInput>;
