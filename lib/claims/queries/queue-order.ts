import type { Prisma } from "@/generated/prisma/client";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";
import { readConfirmedLinks } from "@/lib/db/source-links";
import { countOrigins, type OriginOf, originsOf } from "@/lib/sources/origins";
import { comparePlaces, type QueuePlace } from "../queue-cursor";
import { type Risk, risksOf, riskWeight } from "../rules/risk";
import type { QueueFilters } from "../schema";
import { readSuggestion } from "../stored-suggestion";
import { whereQueue } from "./queue-filters";

/** Most claims one choice of filters is ordered over; those of the newest articles. A desk's open work is far less. */
export const MOST_ORDERED = 5_000;

/** A claim in its place in the queue, and why it stands there. */
export type PlacedClaim = QueuePlace & { readonly risks: readonly Risk[] };

/**
 * The claims asked for, in order, as little of each as the order needs. Three statements, however many claims.
 * Risk depends on the time and on evidence, so no index holds this order.
 */
export async function orderQueue(
  access: NewsroomAccess,
  filters: QueueFilters,
  at: Date,
): Promise<{
  readonly placed: readonly PlacedClaim[];
  readonly isCut: boolean;
}> {
  const found = await db.claim.findMany({
    where: whereQueue(access, filters, at),
    orderBy: [{ articleId: "desc" }, { start: "asc" }, { id: "asc" }],
    take: MOST_ORDERED + 1,
    select,
  });
  const ordered = found.slice(0, MOST_ORDERED);
  const originOf = await findOrigins(access, ordered);
  const placed = ordered
    .map((claim) => place(claim, { order: filters.order, at, originOf }))
    .sort(comparePlaces);
  return { placed, isCut: found.length > MOST_ORDERED };
}

const select = {
  id: true,
  articleId: true,
  start: true,
  status: true,
  text: true,
  suggestion: true,
  checkWorthiness: true,
  dueAt: true,
  speaker: { select: { kind: true } },
  evidence: { where: { removedAt: null }, select: { sourceId: true } },
} as const satisfies Prisma.ClaimSelect;

type OrderedClaim = Prisma.ClaimGetPayload<{ select: typeof select }>;

async function findOrigins(
  { newsroomId }: NewsroomAccess,
  claims: readonly OrderedClaim[],
): Promise<OriginOf> {
  const sourceIds = claims.flatMap(({ evidence }) =>
    evidence.map(({ sourceId }) => sourceId),
  );
  return originsOf(await readConfirmedLinks(newsroomId, sourceIds));
}

type Placing = {
  readonly order: QueueFilters["order"];
  readonly at: Date;
  readonly originOf: OriginOf;
};

function place(
  claim: OrderedClaim,
  { order, at, originOf }: Placing,
): PlacedClaim {
  const { id, articleId, start, dueAt } = claim;
  const risks = risksOf(factsOf(claim, originOf), at);
  const ranks = {
    // What is worth a check the most comes first among claims of equal risk.
    risk: -riskWeight(risks) - claim.checkWorthiness,
    due: dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER,
    article: 0,
  };
  return { rank: ranks[order], articleId, start, id, risks };
}

function factsOf(claim: OrderedClaim, originOf: OriginOf) {
  const reasons = readSuggestion(claim.suggestion)?.reasons ?? [];
  const sourceIds = new Set(claim.evidence.map(({ sourceId }) => sourceId));
  return {
    status: claim.status,
    text: claim.text,
    suggestionReasons: reasons,
    namesSomebody:
      claim.speaker?.kind === "person" || reasons.includes("names a person"),
    sourceCount: sourceIds.size,
    originCount: countOrigins(sourceIds, originOf),
    dueAt: claim.dueAt,
  };
}
