/** What two people found on the same claim, independently: keys of ratings. */
export type FoundTwice = { readonly first: string; readonly second: string };

/** How far two people who look alone find the same. */
export type Agreement = {
  /** How many claims were looked at twice. */
  readonly n: number;
  /** How many of them with the same rating. */
  readonly same: number;
  /** `same` of `n`, 0 to 1; null when nothing was looked at twice. */
  readonly raw: number | null;
  /** Cohen's kappa: agreement beyond what chance alone would give; null where it says nothing. */
  readonly kappa: number | null;
  /** Why there is no kappa, for people; null when there is one. */
  readonly whyNoKappa: string | null;
};

/** With fewer, one claim more or less moves kappa by more than it could mean. */
const LEAST_FOR_KAPPA = 20;
/** When nearly everything has one rating, chance agreement is near 1 and kappa near anything. */
const LARGEST_SHARE = 0.9;

/**
 * Raw agreement with its number, and kappa only where it means something. For 38 of 40 pairs that agree on one rating,
 * raw agreement is 0.95 and kappa −0.026: there it is not given (Cohen 1960; Feinstein and Cicchetti 1990).
 */
export function agreementOf(pairs: readonly FoundTwice[]): Agreement {
  const n = pairs.length;
  const same = pairs.filter(({ first, second }) => first === second).length;
  const raw = n === 0 ? null : same / n;
  const whyNoKappa = whyNot(pairs);
  const kappa = whyNoKappa === null ? cohensKappa(pairs) : null;
  return { n, same, raw, kappa, whyNoKappa };
}

/** Cohen's kappa of pairs, whether or not it means something. NaN when both gave everything the same rating. */
export function cohensKappa(pairs: readonly FoundTwice[]): number {
  const n = pairs.length;
  const observed =
    pairs.filter(({ first, second }) => first === second).length / n;
  const firsts = shares(pairs.map(({ first }) => first));
  const seconds = shares(pairs.map(({ second }) => second));
  const byChance = [...firsts].reduce(
    (sum, [rating, share]) => sum + share * (seconds.get(rating) ?? 0),
    0,
  );
  return (observed - byChance) / (1 - byChance);
}

function whyNot(pairs: readonly FoundTwice[]): string | null {
  if (pairs.length < LEAST_FOR_KAPPA) {
    return `Kappa is given from ${LEAST_FOR_KAPPA} claims on.`;
  }
  const all = pairs.flatMap(({ first, second }) => [first, second]);
  const largest = Math.max(...shares(all).values());
  return largest > LARGEST_SHARE
    ? "Kappa is not given: more than nine of ten have the same rating, and then it says nothing."
    : null;
}

function shares(ratings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rating of ratings) {
    counts.set(rating, (counts.get(rating) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([rating, count]) => [rating, count / ratings.length]),
  );
}
