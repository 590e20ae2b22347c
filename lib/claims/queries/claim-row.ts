import type { Prisma } from "@/generated/prisma/client";
import type { RatingFace } from "@/lib/verdicts/ratings";
import { readSpans } from "../stored-spans";
import type { ClaimRow } from "../view";
import type { NameOf } from "./members";

/** What a claim's row needs. Four statements, however many claims. */
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
    select: { ratingId: true },
  },
  _count: { select: { evidence: { where: { removedAt: null } } } },
} as const satisfies Prisma.ClaimSelect;

type StoredRow = Prisma.ClaimGetPayload<{ select: typeof claimRowSelect }>;

/** What the ids of a row stand for. */
export type RowLookups = {
  readonly nameOf: NameOf;
  readonly faces: ReadonlyMap<string, RatingFace>;
  readonly sentenceNumber: number;
};

/** A claim as lists and marks show it. */
export function toClaimRow(
  stored: StoredRow,
  { nameOf, faces, sentenceNumber }: RowLookups,
): ClaimRow {
  const ratingId = stored.verdicts[0]?.ratingId;
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
    wording: stored.wording,
    kinds: stored.kinds,
    checkWorthiness: stored.checkWorthiness,
    assignee: stored.assigneeId === null ? null : nameOf(stored.assigneeId),
    dueAt: stored.dueAt?.toISOString() ?? null,
    rating: (ratingId && faces.get(ratingId)) || null,
    evidenceCount: stored._count.evidence,
    sentenceNumber,
    version: stored.version,
  };
}
