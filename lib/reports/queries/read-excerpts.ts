import { db } from "@/lib/db/read";

/**
 * The words of snapshots that an article's evidence rests on, the texts they are compared with, and what every snapshot
 * of its sources is called: what may not be told has to be known to be left out.
 */
export async function readExcerpts(newsroomId: string, articleId: string) {
  const standing = {
    articleId,
    removedAt: null,
    evidence: { removedAt: null },
  };
  const [excerpts, documents, snapshots] = await Promise.all([
    db.excerpt.findMany({
      where: { newsroomId, ...standing },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: excerptFields,
    }),
    db.document.findMany({
      where: {
        newsroomId,
        snapshots: { some: { excerpts: { some: standing } } },
      },
      select: { id: true, text: true },
    }),
    db.snapshot.findMany({
      where: { newsroomId, source: { evidence: { some: { articleId } } } },
      select: snapshotFields,
    }),
  ]);
  return { excerpts, documents, snapshots };
}

const excerptFields = {
  id: true,
  evidenceId: true,
  sourceId: true,
  snapshotId: true,
  start: true,
  end: true,
  exact: true,
  prefix: true,
  suffix: true,
  textSha256: true,
  locator: true,
} as const;

const snapshotFields = {
  id: true,
  sourceId: true,
  number: true,
  takenAt: true,
  documentId: true,
  document: {
    select: {
      bytesSha256: true,
      fileName: true,
      title: true,
      author: true,
      site: true,
      url: true,
      finalUrl: true,
      canonicalUrl: true,
    },
  },
} as const;
