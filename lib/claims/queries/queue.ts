import type { Prisma } from "@/generated/prisma/client";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";
import { limits } from "@/lib/limits";
import { loadRatings } from "@/lib/verdicts/queries";
import { comparePlaces, readCursor, writeCursor } from "../queue-cursor";
import type { QueueFilters } from "../schema";
import type { QueueRow } from "../view";
import { claimRowSelect, toClaimRow } from "./claim-row";
import { loadMembers, namesIn } from "./members";
import { orderQueue, type PlacedClaim } from "./queue-order";

/** A page of the queue. `next` asks for the one after it; null at the end. */
type QueuePage = {
  readonly rows: readonly QueueRow[];
  /** How many claims are asked for in all. */
  readonly total: number;
  /** Whether there are more than can be put in order. */
  readonly isCut: boolean;
  readonly next: string | null;
};

/** Which claims, in which order, from where on, and seen when. */
export type QueueQuestion = {
  readonly filters: QueueFilters;
  /** `next` of the page before; null for the first. */
  readonly cursor: string | null;
  readonly at: Date;
};

/**
 * Claims of all articles: those at risk first unless another order is asked for. Without a status asked for,
 * suggestions and withdrawn claims are left out.
 *
 * @throws AppError INVALID_INPUT for a cursor that is not one of this newsroom's.
 */
export async function listQueue(
  access: NewsroomAccess,
  { filters, cursor, at }: QueueQuestion,
): Promise<QueuePage> {
  const after = cursor === null ? null : readCursor(access.newsroomId, cursor);
  const { placed, isCut } = await orderQueue(access, filters, at);
  const rest = after
    ? placed.filter((claim) => comparePlaces(claim, after) > 0)
    : placed;
  const page = rest.slice(0, limits.pageSize);
  const rows = await readRows(access, page);
  const last = rest.length > page.length ? page.at(-1) : undefined;
  const next = last ? writeCursor(access.newsroomId, last) : null;
  return { rows, total: placed.length, isCut, next };
}

async function readRows(
  access: NewsroomAccess,
  page: readonly PlacedClaim[],
): Promise<readonly QueueRow[]> {
  const [found, members, ratings] = await Promise.all([
    findClaims(access, page),
    loadMembers(access),
    loadRatings(access),
  ]);
  const numbers = await sentenceNumbers(access, found);
  const nameOf = namesIn(members);
  const { faces } = ratings;
  const { personId: viewerId } = access.actor;
  const byId = new Map(found.map((claim) => [claim.id, claim]));
  return page.flatMap(({ id, risks }): QueueRow[] => {
    const claim = byId.get(id);
    if (!claim) return [];
    const sentenceNumber = numbers.get(id) ?? 1;
    const lookups = { nameOf, faces, sentenceNumber, viewerId };
    const row = toClaimRow(claim, lookups);
    const words = risks.map((risk) => risk.words);
    return [{ ...row, article: claim.article, risks: words }];
  });
}

const select = {
  ...claimRowSelect,
  articleId: true,
  revisionId: true,
  article: { select: { id: true, title: true } },
} as const satisfies Prisma.ClaimSelect;

type StoredClaim = Prisma.ClaimGetPayload<{ select: typeof select }>;

function findClaims(
  { newsroomId }: NewsroomAccess,
  page: readonly PlacedClaim[],
): Promise<StoredClaim[]> {
  const ids = page.map(({ id }) => id);
  return db.claim.findMany({ where: { newsroomId, id: { in: ids } }, select });
}

/** The sentence each claim begins in. One statement for the whole page. */
async function sentenceNumbers(
  { newsroomId }: NewsroomAccess,
  claims: readonly StoredClaim[],
): Promise<ReadonlyMap<string, number>> {
  const sentences = await db.sentence.findMany({
    where: {
      newsroomId,
      OR: claims.map(({ revisionId, start }) => {
        return { revisionId, start: { lte: start }, end: { gt: start } };
      }),
    },
    select: { revisionId: true, start: true, end: true, number: true },
  });
  return new Map(
    claims.flatMap(({ id, revisionId, start }) => {
      const own = sentences.find(
        (one) =>
          one.revisionId === revisionId &&
          one.start <= start &&
          one.end > start,
      );
      return own ? [[id, own.number]] : [];
    }),
  );
}
