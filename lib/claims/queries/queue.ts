import type { Prisma } from "@/generated/prisma/client";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { grants } from "@/lib/access/policy";
import { db } from "@/lib/db/read";
import { limits } from "@/lib/limits";
import { loadRatings } from "@/lib/verdicts/queries";
import { likePattern } from "@/lib/db/like-pattern";
import { readCursor, type QueuePlace, writeCursor } from "../queue-cursor";
import type { QueueFilters } from "../schema";
import type { QueueRow } from "../view";
import { claimRowSelect, toClaimRow } from "./claim-row";
import { loadMembers, namesIn } from "./members";

/** A page of the queue. `next` asks for the one after it; null at the end. */
type QueuePage = {
  readonly rows: readonly QueueRow[];
  readonly next: string | null;
};

/**
 * Claims of all articles: the newest article first, its claims in the order of its text. Without a status asked for,
 * suggestions and withdrawn claims are left out.
 *
 * @param cursor `next` of the page before; null for the first.
 * @throws AppError INVALID_INPUT for a cursor that is not one of this newsroom's.
 */
export async function listQueue(
  access: NewsroomAccess,
  filters: QueueFilters,
  cursor: string | null,
): Promise<QueuePage> {
  const after = cursor === null ? null : readCursor(access.newsroomId, cursor);
  const [found, members, ratings] = await Promise.all([
    findClaims(access, filters, after),
    loadMembers(access),
    loadRatings(access),
  ]);
  const page = found.slice(0, limits.pageSize);
  const numbers = await sentenceNumbers(access, page);
  const nameOf = namesIn(members);
  const { faces } = ratings;
  const rows = page.map((claim): QueueRow => {
    const sentenceNumber = numbers.get(claim.id) ?? 1;
    const row = toClaimRow(claim, { nameOf, faces, sentenceNumber });
    return { ...row, article: claim.article };
  });
  const last = found.length > page.length ? page.at(-1) : undefined;
  const next = last ? writeCursor(access.newsroomId, last) : null;
  return { rows, next };
}

const select = {
  ...claimRowSelect,
  articleId: true,
  revisionId: true,
  article: { select: { id: true, title: true } },
} as const satisfies Prisma.ClaimSelect;

type StoredClaim = Prisma.ClaimGetPayload<{ select: typeof select }>;

function findClaims(
  access: NewsroomAccess,
  filters: QueueFilters,
  after: QueuePlace | null,
): Promise<StoredClaim[]> {
  return db.claim.findMany({
    where: {
      newsroomId: access.newsroomId,
      AND: [
        whereStatus(filters),
        filters.speakerId ? { speakerId: filters.speakerId } : {},
        filters.kind ? { kind: filters.kind } : {},
        whereText(filters.search),
        filters.needsMe ? whereNeeds(access) : {},
        after ? whereAfter(after) : {},
      ],
    },
    orderBy: [{ articleId: "desc" }, { start: "asc" }, { id: "asc" }],
    take: limits.pageSize + 1,
    select,
  });
}

function whereStatus({ status }: QueueFilters): Prisma.ClaimWhereInput {
  return status.length > 0
    ? { status: { in: [...status] } }
    : { status: { notIn: ["suggested", "withdrawn"] } };
}

function whereText(search: string): Prisma.ClaimWhereInput {
  if (search === "") return {};
  const has = { contains: likePattern(search), mode: "insensitive" } as const;
  return {
    OR: [{ text: has }, { statementText: has }, { speaker: { name: has } }],
  };
}

/**
 * What waits for this person: what they have in hand, what they could settle as somebody who took no part, and, for an
 * editor, what they may approve. The same as the rules say, in the database's words.
 */
function whereNeeds({ actor }: NewsroomAccess): Prisma.ClaimWhereInput {
  const { personId, roles } = actor;
  if (!grants(roles, "check")) return { id: { in: [] } };
  const noVerdict = { verdicts: { none: { proposedById: personId } } };
  const mine: Prisma.ClaimWhereInput = {
    assigneeId: personId,
    status: { in: ["checking", "waiting", "stale"] },
  };
  const toSettle: Prisma.ClaimWhereInput = { status: "disputed", ...noVerdict };
  const toApprove: Prisma.ClaimWhereInput = {
    status: "proposed",
    ...noVerdict,
    evidence: { none: { contributorIds: { has: personId } } },
    article: { OR: [{ authorId: null }, { authorId: { not: personId } }] },
  };
  const isEditor = grants(roles, "decide");
  return { OR: [mine, toSettle, ...(isEditor ? [toApprove] : [])] };
}

function whereAfter({
  articleId,
  start,
  id,
}: QueuePlace): Prisma.ClaimWhereInput {
  return {
    OR: [
      { articleId: { lt: articleId } },
      { articleId, start: { gt: start } },
      { articleId, start, id: { gt: id } },
    ],
  };
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
