import type { Prisma } from "@/generated/prisma/client";
import type { PersonRef, SecondCheckView } from "@/lib/claims/view";
import type { RatingFace } from "@/lib/verdicts/ratings";
import { isOpenCheck, isSealedFor } from "./rules";

/** What the inspector needs of a claim's second checks. */
export const checkSelect = {
  id: true,
  reason: true,
  createdAt: true,
  checkerId: true,
  ratingId: true,
  basis: true,
  rationale: true,
  wording: true,
  sawEvidence: true,
  agrees: true,
  doneAt: true,
  voidedAt: true,
  verdict: { select: { number: true } },
} as const satisfies Prisma.SecondCheckSelect;

type StoredCheck = Prisma.SecondCheckGetPayload<{ select: typeof checkSelect }>;

type Onlooker = {
  readonly viewerId: string;
  readonly nameOf: (personId: string) => PersonRef;
  readonly faces: ReadonlyMap<string, RatingFace>;
};

/**
 * A claim's second checks as this person may see them. What an earlier one found tells of the verdict that is sealed
 * now, so it is sealed with it.
 */
export function toCheckViews(
  stored: readonly StoredCheck[],
  onlooker: Onlooker,
): readonly SecondCheckView[] {
  const isShown = ({ checkerId }: StoredCheck) =>
    checkerId === null ||
    !isSealedFor(stored, { proposedById: checkerId }, onlooker.viewerId);
  return stored.filter(isShown).map((check) => ({
    id: check.id,
    reason: check.reason,
    createdAt: check.createdAt.toISOString(),
    result: isOpenCheck(check) ? { is: "open" } : resultOf(check, onlooker),
  }));
}

function resultOf(
  check: StoredCheck,
  { nameOf, faces }: Onlooker,
): SecondCheckView["result"] {
  const { checkerId, ratingId, basis, rationale, doneAt } = check;
  const rating = ratingId === null ? undefined : faces.get(ratingId);
  // A check is done whole or not at all: the table says so.
  if (!checkerId || !rating || !basis || rationale === null || !doneAt) {
    return { is: "void" };
  }
  return {
    is: check.agrees ? "agreed" : "differed",
    verdictNumber: check.verdict.number,
    by: nameOf(checkerId),
    at: doneAt.toISOString(),
    ...{ rating, basis, rationale },
    wording: check.wording,
    sawEvidence: check.sawEvidence,
  };
}
