import { z } from "zod";
import { idField } from "@/lib/fields";

/** What an article's trail can be narrowed to: kinds of events, as people tell them apart. */
export const trailKinds = [
  "claims",
  "verdicts",
  "evidence",
  "discussion",
  "sentences",
  "article",
  "reports",
] as const;
export type TrailKind = (typeof trailKinds)[number];

/** What an event is about. */
export const trailSubjects = ["claim", "sentence", "article"] as const;
export type TrailSubject = (typeof trailSubjects)[number];

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
