import { coverageOf } from "@/lib/claims/coverage";
import type { ClaimStatus } from "@/lib/claims/statuses";
import { db } from "@/lib/db/read";
import { countedStatuses, type ArticleWork, type PersonOnIt } from "../view";

type ListedArticle = {
  readonly id: string;
  readonly revisions: readonly {
    readonly id: string;
    readonly splitState: "unsplit" | "split";
  }[];
};

/** How far each of these articles is, for one viewer. Four statements, however many articles; none for none. */
export async function workOf(
  newsroomId: string,
  articles: readonly ListedArticle[],
  viewerId: string,
): Promise<ReadonlyMap<string, ArticleWork>> {
  const split = articles.flatMap(({ id, revisions: [current] }) =>
    current?.splitState === "split" ? [{ id, revisionId: current.id }] : [],
  );
  if (split.length === 0) return new Map();
  const ids = split.map(({ revisionId }) => revisionId);
  const found = await readWork(newsroomId, ids);
  const holders = await findHolders(found.claims, viewerId);
  const sentences = groupByRevision(found.sentences);
  const claims = groupByRevision(found.claims);
  const suggested = new Map(
    found.suggested.map((row) => [row.revisionId, row._count]),
  );
  return new Map(
    split.map(({ id, revisionId }) => {
      const parts = {
        sentences: sentences.get(revisionId) ?? [],
        claims: claims.get(revisionId) ?? [],
        suggested: suggested.get(revisionId) ?? 0,
      };
      return [id, summarise(parts, holders)];
    }),
  );
}

const SENTENCE = {
  revisionId: true,
  start: true,
  end: true,
  mark: true,
} as const;
const CLAIM = {
  revisionId: true,
  spans: true,
  status: true,
  assigneeId: true,
} as const;

/** Suggestions cover nothing, and of a fresh article they are thousands: they are only counted. */
async function readWork(newsroomId: string, revisionIds: readonly string[]) {
  const where = { newsroomId, revisionId: { in: [...revisionIds] } };
  const [sentences, claims, suggested] = await Promise.all([
    db.sentence.findMany({
      where,
      orderBy: { number: "asc" },
      select: SENTENCE,
    }),
    db.claim.findMany({
      where: { ...where, status: { notIn: ["suggested", "withdrawn"] } },
      select: CLAIM,
    }),
    db.claim.groupBy({
      by: "revisionId",
      where: { ...where, status: "suggested" },
      _count: true,
    }),
  ]);
  return { sentences, claims, suggested };
}

type Work = Awaited<ReturnType<typeof readWork>>;
type Holders = ReadonlyMap<string, PersonOnIt>;

/** Somebody who holds a decided claim is done with it. */
const FINISHED: readonly ClaimStatus[] = ["approved", "waived"];

async function findHolders(
  claims: Work["claims"],
  viewerId: string,
): Promise<Holders> {
  const ids = [...new Set(claims.flatMap(holderOf))];
  const people = await db.person.findMany({
    where: { id: { in: ids } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return new Map(
    people.map((person) => [
      person.id,
      { ...person, isMe: person.id === viewerId },
    ]),
  );
}

function holderOf(claim: Work["claims"][number]): readonly string[] {
  const { assigneeId, status } = claim;
  return assigneeId === null || FINISHED.includes(status) ? [] : [assigneeId];
}

function groupByRevision<T extends { readonly revisionId: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.revisionId);
    if (group) group.push(row);
    else groups.set(row.revisionId, [row]);
  }
  return groups;
}

type Parts = {
  readonly sentences: readonly Work["sentences"][number][];
  readonly claims: readonly Work["claims"][number][];
  readonly suggested: number;
};

function summarise(parts: Parts, holders: Holders): ArticleWork {
  const { sentences, claims, suggested } = parts;
  const coverage = coverageOf(sentences, claims);
  const here = new Set(claims.flatMap(holderOf));
  return {
    kind: "split",
    coverage,
    left: coverage.filter((form) => LEFT.has(form)).length,
    counts: countedStatuses
      .map((status) => {
        const of = claims.filter((claim) => claim.status === status).length;
        return { status, count: status === "suggested" ? suggested : of };
      })
      .filter(({ count }) => count > 0),
    people: [...holders.values()].filter(({ id }) => here.has(id)),
  };
}

const LEFT: ReadonlySet<string> = new Set([
  "untouched",
  "in_progress",
  "stale",
]);
