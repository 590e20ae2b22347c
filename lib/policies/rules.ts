import type { QuoteWording } from "@/lib/claims/statuses";

/** Which proposed verdicts are looked at a second time. */
export const secondCheckDemands = [
  "never",
  "always",
  "by_rating",
  "share",
] as const;
export type SecondCheckDemand = (typeof secondCheckDemands)[number];

/** What a newsroom demands before a verdict is approved and an article signed off. */
export type Policy = {
  readonly needsAllTouched: boolean;
  readonly needsAllDecided: boolean;
  readonly needsNoneStale: boolean;
  readonly needsNoneBlocking: boolean;
  readonly secondCheck: SecondCheckDemand;
  /** With by_rating: keys of the ratings. */
  readonly secondCheckRatings: readonly string[];
  /** With share: how many of a hundred. */
  readonly secondCheckShare: number;
  /** Whether the second checker sees the evidence that the first one found. */
  readonly secondCheckSources: boolean;
  /** By rating key: fewest independent sources that support or contradict: sources of one origin are one. */
  readonly sourcesWanted: Readonly<Record<string, number>>;
  /** By how a quote's words compare with the record: key of the rating that is suggested, where it is not the house's. */
  readonly wordingRatings: Readonly<Partial<Record<QuoteWording, string>>>;
};

/** What a newsroom demands until somebody says otherwise: everything of the gate, no second check, no count of sources. */
export const defaultPolicy: Policy = {
  needsAllTouched: true,
  needsAllDecided: true,
  needsNoneStale: true,
  needsNoneBlocking: true,
  secondCheck: "never",
  secondCheckRatings: [],
  secondCheckShare: 20,
  secondCheckSources: true,
  sourcesWanted: {},
  wordingRatings: {},
};

/** The fewest sources a rating wants; none for one that the policy does not name. */
export function sourcesWantedFor(policy: Policy, ratingKey: string): number {
  return Object.hasOwn(policy.sourcesWanted, ratingKey)
    ? (policy.sourcesWanted[ratingKey] ?? 0)
    : 0;
}
