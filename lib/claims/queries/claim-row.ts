import type { Prisma } from "@/generated/prisma/client";
import type { RatingFace } from "@/lib/verdicts/ratings";
import { isOpenCheck, isSealedFor } from "@/lib/second-checks/rules";
import { openCheck } from "@/lib/second-checks/stored-check";
import { readSpans } from "../stored-spans";
import type { ClaimRow } from "../view";
import type { NameOf } from "./members";

/** What a claim's row needs. Five statements, however many claims. */
export const claimRowSelect = {
  id: true,
  kind: true,
  status: true,
  spans: true,
  start: true,
  end: true,
  text: true,
  statementText: true,
  withinId: true,
  wording: true,
  kinds: true,
  checkWorthiness: true,
  assigneeId: true,
  dueAt: true,
  version: true,
  speaker: {
    select: { id: true, name: true, role: true, kind: true, version: true },
  },
  verdicts: {
    orderBy: { number: "desc" },
    take: 1,
    select: { ratingId: true, proposedById: true },
  },
  secondChecks: {
    where: openCheck,
    select: { doneAt: true, voidedAt: true },
  },
  _count: { select: { evidence: { where: { removedAt: null } } } },
} as const satisfies Prisma.ClaimSelect;

type StoredRow = Prisma.ClaimGetPayload<{ select: typeof claimRowSelect }>;

/** What the ids of a row stand for. */
export type RowLookups = {
  readonly nameOf: NameOf;
  readonly faces: ReadonlyMap<string, RatingFace>;
  readonly sentenceNumber: number;
  /** Who reads: a sealed verdict is kept from them. */
  readonly viewerId: string;
};

/** A claim as lists and marks show it. */
export function toClaimRow(
  stored: StoredRow,
  { nameOf, faces, sentenceNumber, viewerId }: RowLookups,
): ClaimRow {
  const { secondChecks } = stored;
  const [newest] = stored.verdicts;
  const isSealed = newest && isSealedFor(secondChecks, newest, viewerId);
  const ratingId = isSealed ? undefined : newest?.ratingId;
  return {
    id: stored.id,
    kind: stored.kind,
    status: stored.status,
    spans: readSpans(stored.spans),
    start: stored.start,
    end: stored.end,
    text: stored.text,
    statementText: stored.statementText,
    withinId: stored.withinId,
    speaker: stored.speaker,
    // The verdict took it over as it stands.
    wording: isSealed ? null : stored.wording,
    kinds: stored.kinds,
    checkWorthiness: stored.checkWorthiness,
    assignee: stored.assigneeId === null ? null : nameOf(stored.assigneeId),
    dueAt: stored.dueAt?.toISOString() ?? null,
    rating: (ratingId && faces.get(ratingId)) || null,
    isSecondCheckOpen: secondChecks.some(isOpenCheck),
    evidenceCount: stored._count.evidence,
    sentenceNumber,
    version: stored.version,
  };
}
