import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { likePattern } from "@/lib/db/like-pattern";
import type { SourceView } from "@/lib/claims/view";
import { db } from "@/lib/db/read";
import { sourceParts, toSourceView } from "./evidence-view";

/** Most sources a person is offered to choose from. */
const MAX_OFFERED = 20;

/**
 * Sources of the library whose title, author, publisher or address holds the words, newest first, those that were
 * withdrawn last, at most 20. Secret ones are offered to editors and to who added them: who checks a claim knows the
 * sources that are on it, and cannot use them for another.
 */
export async function findSources(
  { newsroomId, actor }: NewsroomAccess,
  search: string,
): Promise<readonly SourceView[]> {
  const has = { contains: likePattern(search), mode: "insensitive" } as const;
  const isEditor = actor.roles.includes("editor");
  const visible = [
    { confidentiality: { not: "secret" } as const },
    { addedById: actor.personId },
  ];
  const found = await db.source.findMany({
    where: {
      newsroomId,
      AND: [
        {
          OR: [
            ...[{ title: has }, { author: has }],
            ...[{ publisher: has }, { url: has }],
          ],
        },
        isEditor ? {} : { OR: visible },
      ],
    },
    orderBy: [{ withdrawnAt: { sort: "asc", nulls: "first" } }, { id: "desc" }],
    take: MAX_OFFERED,
    include: sourceParts,
  });
  return found.map((source) => toSourceView(source, true));
}
