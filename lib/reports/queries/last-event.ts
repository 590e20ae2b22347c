import type { ArticleAccess } from "@/lib/access/article-access";
import { GENESIS_HASH } from "@/lib/audit/chain";
import { db } from "@/lib/db/read";
import { readConfirmedLinks } from "@/lib/db/source-links";
import type { ReportRecords } from "../records";

type Event = ReportRecords["asOf"];

/**
 * The last thing that happened to what a report of an article says: to the article, to a source of its evidence or what
 * such a source goes back to, to who its speakers are, or to the newsroom's policy. That a report left is not part of
 * what a report says.
 */
export async function readLastEvent(access: ArticleAccess): Promise<Event> {
  const { newsroomId, articleId } = access;
  const last = await db.auditEvent.findFirst({
    where: {
      ...{ newsroomId, articleId },
      NOT: { action: { startsWith: "report." } },
    },
    orderBy: { seq: "desc" },
    select: eventFields,
  });
  const ofArticle = last ?? { seq: 0, at: new Date(0), hash: GENESIS_HASH };
  return (await readLaterElsewhere(access, ofArticle.seq)) ?? ofArticle;
}

const eventFields = { seq: true, at: true, hash: true } as const;

/**
 * What is of the newsroom, and changes what reports show. A suggestion about sources, and a look at an address, are in
 * no report.
 */
const ACTIONS = [
  ...["source.edit", "source.withdraw", "source.restore"],
  ...["source_link.add", "source_link.confirm", "source_link.remove"],
  ...["intake.done", "speaker.merge", "policy.change"],
];

// Only the log behind the article's last event is looked through: it has no index by what events are about.
async function readLaterElsewhere(
  { newsroomId, articleId }: ArticleAccess,
  seq: number,
): Promise<Event | null> {
  const speakers = await db.speaker.findMany({
    where: { newsroomId, claims: { some: { articleId } } },
    select: { id: true },
  });
  const ids = [
    // A policy is known by its newsroom.
    newsroomId,
    ...speakers.map(({ id }) => id),
    ...(await findRecordsOfSources(newsroomId, articleId)),
  ];
  return db.auditEvent.findFirst({
    where: {
      ...{ newsroomId, seq: { gt: seq } },
      ...{ action: { in: ACTIONS }, entityId: { in: ids } },
    },
    orderBy: { seq: "desc" },
    select: eventFields,
  });
}

/** The sources of an article's evidence, what was read for them, and the links on their way to their origins. */
async function findRecordsOfSources(
  newsroomId: string,
  articleId: string,
): Promise<readonly string[]> {
  const sources = await db.source.findMany({
    where: { newsroomId, evidence: { some: { articleId } } },
    select: { id: true },
  });
  const used = sources.map(({ id }) => id);
  const way = await readConfirmedLinks(newsroomId, used);
  const onTheWay = [...used, ...way.map(({ restsOnId }) => restsOnId)];
  const [links, intakes] = await Promise.all([
    db.sourceLink.findMany({
      // Not only confirmed ones: one that was removed is what happened last.
      where: { newsroomId, sourceId: { in: onTheWay } },
      select: { id: true },
    }),
    db.intake.findMany({
      where: {
        ...{ newsroomId, sourceId: { in: used }, state: "done" },
        purpose: { not: "address_check" },
      },
      select: { id: true },
    }),
  ]);
  return [...used, ...[...links, ...intakes].map(({ id }) => id)];
}
