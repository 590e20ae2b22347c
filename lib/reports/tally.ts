import type { RatingFace } from "@/lib/verdicts/ratings";
import type { RatingRecord } from "./records";
import type { ReportedClaim, ReportedScale, Tally } from "./verdict-report";

/** A scale and its version in one word: "pre-publication@1". */
export function scaleName(rating: RatingRecord): string {
  return `${rating.scaleKey}@${rating.scaleVersion}`;
}

/** A rating as it is shown, without its keys in the database. */
export function faceOf(rating: RatingRecord): RatingFace {
  const { key, label, definition, rank, colour, symbol } = rating;
  return { key, label, definition, rank, colour, symbol };
}

/** The rank of the truest rating of the same scale. */
export function bestRank(
  ratings: readonly RatingRecord[],
  rating: RatingRecord,
): number {
  const scale = scaleName(rating);
  return Math.max(
    0,
    ...ratings
      .filter((each) => scaleName(each) === scale)
      .map((each) => each.rank ?? 0),
  );
}

/** The scales that verdicts of the report are from, whole: a reader has to know what was not chosen. */
export function usedScales(
  ratings: readonly RatingRecord[],
  claims: readonly ReportedClaim[],
): readonly ReportedScale[] {
  const used = scalesIn(claims);
  const scales = new Map<string, ReportedScale>();
  for (const rating of inOrder(ratings)) {
    const name = scaleName(rating);
    if (!used.has(name)) continue;
    const scale = scales.get(name);
    scales.set(name, {
      key: rating.scaleKey,
      name: rating.scaleName,
      version: rating.scaleVersion,
      ratings: [...(scale?.ratings ?? []), faceOf(rating)],
    });
  }
  return [...scales.values()];
}

/** How often each rating of the used scales was given: by two people, and by one. Zeros are counts too. */
export function tallyRatings(
  ratings: readonly RatingRecord[],
  claims: readonly ReportedClaim[],
): readonly Tally[] {
  const used = scalesIn(claims);
  const approved = countBy(claims.filter(({ approval }) => approval !== null));
  const proposed = countBy(
    claims.filter(
      (claim) => claim.status === "proposed" || claim.isApprovalBroken,
    ),
  );
  return inOrder(ratings)
    .filter((rating) => used.has(scaleName(rating)))
    .map((rating) => {
      const key = tallyKey(scaleName(rating), rating.key);
      return {
        rating: faceOf(rating),
        scale: scaleName(rating),
        approved: approved.get(key) ?? 0,
        proposed: proposed.get(key) ?? 0,
      };
    });
}

/** The counts of one scale in two columns: what is on the scale, and what is off it. */
export type TallyColumns = {
  readonly scale: string;
  readonly onScale: readonly Tally[];
  readonly offScale: readonly Tally[];
};

/** The counts as they are shown, scale by scale. */
export function tallyColumns(tally: readonly Tally[]): readonly TallyColumns[] {
  const scales = [...new Set(tally.map(({ scale }) => scale))];
  return scales.map((scale) => {
    const lines = tally.filter((each) => each.scale === scale);
    return {
      scale,
      onScale: lines.filter(({ rating }) => rating.rank !== null),
      offScale: lines.filter(({ rating }) => rating.rank === null),
    };
  });
}

/** Scale by scale; on the scale first, the truest first; then off the scale as the house lists them. */
function inOrder(ratings: readonly RatingRecord[]): readonly RatingRecord[] {
  return [...ratings].sort(
    (a, b) =>
      compare(a.scaleKey, b.scaleKey) ||
      a.scaleVersion - b.scaleVersion ||
      (b.rank ?? 0) - (a.rank ?? 0) ||
      a.position - b.position,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function scalesIn(claims: readonly ReportedClaim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ verdict, otherVerdict }) =>
      [verdict, otherVerdict].flatMap((each) => each?.scale ?? []),
    ),
  );
}

function countBy(
  claims: readonly ReportedClaim[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { verdict } of claims) {
    if (!verdict) continue;
    const key = tallyKey(verdict.scale, verdict.rating.key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function tallyKey(scale: string, rating: string): string {
  return `${scale} ${rating}`;
}
