import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { db } from "@/lib/db/read";
import { limits } from "@/lib/limits";
import type { LibraryInput } from "../library-schema";
import type { LibraryPage, SourceUse } from "../view";
import { factsSelect, toFacts } from "./facts";
import { findInLibrary } from "./find-in-library";
import { whereEvidence } from "./used-evidence";

/**
 * One page of the newsroom's library, newest first, as far as this person may know of it. The number of statements does
 * not depend on the number of sources.
 */
export async function listLibrary(
  access: NewsroomAccess<"read">,
  input: LibraryInput,
): Promise<LibraryPage> {
  const { newsroomId } = access;
  const found = await findInLibrary(access, input, limits.pageSize + 1);
  const ids = found.slice(0, limits.pageSize);
  const [stored, use] = await Promise.all([
    db.source.findMany({
      where: { newsroomId, id: { in: [...ids] } },
      orderBy: { id: "desc" },
      select: { ...factsSelect, _count: { select: { snapshots: true } } },
    }),
    countUse(access, ids),
  ]);
  return {
    rows: stored.map((source) => ({
      ...toFacts(source),
      use: use.get(source.id) ?? { claims: 0, articles: 0 },
      snapshotCount: source._count.snapshots,
    })),
    next: found.length > ids.length ? (ids.at(-1) ?? null) : null,
  };
}

async function countUse(
  access: NewsroomAccess<"read">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceUse>> {
  const used = await db.evidence.groupBy({
    by: ["sourceId", "articleId", "claimId"],
    where: { ...(await whereEvidence(access)), sourceId: { in: [...ids] } },
  });
  return new Map(
    ids.map((id) => {
      const here = used.filter(({ sourceId }) => sourceId === id);
      const articles = new Set(here.map(({ articleId }) => articleId)).size;
      return [id, { claims: here.length, articles }];
    }),
  );
}
