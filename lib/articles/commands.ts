import type { ArticleAccess } from "@/lib/access/article-access";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { sha256 } from "@/lib/audit/canonical";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import type { Extraction } from "@/lib/extraction";
import { normaliseText } from "@/lib/text";
import { findAuthor, requireOtherHand } from "./commands/author";
import { requireDocument } from "./commands/read-document";
import { storeSplit, type SplitCounts } from "./commands/store-split";
import { guessTitle } from "./rules";
import type { CreateArticle, EditArticle } from "./schema";

/** What an article is called when neither its title nor its text says it. */
const UNTITLED = "Untitled article";

export type CreatedArticle = {
  readonly articleId: string;
  readonly revisionId: string;
  /** UTF-16 code units of the text as it is stored. */
  readonly textLength: number;
};

/**
 * Stores an article and its first revision, whose text is normalised here, once and for all, and not yet split.
 *
 * @throws AppError INVALID_INPUT when the author named is nobody of this newsroom; NOT_FOUND when the document the text
 * was read from was not read for an article here.
 */
export function createArticle(
  { newsroomId, actor }: NewsroomAccess<"check">,
  { text: raw, documentId, ...given }: CreateArticle,
  stamp: Stamp,
): Promise<CreatedArticle> {
  const text = normaliseText(raw);
  const articleId = stamp.newId();
  const hash = sha256(text);
  const revision = { id: stamp.newId(), text, sha256: hash, documentId };
  const made = { newsroomId, createdById: actor.personId, createdAt: stamp.at };
  const title = given.title || guessTitle(text) || UNTITLED;
  return commit(stamp, async (tx) => {
    const authorId = await findAuthor(tx, newsroomId, given);
    await requireDocument(tx, newsroomId, documentId);
    const fields = { ...given, title, authorId };
    await tx.article.create({
      data: {
        ...made,
        ...storable(fields),
        id: articleId,
        updatedAt: stamp.at,
      },
    });
    await tx.revision.create({
      data: { ...made, ...revision, articleId, number: 1 },
    });
    const said = { ...fields, sha256: hash, characters: text.length };
    return {
      result: { articleId, revisionId: revision.id, textLength: text.length },
      event: {
        action: "article.create",
        entity: { type: "Article", id: articleId },
        articleId,
        before: null,
        after: { ...said, ...(documentId !== null && { documentId }) },
      },
    };
  });
}

/**
 * Changes what is said about an article: title, byline, publication, address, day and who wrote it.
 *
 * @throws AppError CONFLICT when it was changed since; FORBIDDEN when its author wants to stop being it;
 * INVALID_INPUT when the author named is nobody of this newsroom.
 */
export function editArticle(
  access: ArticleAccess<"check">,
  input: EditArticle,
  stamp: Stamp,
): Promise<{ readonly version: number }> {
  const { newsroomId, articleId: id } = access;
  const { version } = input;
  return commit(stamp, async (tx) => {
    await lockVersion(tx, { type: "Article", newsroomId, id }, version);
    const where = { newsroomId_id: { newsroomId, id } };
    const stored = await tx.article.findUniqueOrThrow({
      where,
      select: details,
    });
    const before = { ...stored, publishedOn: toDay(stored.publishedOn) };
    const authorId = await findAuthor(tx, newsroomId, input);
    requireOtherHand(before.authorId, authorId, access.actor.personId);
    const { title, byline, publication, url, publishedOn } = input;
    const after = { title, byline, publication, url, publishedOn, authorId };
    await tx.article.update({
      where,
      data: { ...storable(after), updatedAt: stamp.at, version: version + 1 },
    });
    return {
      result: { version: version + 1 },
      event: {
        action: "article.edit",
        entity: { type: "Article", id },
        articleId: id,
        before,
        after,
      },
    };
  });
}

const details = {
  title: true,
  byline: true,
  publication: true,
  url: true,
  publishedOn: true,
  authorId: true,
} as const;

export type SplitInput = {
  /** The revision whose text the engine read. */
  readonly revisionId: string;
  readonly extraction: Extraction;
};

export type SplitAnswer =
  | { readonly kind: "split"; readonly counts: SplitCounts }
  /** Somebody else's request was first; nothing was written by this one. */
  | { readonly kind: "was_split" };

/**
 * Stores what the engine found in a revision: its sentences, and every quote and statement as a suggestion. All of it
 * or nothing; once per revision, however often and from how many sides it is asked for. Reading is enough to ask,
 * because it only completes what was begun when the text came in; the log names the engine as the one who did it.
 *
 * @throws AppError NOT_FOUND when the revision is not this article's.
 */
export async function splitRevision(
  access: ArticleAccess<"read">,
  { revisionId, extraction }: SplitInput,
  stamp: Stamp,
): Promise<SplitAnswer> {
  const { newsroomId, articleId } = access;
  const engine = { ...stamp, actorId: null, actorName: "Galley" };
  const wasSplit = new AppError("CONFLICT", "This revision is split already.");
  try {
    return await commit(engine, async (tx) => {
      const revision = await lockRevision(tx, {
        newsroomId,
        articleId,
        revisionId,
      });
      if (revision.splitState === "split") throw wasSplit;
      const target = { articleId, revisionId, text: revision.text };
      const counts = await storeSplit(tx, stamp, { target, extraction });
      const { engineVersion } = extraction;
      await tx.revision.update({
        where: { newsroomId_id: { newsroomId, id: revisionId } },
        data: { splitState: "split", engineVersion },
      });
      return {
        result: { kind: "split" as const, counts },
        event: {
          action: "article.split",
          entity: { type: "Revision" as const, id: revisionId },
          articleId,
          before: { splitState: "unsplit" },
          after: { splitState: "split", engineVersion, ...counts },
        },
      };
    });
  } catch (error) {
    if (error === wasSplit) return { kind: "was_split" };
    throw error;
  }
}

type RevisionKey = {
  readonly newsroomId: string;
  readonly articleId: string;
  readonly revisionId: string;
};

/** Two splits of one revision meet here: the second waits, and then sees that it is done. */
async function lockRevision(
  tx: Tx,
  { newsroomId, articleId, revisionId }: RevisionKey,
) {
  const rows = await tx.$queryRaw<
    { text: string; splitState: "unsplit" | "split" }[]
  >`
    SELECT text, "splitState" FROM "Revision"
    WHERE "newsroomId" = ${newsroomId}::uuid AND id = ${revisionId}::uuid AND "articleId" = ${articleId}::uuid
    FOR UPDATE`;
  const found = rows[0];
  if (found) return found;
  throw new AppError(
    "NOT_FOUND",
    "This revision is not of this article. Go back and look again.",
  );
}

/** A calendar day as Postgres' date type takes it. */
function storable<T extends { readonly publishedOn: string | null }>(
  fields: T,
) {
  const { publishedOn } = fields;
  return {
    ...fields,
    publishedOn:
      publishedOn === null ? null : new Date(`${publishedOn}T00:00:00.000Z`),
  };
}

function toDay(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}
