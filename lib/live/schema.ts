import { z } from "zod";

/** An article that somebody looks at in one window. */
export const liveInput = z.strictObject({ articleId: z.uuid(), tab: z.uuid() });
export type LiveInput = z.infer<typeof liveInput>;

export const changesInput = z.strictObject({
  articleId: z.uuid(),
  /** The last event of the newsroom's log that was seen. */
  since: z.coerce.number().int().min(0),
});

/** Where in the article somebody is: on a claim, on a sentence, or only reading. */
export const presenceInput = liveInput.extend({
  claimId: z.uuid().nullable().default(null),
  sentence: z.number().int().positive().nullable().default(null),
});
export type PresenceInput = z.input<typeof presenceInput>;
export type PlaceInput = z.infer<typeof presenceInput>;
