import type { ArticleAccess } from "@/lib/access/article-access";
import type { LockedClaim } from "@/lib/claims/commands/locked-claim";
import type { Stamp, Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { readNewSource } from "@/lib/intakes/commands/read-new-source";
import type { Confidentiality } from "../kinds";
import { maySeeSource } from "../rules";
import type { SourceChoice } from "../schema";

/** A source that evidence can be made of. */
export type ChosenSource = {
  readonly id: string;
  readonly confidentiality: Confidentiality;
};

type Choice = {
  readonly claim: LockedClaim;
  readonly choice: SourceChoice;
  readonly stamp: Stamp;
};

/**
 * The source somebody chose for a claim, made if new; what is at a new one's address is read in the background. Part of the command that adds the evidence.
 *
 * @throws AppError NOT_FOUND for a source of another newsroom, and for a secret one this person may not know of.
 */
export async function chooseSource(
  tx: Tx,
  access: ArticleAccess,
  { claim, choice, stamp }: Choice,
): Promise<ChosenSource> {
  const { newsroomId, actor } = access;
  if (choice.is === "new") {
    const { kind, title, url, publisher, confidentiality } = choice;
    const id = stamp.newId();
    const addedById = actor.personId;
    const createdAt = stamp.at;
    await tx.source.create({
      data: {
        ...{ newsroomId, id, kind, title, url, publisher, confidentiality },
        ...{ addedById, createdAt, broughtForId: access.articleId },
      },
    });
    await readNewSource(tx, stamp, { id, url, confidentiality });
    return { id, confidentiality };
  }
  const { sourceId } = choice;
  return findStandingSource(tx, access, { claim, sourceId });
}

type Asked = { readonly claim: LockedClaim; readonly sourceId: string };

/**
 * A source of the library that something new may rest on. Part of the command that adds the evidence.
 *
 * @throws AppError NOT_FOUND as `findVisibleSource`; FORBIDDEN for one that was withdrawn.
 */
export async function findStandingSource(
  tx: Tx,
  access: ArticleAccess,
  asked: Asked,
): Promise<ChosenSource> {
  const source = await findVisibleSource(tx, access, asked);
  await requireStanding(tx, access.newsroomId, source.id);
  return source;
}

/**
 * Refuses a source that the desk no longer stands behind. It stays as it is until the evidence is stored: whoever wants
 * to withdraw it waits, and finds the evidence.
 */
async function requireStanding(
  tx: Tx,
  newsroomId: string,
  sourceId: string,
): Promise<void> {
  const [source] = await tx.$queryRaw<{ isWithdrawn: boolean }[]>`
    SELECT "withdrawnAt" IS NOT NULL AS "isWithdrawn" FROM "Source"
    WHERE "newsroomId" = ${newsroomId}::uuid AND id = ${sourceId}::uuid FOR SHARE`;
  if (!source?.isWithdrawn) return;
  throw new AppError(
    "FORBIDDEN",
    "This source was withdrawn, so nothing new can rest on it. Choose another, or bring it back in the library.",
  );
}

/** The source, when this person may know of it; else it does not exist for them. */
export async function findVisibleSource(
  tx: Tx,
  { newsroomId, actor }: ArticleAccess,
  { claim, sourceId }: Asked,
): Promise<ChosenSource> {
  const source = await tx.source.findFirst({
    where: { newsroomId, id: sourceId },
    select: {
      id: true,
      confidentiality: true,
      addedById: true,
      // Who checks a claim knows the sources that are on it, not the whole library.
      evidence: {
        where: { claimId: claim.row.id },
        take: 1,
        select: { id: true },
      },
    },
  });
  const viewer = {
    personId: actor.personId,
    isEditor: actor.roles.includes("editor"),
    isAssignee:
      claim.row.assigneeId === actor.personId &&
      (source?.evidence.length ?? 0) > 0,
  };
  if (source && maySeeSource(source, viewer)) return source;
  throw new AppError(
    "NOT_FOUND",
    "There is no such source in this newsroom. Look for it in the library.",
  );
}
