import type { ArticleAccess } from "@/lib/access/article-access";
import type { Stamp, Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { policySelect, readPolicy } from "@/lib/policies/stored-policy";
import { countGate, countSigned, type GateParts } from "../count-gate";
import { type Gate, gateOf } from "../gate";
import { whyNotSigned } from "../rules";
import type { SignOffArticle, StoredGate } from "../schema";

/** An article that nobody changes until the transaction ends, and how its gate stands. */
export type LockedArticle = {
  readonly revisionId: string;
  readonly textSha256: string;
  readonly gate: Gate;
  /** What a sign-off keeps of it. */
  readonly kept: StoredGate;
};

/**
 * Locks the article with its claims and sentences, refuses what is not what the person saw, and counts the gate anew.
 * The claims are locked before the article, because commands that add to a claim hold it while they wait for the
 * article; and once more after it, for those that were made meanwhile.
 *
 * @throws AppError NOT_FOUND, CONFLICT when anything happened to the article since; FORBIDDEN for its author.
 */
export async function lockGate(
  tx: Tx,
  access: ArticleAccess<"decide">,
  seen: SignOffArticle,
): Promise<LockedArticle> {
  const { newsroomId, articleId, actor } = access;
  await lockParts(tx, access);
  await tx.$queryRaw`
    SELECT id FROM "Article" WHERE "newsroomId" = ${newsroomId}::uuid AND id = ${articleId}::uuid FOR UPDATE`;
  await lockParts(tx, access);
  const article = await tx.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: articleId } },
    select: { authorId: true, currentRevision: true },
  });
  const refusal = whyNotSigned(article, actor.personId);
  if (refusal) throw new AppError("FORBIDDEN", refusal);
  await requireUnchanged(tx, access, seen);
  const number = article.currentRevision;
  const revision = await tx.revision.findUniqueOrThrow({
    where: { newsroomId_articleId_number: { newsroomId, articleId, number } },
    select: { id: true, sha256: true, splitState: true },
  });
  if (revision.id !== seen.revisionId) throw changed("The text was revised");
  const isSplit = revision.splitState === "split";
  const parts = await readParts(tx, access, { ...revision, isSplit });
  const stored = await tx.policy.findUnique({
    where: { newsroomId },
    select: policySelect,
  });
  const gate = gateOf(countGate(parts), readPolicy(stored));
  const conditions = [...gate.conditions];
  return {
    revisionId: revision.id,
    textSha256: revision.sha256,
    gate,
    kept: { conditions, facts: countSigned(parts) },
  };
}

async function lockParts(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM "Claim" WHERE "newsroomId" = ${newsroomId}::uuid AND "articleId" = ${articleId}::uuid
    ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`
    SELECT id FROM "Sentence" WHERE "newsroomId" = ${newsroomId}::uuid AND "articleId" = ${articleId}::uuid
    ORDER BY id FOR UPDATE`;
}

/** An export changes nothing of what is signed. */
async function requireUnchanged(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  { seq }: SignOffArticle,
): Promise<void> {
  const since = await tx.auditEvent.findFirst({
    where: {
      ...{ newsroomId, articleId, seq: { gt: seq } },
      NOT: { action: { startsWith: "report." } },
    },
    orderBy: { seq: "desc" },
    select: { actorName: true },
  });
  if (since) throw changed(`${since.actorName} changed something`);
}

function changed(what: string): AppError {
  return new AppError(
    "CONFLICT",
    `${what} after you looked. Look at the change, then decide again.`,
  );
}

type Revision = { readonly id: string; readonly isSplit: boolean };

async function readParts(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  { id: revisionId, isSplit }: Revision,
): Promise<GateParts> {
  const sentences = await tx.sentence.findMany({
    where: { newsroomId, revisionId },
    orderBy: { number: "asc" },
    select: { start: true, end: true, mark: true },
  });
  const claims = await tx.claim.findMany({
    where: { newsroomId, articleId, revisionId },
    select: { status: true, spans: true },
  });
  const blockingComments = await tx.comment.count({
    where: { newsroomId, articleId, isBlocking: true, resolvedAt: null },
  });
  return { isSplit, sentences, claims, blockingComments };
}

type NewSignOff = {
  readonly article: LockedArticle;
  readonly stamp: Stamp;
  /** Why the gate is passed although it is closed; null when it is open. */
  readonly overrideReason: string | null;
};

/** Writes the sign-off: standing when the gate is open, else waiting for its second editor. */
export async function addSignOff(
  tx: Tx,
  { newsroomId, articleId, actor }: ArticleAccess<"decide">,
  { article, stamp, overrideReason }: NewSignOff,
): Promise<{ readonly signOffId: string }> {
  const id = stamp.newId();
  const { revisionId, textSha256, kept } = article;
  await tx.signOff.create({
    data: {
      ...{ newsroomId, articleId, id, revisionId, textSha256 },
      askedById: actor.personId,
      askedAt: stamp.at,
      overrideReason,
      signedAt: overrideReason === null ? stamp.at : null,
      gate: kept,
    },
  });
  return { signOffId: id };
}
