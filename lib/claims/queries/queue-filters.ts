import type { Prisma } from "@/generated/prisma/client";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { grants } from "@/lib/access/policy";
import { likePattern } from "@/lib/db/like-pattern";
import { SOON_MS } from "../rules/risk";
import type { QueueFilters } from "../schema";

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The claims that somebody's choice of filters asks for, in the database's words. */
export function whereQueue(
  access: NewsroomAccess,
  filters: QueueFilters,
  at: Date,
): Prisma.ClaimWhereInput {
  return {
    newsroomId: access.newsroomId,
    AND: [
      whereStatus(filters),
      filters.speakerId ? { speakerId: filters.speakerId } : {},
      filters.kind ? { kind: filters.kind } : {},
      whereHolder(filters),
      whereDue(filters, at),
      whereText(filters.search),
      filters.needsMe ? whereNeeds(access) : {},
    ],
  };
}

function whereStatus({ status }: QueueFilters): Prisma.ClaimWhereInput {
  return status.length > 0
    ? { status: { in: [...status] } }
    : { status: { notIn: ["suggested", "withdrawn"] } };
}

function whereHolder({ holder }: QueueFilters): Prisma.ClaimWhereInput {
  if (holder === undefined) return {};
  return { assigneeId: holder === "nobody" ? null : holder };
}

function whereDue({ due }: QueueFilters, at: Date): Prisma.ClaimWhereInput {
  if (due === undefined) return {};
  const within = (ms: number) => new Date(at.getTime() + ms);
  const latest = { overdue: at, day: within(SOON_MS), week: within(WEEK_MS) };
  return {
    status: { notIn: ["approved", "waived", "withdrawn"] },
    dueAt: { lt: latest[due] },
  };
}

function whereText(search: string): Prisma.ClaimWhereInput {
  if (search === "") return {};
  const has = { contains: likePattern(search), mode: "insensitive" } as const;
  return {
    OR: [{ text: has }, { statementText: has }, { speaker: { name: has } }],
  };
}

/**
 * What waits for this person: what they have in hand; a second check or a dispute, when they took no part; and, for an
 * editor, what they may approve now. The same as the rules say, in the database's words.
 */
function whereNeeds({ actor }: NewsroomAccess): Prisma.ClaimWhereInput {
  const { personId, roles } = actor;
  if (!grants(roles, "check")) return { id: { in: [] } };
  const noVerdict = { verdicts: { none: { proposedById: personId } } };
  const noPart = {
    ...noVerdict,
    evidence: { none: { contributorIds: { has: personId } } },
    article: { OR: [{ authorId: null }, { authorId: { not: personId } }] },
  };
  const open = { doneAt: null, voidedAt: null };
  const mine: Prisma.ClaimWhereInput = {
    assigneeId: personId,
    status: { in: ["checking", "waiting", "stale"] },
  };
  const toSettle: Prisma.ClaimWhereInput = { status: "disputed", ...noVerdict };
  const toCheckAgain: Prisma.ClaimWhereInput = {
    status: "proposed",
    ...noPart,
    secondChecks: { some: open, none: { checkerId: personId } },
  };
  const toApprove: Prisma.ClaimWhereInput = {
    status: "proposed",
    ...noPart,
    secondChecks: { none: { OR: [open, { checkerId: personId }] } },
    comments: { none: { isBlocking: true, resolvedAt: null } },
  };
  const isEditor = grants(roles, "decide");
  return {
    OR: [mine, toSettle, toCheckAgain, ...(isEditor ? [toApprove] : [])],
  };
}
