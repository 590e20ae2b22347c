import type { ArticleAccess } from "@/lib/access/article-access";
import { db } from "@/lib/db/read";
import { readConfirmedLinks } from "@/lib/db/source-links";
import { readExcerpts } from "./read-excerpts";

export type ReportRows = Awaited<ReturnType<typeof readRows>>;

/**
 * The rows of one article: one statement a table, however long the article is. They are put together in memory, by id.
 *
 * @throws an error of the database that becomes NOT_FOUND when the article has no current revision.
 */
export async function readRows({ newsroomId, articleId }: ArticleAccess) {
  const { currentRevision, newsroom, ...article } = await readArticle(
    newsroomId,
    articleId,
  );
  const ofArticle = { newsroomId, articleId };
  const revision = await db.revision.findUniqueOrThrow({
    where: {
      newsroomId_articleId_number: { ...ofArticle, number: currentRevision },
    },
    select: revisionFields,
  });
  const [sentences, claims, speakers] = await Promise.all([
    db.sentence.findMany({
      where: { newsroomId, revisionId: revision.id },
      orderBy: { number: "asc" },
      select: sentenceFields,
    }),
    db.claim.findMany({ where: ofArticle, select: claimFields }),
    db.speaker.findMany({
      where: { newsroomId, claims: { some: { articleId } } },
      select: speakerFields,
    }),
  ]);
  const checking = await readChecking(newsroomId, articleId);
  const sourceIds = checking.sources.map(({ id }) => id);
  return {
    article,
    newsroom,
    revision,
    sentences,
    claims,
    speakers,
    ...checking,
    links: await readConfirmedLinks(newsroomId, sourceIds),
    ...(await readExcerpts(newsroomId, articleId)),
  };
}

function readArticle(newsroomId: string, articleId: string) {
  return db.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: articleFields,
  });
}

async function readChecking(newsroomId: string, articleId: string) {
  const ofArticle = { newsroomId, articleId };
  const [evidence, sources, verdicts, approvals, ratings, members, ends] =
    await Promise.all([
      db.evidence.findMany({
        where: { ...ofArticle, removedAt: null },
        select: evidenceFields,
      }),
      db.source.findMany({
        where: { newsroomId, evidence: { some: { articleId } } },
        select: sourceFields,
      }),
      db.verdict.findMany({ where: ofArticle, select: verdictFields }),
      db.approval.findMany({
        where: { ...ofArticle, voidedAt: null },
        select: approvalFields,
      }),
      db.rating.findMany({ where: { newsroomId }, select: ratingFields }),
      db.membership.findMany({
        where: { newsroomId },
        select: { person: { select: { id: true, name: true } } },
      }),
      readOpenEnds(newsroomId, articleId),
    ]);
  return { evidence, sources, verdicts, approvals, ratings, members, ...ends };
}

/** Second checks, blocking comments and sign-offs. */
async function readOpenEnds(newsroomId: string, articleId: string) {
  const ofArticle = { newsroomId, articleId };
  const [secondChecks, comments, signOffs, policy] = await Promise.all([
    db.secondCheck.findMany({ where: ofArticle, select: secondCheckFields }),
    db.comment.findMany({
      where: { ...ofArticle, isBlocking: true, resolvedAt: null },
      orderBy: { id: "asc" },
      select: { claimId: true, sentence: { select: { number: true } } },
    }),
    db.signOff.findMany({ where: ofArticle, select: signOffFields }),
    db.policy.findUnique({
      where: { newsroomId },
      select: { secondCheckSources: true },
    }),
  ]);
  return { secondChecks, comments, signOffs, policy };
}

const articleFields = {
  id: true,
  title: true,
  byline: true,
  publication: true,
  url: true,
  publishedOn: true,
  authorId: true,
  currentRevision: true,
  newsroom: { select: { name: true, isDemo: true } },
} as const;

const revisionFields = {
  id: true,
  number: true,
  text: true,
  sha256: true,
  splitState: true,
  engineVersion: true,
  createdAt: true,
} as const;

const sentenceFields = {
  number: true,
  start: true,
  end: true,
  mark: true,
  markReason: true,
  markedById: true,
} as const;

const claimFields = {
  id: true,
  revisionId: true,
  kind: true,
  status: true,
  spans: true,
  start: true,
  end: true,
  text: true,
  statementText: true,
  withinId: true,
  speakerId: true,
  cueSpans: true,
  mentionSpans: true,
  quoteType: true,
  wording: true,
  assigneeId: true,
  statusNote: true,
  statusById: true,
  statusAt: true,
  updatedAt: true,
} as const;

const speakerFields = {
  id: true,
  name: true,
  role: true,
  affiliation: true,
  kind: true,
} as const;

const evidenceFields = {
  id: true,
  claimId: true,
  sourceId: true,
  relation: true,
  locator: true,
  excerpt: true,
  note: true,
  doesNotShow: true,
  comparison: true,
  addedById: true,
} as const;

const sourceFields = {
  id: true,
  kind: true,
  title: true,
  url: true,
  publisher: true,
  author: true,
  canonicalUrl: true,
  addressNote: true,
  confidentiality: true,
  withdrawnReason: true,
  addedById: true,
} as const;

const verdictFields = {
  id: true,
  claimId: true,
  number: true,
  ratingId: true,
  basis: true,
  rationale: true,
  wording: true,
  proposedById: true,
  createdAt: true,
} as const;

const approvalFields = {
  claimId: true,
  verdictId: true,
  approvedById: true,
  contentHash: true,
  createdAt: true,
} as const;

const secondCheckFields = {
  claimId: true,
  checkerId: true,
  agrees: true,
  createdAt: true,
  doneAt: true,
  voidedAt: true,
} as const;

const signOffFields = {
  id: true,
  textSha256: true,
  askedById: true,
  overrideReason: true,
  confirmedById: true,
  signedAt: true,
  gate: true,
  voidedAt: true,
  voidedReason: true,
} as const;

const ratingFields = {
  id: true,
  key: true,
  label: true,
  definition: true,
  rank: true,
  colour: true,
  symbol: true,
  position: true,
  scaleVersionId: true,
  scaleVersion: {
    select: {
      number: true,
      scale: { select: { key: true, name: true } },
    },
  },
} as const;
