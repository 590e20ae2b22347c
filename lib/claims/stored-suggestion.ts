import { z } from "zod";
import { claimKinds } from "./statuses";
import type { SuggestionView } from "./view";

/** Engines come and go, and what they said stays: members that a screen does not show may be there or not. */
const storedSuggestion = z.object({
  engineVersion: z.string(),
  kind: z.enum(claimKinds),
  text: z.string(),
  speakerName: z.string().nullable().default(null),
  score: z.number().default(0),
  reasons: z.array(z.string()).default([]),
});

/** What the engine suggested, out of its JSON column; null for a claim by hand. */
export function readSuggestion(stored: unknown): SuggestionView | null {
  return storedSuggestion.safeParse(stored).data ?? null;
}
