import type { Prisma } from "@/generated/prisma/client";
import type { SourceAccess } from "@/lib/access/source-access";
import {
  loadMembers,
  namesIn,
  type NameOf,
} from "@/lib/claims/queries/members";
import { db } from "@/lib/db/read";
import { sourceMoves } from "../rules";
import type { SnapshotLine, SourcePage, SourceUsedIn } from "../view";
import { factsSelect, toFacts } from "./facts";
import { findSame } from "./same-sources";
import { snapshotSelect, toSnapshotLine } from "./snapshot-line";
import { whereEvidence } from "./used-evidence";

/** Most claims that a source's page lists. */
const MOST_LISTED = 200;

/** One source, whole, and what this person may do to it. */
export async function loadSource(access: SourceAccess): Promise<SourcePage> {
  const { newsroomId, sourceId: id, actor } = access;
  const [stored, used, members] = await Promise.all([
    db.source.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id } },
      select,
    }),
    findUse(access),
    loadMembers(access),
  ]);
  const nameOf = namesIn(members);
  const [snapshots, same] = await Promise.all([
    findSnapshots(access, nameOf),
    findSame(access, [stored.url, stored.canonicalUrl]),
  ]);
  return {
    ...toFacts(stored),
    version: stored.version,
    addedBy: nameOf(stored.addedById).name,
    createdAt: stored.createdAt.toISOString(),
    broughtFor: stored.broughtFor,
    usedIn: used.slice(0, MOST_LISTED),
    isUsedInCut: used.length > MOST_LISTED,
    ...{ snapshots, same, may: sourceMoves(stored, actor) },
  };
}

const select = {
  ...factsSelect,
  version: true,
  addedById: true,
  createdAt: true,
  canonicalUrl: true,
  broughtFor: { select: { id: true, title: true } },
} as const satisfies Prisma.SourceSelect;

async function findUse(access: SourceAccess): Promise<readonly SourceUsedIn[]> {
  const { sourceId } = access;
  const found = await db.evidence.findMany({
    where: { ...(await whereEvidence(access)), sourceId },
    orderBy: [
      { articleId: "desc" },
      { claim: { start: "asc" } },
      { id: "asc" },
    ],
    take: MOST_LISTED + 1,
    select: {
      ...{ id: true, articleId: true, claimId: true, relation: true },
      claim: {
        select: {
          ...{ text: true, statementText: true, status: true },
          article: { select: { title: true } },
        },
      },
      _count: { select: { excerpts: { where: { removedAt: null } } } },
    },
  });
  return found.map(({ id, articleId, claimId, relation, claim, _count }) => ({
    ...{ evidenceId: id, articleId, claimId, relation },
    articleTitle: claim.article.title,
    words: claim.statementText ?? claim.text,
    status: claim.status,
    excerptCount: _count.excerpts,
  }));
}

async function findSnapshots(
  { newsroomId, sourceId }: SourceAccess,
  nameOf: NameOf,
): Promise<readonly SnapshotLine[]> {
  const found = await db.snapshot.findMany({
    where: { newsroomId, sourceId },
    orderBy: { number: "desc" },
    select: snapshotSelect,
  });
  return found.map((snapshot) => toSnapshotLine(snapshot, nameOf));
}
