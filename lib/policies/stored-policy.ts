import type { Prisma } from "@/generated/prisma/client";
import { defaultPolicy, type Policy } from "./rules";
import { sourcesWantedField, wordingRatingsField } from "./schema";

/** What is read of a stored policy. */
export const policySelect = {
  needsAllTouched: true,
  needsAllDecided: true,
  needsNoneStale: true,
  needsNoneBlocking: true,
  secondCheck: true,
  secondCheckRatings: true,
  secondCheckShare: true,
  secondCheckSources: true,
  sourcesWanted: true,
  wordingRatings: true,
} as const satisfies Prisma.PolicySelect;

type StoredPolicy = Prisma.PolicyGetPayload<{ select: typeof policySelect }>;

/** A policy out of its row; the house's when a newsroom has none yet. */
export function readPolicy(stored: StoredPolicy | null): Policy {
  if (stored === null) return defaultPolicy;
  const wanted = sourcesWantedField.safeParse(stored.sourcesWanted);
  const ratings = wordingRatingsField.safeParse(stored.wordingRatings);
  // Only `changePolicy` writes these members, and it writes what it parsed.
  if (!wanted.success || !ratings.success)
    throw new RangeError("A policy that cannot be read.");
  return {
    needsAllTouched: stored.needsAllTouched,
    needsAllDecided: stored.needsAllDecided,
    needsNoneStale: stored.needsNoneStale,
    needsNoneBlocking: stored.needsNoneBlocking,
    secondCheck: stored.secondCheck,
    secondCheckRatings: stored.secondCheckRatings,
    secondCheckShare: stored.secondCheckShare,
    secondCheckSources: stored.secondCheckSources,
    sourcesWanted: wanted.data,
    wordingRatings: ratings.data,
  };
}
