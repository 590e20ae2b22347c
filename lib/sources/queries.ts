import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { likePattern } from "@/lib/db/like-pattern";
import type { SourceView } from "@/lib/claims/view";
import type { Prisma } from "@/generated/prisma/client";
import { db } from "@/lib/db/read";
import { sourceParts, toSourceView } from "./evidence-view";
import { findByAddress } from "./queries/same-sources";

/** Most sources a person is offered to choose from. */
const MAX_OFFERED = 20;

/**
 * Sources of the library whose title, author, publisher or address holds the words, newest first, those that were
 * withdrawn last, at most 20. Secret ones are offered to editors and to who added them: who checks a claim knows the
 * sources that are on it, and cannot use them for another.
 */
export function findSources(
  access: NewsroomAccess,
  search: string,
): Promise<readonly SourceView[]> {
  const has = { contains: likePattern(search), mode: "insensitive" } as const;
  return offered(access, {
    OR: [
      ...[{ title: has }, { author: has }],
      ...[{ publisher: has }, { url: has }],
    ],
  });
}

/** Sources that the library has under some spelling of this address, offered to whom `findSources` offers them. */
export async function findSourcesAt(
  access: NewsroomAccess,
  address: string,
): Promise<readonly SourceView[]> {
  const same = await findByAddress(access, address);
  return same.length === 0
    ? []
    : offered(access, { id: { in: same.map(({ id }) => id) } });
}

async function offered(
  { newsroomId, actor }: NewsroomAccess,
  which: Prisma.SourceWhereInput,
): Promise<readonly SourceView[]> {
  const isEditor = actor.roles.includes("editor");
  const visible = [
    { confidentiality: { not: "secret" } as const },
    { addedById: actor.personId },
  ];
  const found = await db.source.findMany({
    where: { newsroomId, AND: [which, isEditor ? {} : { OR: visible }] },
    orderBy: [{ withdrawnAt: { sort: "asc", nulls: "first" } }, { id: "desc" }],
    take: MAX_OFFERED,
    include: sourceParts,
  });
  return found.map((source) => toSourceView(source, true));
}
