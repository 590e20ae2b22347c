/** A speaker as far as merging goes. */
export type MergeableSpeaker = {
  readonly kind: "person" | "body" | "unnamed";
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly articleId: string | null;
  readonly mergedIntoId: string | null;
};

/** Why two speakers cannot become one, as a sentence, or null. */
export function whyNotMerged(
  keep: MergeableSpeaker,
  absorb: MergeableSpeaker,
): string | null {
  if (keep.mergedIntoId !== null || absorb.mergedIntoId !== null) {
    return "One of them is part of another speaker already. Reload and choose again.";
  }
  if (keep.kind === "unnamed" && absorb.kind !== "unnamed") {
    return "Keep the one with the name: the other is known only in one article.";
  }
  if (keep.kind === "unnamed" && keep.articleId !== absorb.articleId) {
    return "Unnamed speakers of two articles are not known to be the same.";
  }
  return null;
}

/** The other names of the one that is kept. What an unnamed one was called ("two officials") is no name. */
export function joinNames(
  keep: MergeableSpeaker,
  absorb: MergeableSpeaker,
): readonly string[] {
  const gained =
    absorb.kind === "unnamed" ? [] : [absorb.name, ...absorb.otherNames];
  const names = new Set([...keep.otherNames, ...gained]);
  names.delete(keep.name);
  return [...names];
}
