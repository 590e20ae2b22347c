import type { ArticleAccess } from "@/lib/access/article-access";
import { grants } from "@/lib/access/policy";
import { db } from "@/lib/db/read";
import { countOpenComments } from "@/lib/discussion/queries";
import { colleaguesToMention, mayReadDiscussion } from "@/lib/discussion/rules";
import { loadRatings } from "@/lib/verdicts/queries";
import type { ClaimRow, SpeakerRef, WorkbenchView } from "../view";
import {
  findClaims,
  findSentences,
  toRows,
  toSentences,
} from "./article-parts";
import { checkersIn, loadMembers, type NameOf, namesIn } from "./members";

/** Most speakers a person is offered to choose from. */
const MAX_SPEAKERS = 200;

/**
 * An article with the text and claims of its current revision: all that the workbench shows before a claim is chosen.
 * The number of statements does not depend on how long or how claimed the article is.
 *
 * @throws Prisma's not-found error, which reads as NOT_FOUND, when the article is gone.
 */
export async function loadWorkbench(
  access: ArticleAccess,
): Promise<WorkbenchView> {
  const [seq, article, members, ratings, speakers] = await Promise.all([
    findSeq(access),
    findArticle(access),
    loadMembers(access),
    loadRatings(access),
    findSpeakers(access),
  ]);
  const nameOf = namesIn(members);
  const revision = await findRevision(access, article.currentRevision);
  const [sentences, stored, openComments] = await Promise.all([
    findSentences(access, revision.id),
    findClaims(access, revision.id),
    countOpenComments(access),
  ]);
  const claims = toRows(stored, sentences, {
    ...{ nameOf, faces: ratings.faces },
    viewerId: access.actor.personId,
  });
  return {
    article: toHead(article, nameOf),
    revision,
    seq,
    sentences: toSentences(sentences, stored),
    claims,
    openComments,
    colleagues: mayReadDiscussion(access.actor, article.authorId)
      ? colleaguesToMention(members, article.authorId)
      : null,
    speakers: speakersToChoose(claims, speakers),
    checkers: checkersIn(members),
    scales: ratings.scales,
    viewer: viewerOf(access),
  };
}

function findArticle({ newsroomId, articleId }: ArticleAccess) {
  return db.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: {
      id: true,
      title: true,
      byline: true,
      publication: true,
      url: true,
      publishedOn: true,
      authorId: true,
      currentRevision: true,
      version: true,
    },
  });
}

type StoredArticle = Awaited<ReturnType<typeof findArticle>>;

function toHead(
  article: StoredArticle,
  nameOf: NameOf,
): WorkbenchView["article"] {
  const { id, title, byline, publication, url, authorId, version } = article;
  return {
    ...{ id, title, byline, publication, url, version },
    publishedOn: article.publishedOn?.toISOString().slice(0, 10) ?? null,
    author: authorId === null ? null : nameOf(authorId),
  };
}

async function findRevision(
  { newsroomId, articleId }: ArticleAccess,
  number: number,
): Promise<WorkbenchView["revision"]> {
  const { splitState, ...revision } = await db.revision.findUniqueOrThrow({
    where: {
      newsroomId_articleId_number: { newsroomId, articleId, number },
    },
    select: {
      id: true,
      number: true,
      text: true,
      sha256: true,
      splitState: true,
      engineVersion: true,
    },
  });
  return { ...revision, isSplit: splitState === "split" };
}

/** Where the log stands, read before the claims: what happens while they are read is read again. */
async function findSeq({ newsroomId }: ArticleAccess): Promise<number> {
  const head = await db.auditHead.findUniqueOrThrow({
    where: { newsroomId },
    select: { seq: true },
  });
  return head.seq;
}

function findSpeakers({ newsroomId, articleId }: ArticleAccess) {
  return db.speaker.findMany({
    where: {
      newsroomId,
      mergedIntoId: null,
      OR: [{ articleId: null }, { articleId }],
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MAX_SPEAKERS,
    select: { id: true, name: true, role: true, kind: true, version: true },
  });
}

/** Those of this article first: they are who is meant, most of the time. */
function speakersToChoose(
  claims: readonly ClaimRow[],
  others: readonly SpeakerRef[],
): readonly SpeakerRef[] {
  const own = claims
    .flatMap(({ speaker }) => (speaker ? [speaker] : []))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  const byId = new Map([...own, ...others].map((one) => [one.id, one]));
  return [...byId.values()];
}

function viewerOf({ actor }: ArticleAccess): WorkbenchView["viewer"] {
  const { personId: id, name, roles } = actor;
  return {
    id,
    name,
    roles,
    canCheck: grants(roles, "check"),
    canDecide: grants(roles, "decide"),
  };
}
