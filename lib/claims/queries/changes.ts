import type { ArticleAccess } from "@/lib/access/article-access";
import { db } from "@/lib/db/read";
import { countOpenComments } from "@/lib/discussion/queries";
import { loadRatings } from "@/lib/verdicts/queries";
import { findTouchedClaims } from "@/lib/sources/queries/touched-claims";
import { encodeCoverage } from "../coverage-code";
import { type ChangeEvent, touchedBy, type Touched } from "../touched";
import type { ArticleChanges } from "../view";
import {
  findClaims,
  findSentences,
  toRows,
  toSentences,
} from "./article-parts";
import { loadMembers, namesIn } from "./members";

/** Whoever was away for more events than this is given every row instead of looking for those that changed. */
const MANY_EVENTS = 50;

/**
 * What became of an article since the event of a number: the rows that may have changed, each as it is now, as this
 * person may see it. A row too many does no harm, one too few would. Constant in statements, and one alone when nothing
 * happened.
 */
export async function loadChanges(
  access: ArticleAccess,
  since: number,
): Promise<ArticleChanges> {
  const events = await findEvents(access, since);
  const last = events.at(-1);
  if (!last) return { ...nothing, seq: since };
  const isMany = events.length > MANY_EVENTS;
  // Read before the rows: what happens meanwhile is read again.
  const seq = isMany ? await headOf(access) : last.seq;
  const touched = touchedBy(events, access.actor.personId);
  const [found, bySources] = await Promise.all([
    findTouched(access, isMany ? everything : touched),
    findTouchedClaims(access, events),
  ]);
  const { byOthers, actions, isBeyondRows } = touched;
  return {
    ...found,
    byOthers,
    bySources,
    actions,
    isBeyondRows,
    seq,
  };
}

const nothing = {
  revisionId: null,
  coverage: null,
  claims: [],
  openComments: null,
  sentences: [],
  byOthers: [],
  bySources: [],
  actions: [],
  isBeyondRows: false,
} as const;

const everything = { isWhole: true } as const;

function findEvents(
  { newsroomId, articleId }: ArticleAccess,
  since: number,
): Promise<readonly ChangeEvent[]> {
  return db.auditEvent.findMany({
    where: {
      newsroomId,
      seq: { gt: since },
      OR: [{ articleId }, { articleId: null }],
    },
    orderBy: { seq: "asc" },
    take: MANY_EVENTS + 1,
    select: {
      seq: true,
      at: true,
      actorId: true,
      action: true,
      entityType: true,
      entityId: true,
      articleId: true,
      claimId: true,
    },
  });
}

async function headOf({ newsroomId }: ArticleAccess): Promise<number> {
  const where = { newsroomId };
  return (await db.auditHead.findUniqueOrThrow({ where })).seq;
}

async function findTouched(
  access: ArticleAccess,
  touched: Touched | typeof everything,
) {
  const revision = await findRevision(access);
  const [sentences, all, stored, members, ratings, openComments] =
    await Promise.all([
      findSentences(access, revision.id),
      findCovering(access, revision.id),
      findClaims(access, revision.id, whichClaims(touched)),
      loadMembers(access),
      loadRatings(access),
      countOpenComments(access),
    ]);
  const views = toSentences(sentences, all);
  const { personId: viewerId } = access.actor;
  const nameOf = namesIn(members);
  const lookups = { nameOf, faces: ratings.faces, viewerId };
  return {
    revisionId: revision.id,
    coverage: encodeCoverage(views.map(({ coverage }) => coverage)),
    claims: toRows(stored, sentences, lookups),
    openComments,
    sentences: touched.isWhole
      ? views
      : views.filter(({ id }) => touched.sentenceIds.includes(id)),
  };
}

/** A change of one claim may have reached others: whatever was written since the first of the events is looked at. */
function whichClaims(touched: Touched | typeof everything) {
  if (touched.isWhole) return {};
  const { claimIds, from } = touched;
  return { OR: [{ id: { in: [...claimIds] } }, { updatedAt: { gte: from } }] };
}

async function findRevision({ newsroomId, articleId }: ArticleAccess) {
  const { currentRevision: number } = await db.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: { currentRevision: true },
  });
  return db.revision.findUniqueOrThrow({
    where: { newsroomId_articleId_number: { newsroomId, articleId, number } },
    select: { id: true },
  });
}

/** All claims of a revision, as far as coverage goes. */
function findCovering(
  { newsroomId, articleId }: ArticleAccess,
  revisionId: string,
) {
  return db.claim.findMany({
    where: { newsroomId, articleId, revisionId },
    select: { status: true, spans: true },
  });
}
