import type { ArticleAccess } from "@/lib/access/article-access";
import { db } from "@/lib/db/read";
import { readRestingOn } from "@/lib/db/source-links";

/** An event of the audit log, as far as it names what it is about. */
type Event = { readonly entityType: string; readonly entityId: string };

/**
 * The claims of an article whose evidence shows something of what events did in the library: a source of it was edited,
 * withdrawn or read, or what it rests on was. One too many does no harm. Three statements more for a link or an intake,
 * and none when the events are of other things.
 */
export async function findTouchedClaims(
  { newsroomId, articleId }: ArticleAccess,
  events: readonly Event[],
): Promise<readonly string[]> {
  const changed = await findSourcesOf(newsroomId, events);
  if (changed.length === 0) return [];
  const sourceIds = await readRestingOn(newsroomId, changed);
  const found = await db.evidence.findMany({
    where: {
      ...{ newsroomId, articleId, removedAt: null },
      sourceId: { in: [...sourceIds] },
    },
    distinct: ["claimId"],
    select: { claimId: true },
  });
  return found.map(({ claimId }) => claimId);
}

async function findSourcesOf(
  newsroomId: string,
  events: readonly Event[],
): Promise<readonly string[]> {
  const idsOf = (type: string) =>
    events
      .filter(({ entityType }) => entityType === type)
      .map(({ entityId }) => entityId);
  const [links, intakes] = await Promise.all([
    findLinks(newsroomId, idsOf("SourceLink")),
    findIntakes(newsroomId, idsOf("Intake")),
  ]);
  const ofLinks = links.flatMap((link) => [link.sourceId, link.restsOnId]);
  const ofIntakes = intakes.flatMap(({ sourceId }) => sourceId ?? []);
  return [...new Set([...idsOf("Source"), ...ofLinks, ...ofIntakes])];
}

async function findLinks(newsroomId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db.sourceLink.findMany({
    where: { newsroomId, id: { in: [...ids] } },
    select: { sourceId: true, restsOnId: true },
  });
}

async function findIntakes(newsroomId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db.intake.findMany({
    where: { newsroomId, id: { in: [...ids] } },
    select: { sourceId: true },
  });
}
