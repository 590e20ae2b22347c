/** Of a claim's facts, those that say who took part. */
export type Participation = {
  readonly articleAuthorId: string | null;
  /** Everybody who proposed a verdict on it. */
  readonly proposerIds: readonly string[];
  /** Everybody who added or changed a piece of its evidence. */
  readonly contributorIds: readonly string[];
  /** Everybody who made a second check on it. */
  readonly secondCheckerIds: readonly string[];
};

/** What keeps a person from approving: they did some of the work that is approved. */
export type PartTaken =
  "author" | "proposer" | "contributor" | "second_checker";

/** How a person took part in what would be approved, or null when they may approve it. */
export function partTaken(
  facts: Participation,
  personId: string,
): PartTaken | null {
  if (facts.articleAuthorId === personId) return "author";
  if (facts.proposerIds.includes(personId)) return "proposer";
  if (facts.contributorIds.includes(personId)) return "contributor";
  if (facts.secondCheckerIds.includes(personId)) return "second_checker";
  return null;
}

/** Why not, said to the person themselves. */
export const youTookPart: Readonly<Record<PartTaken, string>> = {
  author: "You wrote the article, so somebody else has to approve.",
  proposer:
    "You proposed a verdict on this claim, so somebody else has to approve.",
  contributor:
    "You worked on the evidence of this claim, so somebody else has to approve.",
  second_checker:
    "You made the second check on this claim, so somebody else has to approve.",
};

/** The same, said of somebody else. */
export const partTakenWords: Readonly<Record<PartTaken, string>> = {
  author: "wrote the article",
  proposer: "proposed a verdict on this claim",
  contributor: "worked on its evidence",
  second_checker: "made the second check",
};
