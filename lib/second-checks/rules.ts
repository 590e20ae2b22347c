import type { Policy } from "@/lib/policies/rules";

/** A second check, as far as sealing goes. */
export type CheckState = {
  readonly doneAt: Date | null;
  readonly voidedAt: Date | null;
};

/** Whether a second check still waits for somebody. */
export function isOpenCheck({ doneAt, voidedAt }: CheckState): boolean {
  return doneAt === null && voidedAt === null;
}

/**
 * Whether a verdict is kept from this person. While a second check is open on a claim, every verdict of the claim is
 * sealed for everybody but who proposed it: an earlier one would give the newest away. The one place that decides;
 * every query asks it. `viewerId` null is a reader who is nobody, such as a report.
 */
export function isSealedFor(
  secondChecks: readonly CheckState[],
  verdict: { readonly proposedById: string },
  viewerId: string | null,
): boolean {
  return secondChecks.some(isOpenCheck) && verdict.proposedById !== viewerId;
}

/** A proposed verdict, as far as the policy goes. */
export type CheckableVerdict = {
  readonly ratingKey: string;
  /** 0 to 1: the claim's lot. See `lotOf`. */
  readonly lot: number;
};

/**
 * Why this verdict is looked at a second time, for people, or null when it is not. The sentence never says which
 * rating it has.
 */
export function secondCheckDemanded(
  policy: Policy,
  { ratingKey, lot }: CheckableVerdict,
): string | null {
  switch (policy.secondCheck) {
    case "never":
      return null;
    case "always":
      return "Every verdict is checked twice here.";
    case "by_rating":
      return policy.secondCheckRatings.includes(ratingKey)
        ? "Verdicts with certain ratings are checked twice here."
        : null;
    case "share":
      return lot * 100 < policy.secondCheckShare
        ? `${policy.secondCheckShare} of a hundred verdicts are checked twice here, chosen by chance.`
        : null;
  }
}
