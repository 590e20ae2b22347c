import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { likePattern } from "@/lib/db/like-pattern";
import { joinSql, readRows, sql, type Sql } from "@/lib/db/read";
import type { LibraryInput } from "../library-schema";

/**
 * The ids of the sources that somebody's choice asks for, newest first: the words stand in the title, the author, the
 * publisher or the address, as they are or as a search engine takes them, or in the text of the newest snapshot.
 */
export async function findInLibrary(
  access: NewsroomAccess,
  input: LibraryInput,
  take: number,
): Promise<readonly string[]> {
  const { newsroomId } = access;
  const conditions = [
    sql`s."newsroomId" = ${newsroomId}::uuid`,
    ...whoseEyes(access),
    ...narrowed(input, access.actor.personId),
    ...(input.search === "" ? [] : [holds(newsroomId, input.search)]),
  ];
  const rows = await readRows<{ id: string }>(sql`
    SELECT s.id FROM "Source" s WHERE ${joinSql(conditions, "AND")}
    ORDER BY s.id DESC LIMIT ${take}`);
  return rows.map(({ id }) => id);
}

/** `visibleSources` of lib/access/source-access, for a statement. */
function whoseEyes({ actor }: NewsroomAccess): readonly Sql[] {
  if (actor.roles.includes("editor")) return [];
  const me = sql`${actor.personId}::uuid`;
  return [
    sql`(s.confidentiality <> 'secret' OR s."addedById" = ${me} OR EXISTS (
      SELECT 1 FROM "Evidence" e
      JOIN "Claim" c ON c."newsroomId" = e."newsroomId" AND c.id = e."claimId"
      WHERE e."newsroomId" = s."newsroomId" AND e."sourceId" = s.id
        AND e."removedAt" IS NULL AND c."assigneeId" = ${me}))`,
  ];
}

function narrowed(input: LibraryInput, personId: string): readonly Sql[] {
  const { kind, confidentiality, address, withdrawn, after } = input;
  return [
    ...(kind ? [sql`s.kind = ${kind}::"SourceKind"`] : []),
    ...(confidentiality
      ? [sql`s.confidentiality = ${confidentiality}::"Confidentiality"`]
      : []),
    ...(address ? [whereAddress(address)] : []),
    ...(withdrawn === "only" ? [sql`s."withdrawnAt" IS NOT NULL`] : []),
    ...(withdrawn === "without" ? [sql`s."withdrawnAt" IS NULL`] : []),
    ...(input.isMine ? [sql`s."addedById" = ${personId}::uuid`] : []),
    // An id orders by time.
    ...(after ? [sql`s.id < ${after}::uuid`] : []),
  ];
}

function whereAddress(address: NonNullable<LibraryInput["address"]>): Sql {
  return address === "gone"
    ? sql`s."addressState" IN ('dead', 'changed')`
    : sql`s."addressState" = ${address}::"AddressState" AND s.url IS NOT NULL`;
}

function holds(newsroomId: string, search: string): Sql {
  const like = `%${likePattern(search)}%`;
  // Words as they are for names and other languages; and their stems, for English.
  const query = sql`(websearch_to_tsquery('simple', ${search}) || websearch_to_tsquery('english', ${search}))`;
  return sql`(
    s.title ILIKE ${like} OR s.author ILIKE ${like} OR s.publisher ILIKE ${like} OR s.url ILIKE ${like}
    OR s.search @@ ${query}
    OR s.id IN (
      SELECT n."sourceId" FROM "Document" d
      JOIN "Snapshot" n ON n."newsroomId" = d."newsroomId" AND n."documentId" = d.id
      WHERE d."newsroomId" = ${newsroomId}::uuid AND d.search @@ ${query}
        AND NOT EXISTS (
          SELECT 1 FROM "Snapshot" newer
          WHERE newer."newsroomId" = n."newsroomId" AND newer."sourceId" = n."sourceId"
            AND newer.number > n.number)))`;
}
