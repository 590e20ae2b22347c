import type { ArticleAccess } from "@/lib/access/article-access";
import { visibleSources } from "@/lib/access/visible-sources";
import type { EvidenceView } from "@/lib/claims/view";
import { db } from "@/lib/db/read";
import { readConfirmedLinks } from "@/lib/db/source-links";
import {
  countOrigins,
  groupByOrigin,
  type OriginOf,
  originsOf,
} from "../origins";
import type { OriginsView } from "../origins-view";
import { findSuggestions } from "./links";

/**
 * Where the evidence of a claim comes from in the end: how many origins, which pieces share one and what it is called,
 * and which sources somebody should look at. A source that the viewer may not know of counts and is not named.
 */
export async function loadOrigins(
  access: ArticleAccess,
  evidence: readonly EvidenceView[],
): Promise<OriginsView> {
  const sourceIds = [...new Set(evidence.map(({ source }) => source.id))];
  const links = await readConfirmedLinks(access.newsroomId, sourceIds);
  const originOf = originsOf(links);
  const [names, suggestions] = await Promise.all([
    nameOrigins(access, [...new Set(sourceIds.map(originOf))]),
    sourceIds.length < 2 ? [] : findSuggestions(access, sourceIds),
  ]);
  const groups = groupByOrigin(evidence, ({ source }) => source.id, originOf);
  return {
    sourceCount: sourceIds.length,
    originCount: countOrigins(sourceIds, originOf),
    groups: groups.map(({ originId, members }) => ({
      originId: names.has(originId) ? originId : null,
      name: names.get(originId) ?? null,
      evidenceIds: members.map(({ id }) => id),
    })),
    suggestions: suggestions.filter((link) => isOpen(link, originOf)),
  };
}

/** Two that have one origin by other links need not be asked about. */
function isOpen(
  link: {
    readonly source: { readonly id: string };
    readonly restsOn: { readonly id: string };
  },
  originOf: OriginOf,
): boolean {
  return originOf(link.source.id) !== originOf(link.restsOn.id);
}

async function nameOrigins(
  { actor }: ArticleAccess,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await db.source.findMany({
    where: { ...visibleSources(actor), id: { in: [...ids] } },
    select: { id: true, title: true, publisher: true },
  });
  return new Map(
    found.map(({ id, title, publisher }) => [
      id,
      publisher === "" ? title : `${title}, ${publisher}`,
    ]),
  );
}
