import { noSuchSource, type SourceAccess } from "@/lib/access/source-access";
import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import type { SnapshotExcerpt } from "../view";
import { snapshotSelect } from "./snapshot-line";
import { whereEvidence } from "./used-evidence";

/** A snapshot with its text, by its number. Throws AppError NOT_FOUND when the source has none of it. */
export async function findSnapshotText(
  { newsroomId, sourceId }: SourceAccess,
  number: number,
) {
  const found = await db.snapshot.findUnique({
    where: { newsroomId_sourceId_number: { newsroomId, sourceId, number } },
    select: {
      ...snapshotSelect,
      document: {
        select: {
          ...snapshotSelect.document.select,
          ...{ text: true, marks: true },
        },
      },
    },
  });
  if (!found) throw noSuchSnapshot();
  return found;
}

/** What a page of a snapshot says of its source. */
export async function findSourceOf({ newsroomId, sourceId: id }: SourceAccess) {
  const found = await db.source.findUnique({
    where: { newsroomId_id: { newsroomId, id } },
    select: {
      title: true,
      snapshots: {
        orderBy: { number: "desc" },
        take: 1,
        select: { number: true },
      },
    },
  });
  if (!found) throw noSuchSource();
  return found;
}

/** The excerpts of a snapshot that count and that this person may see, in the order of the text. */
export async function findExcerpts(
  access: SourceAccess,
  snapshotId: string,
): Promise<
  readonly (Omit<SnapshotExcerpt, "isVerified"> & { readonly exact: string })[]
> {
  const { newsroomId } = access;
  const found = await db.excerpt.findMany({
    where: {
      ...{ newsroomId, snapshotId, removedAt: null },
      evidence: await whereEvidence(access),
    },
    orderBy: [{ start: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, start: true, end: true, exact: true, locator: true },
      evidence: {
        select: {
          relation: true,
          claim: {
            select: {
              ...{ id: true, text: true, statementText: true, status: true },
              article: { select: { id: true, title: true } },
            },
          },
        },
      },
    },
  });
  return found.map(({ evidence: { relation, claim }, ...excerpt }) => {
    const { id, status, article } = claim;
    const words = claim.statementText ?? claim.text;
    return { ...excerpt, relation, claim: { id, words, status }, article };
  });
}

/** What is said of a snapshot that is not there. */
export function noSuchSnapshot(): AppError {
  return new AppError(
    "NOT_FOUND",
    "There is no such snapshot of this source. Look for it on the source’s page.",
  );
}
