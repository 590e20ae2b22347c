import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/lib/access/policy";
import { grants } from "@/lib/access/policy";
import type { SourceAccess } from "@/lib/access/source-access";
import { visibleSources } from "@/lib/access/visible-sources";
import { db } from "@/lib/db/read";
import type { LinkView, SourceLinksView } from "../origins-view";

/** What a source rests on, what rests on it, and what may: as far as this person may know of the other source. */
export async function loadSourceLinks(
  access: SourceAccess<"read">,
): Promise<SourceLinksView> {
  const { newsroomId, sourceId, actor } = access;
  const [source, links] = await Promise.all([
    db.source.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: sourceId } },
      select: named,
    }),
    db.sourceLink.findMany({
      where: {
        ...seenBy(actor),
        state: { in: ["confirmed", "suggested"] },
        OR: [{ sourceId }, { restsOnId: sourceId }],
      },
      orderBy: [{ sharedRuns: "desc" }, { id: "asc" }],
      select: linkSelect,
    }),
  ]);
  const confirmed = links.filter(({ state }) => state === "confirmed");
  const below = confirmed.find((link) => link.source.id === sourceId);
  return {
    source,
    restsOn: below ? toLinkView(below) : null,
    restedOn: confirmed
      .filter((link) => link.restsOn.id === sourceId)
      .map(toLinkView),
    suggestions: links
      .filter(({ state }) => state === "suggested")
      .map(toLinkView),
    mayDecide: grants(actor.roles, "check"),
  };
}

/** Suggestions between sources of a set, as far as this person may know of both, those that share most first. */
export async function findSuggestions(
  { newsroomId, actor }: { readonly newsroomId: string; readonly actor: Actor },
  sourceIds: readonly string[],
): Promise<readonly LinkView[]> {
  const among = { in: [...sourceIds] };
  const links = await db.sourceLink.findMany({
    where: {
      ...{ ...seenBy(actor), newsroomId, state: "suggested" },
      ...{ sourceId: among, restsOnId: among },
    },
    orderBy: [{ sharedRuns: "desc" }, { id: "asc" }],
    select: linkSelect,
  });
  return links.map(toLinkView);
}

function seenBy(actor: Actor) {
  const visible = visibleSources(actor);
  const { newsroomId } = actor;
  return {
    newsroomId,
    source: visible,
    restsOn: visible,
  } satisfies Prisma.SourceLinkWhereInput;
}

const named = { id: true, title: true } as const;

/** Whether the source of a link rests on another already: then only the other one can be the one that rests. */
const end = {
  select: {
    ...named,
    restsOn: {
      where: { state: "confirmed" },
      take: 1,
      select: { id: true },
    },
  },
} as const;

const linkSelect = {
  id: true,
  version: true,
  state: true,
  kind: true,
  reasons: true,
  sharedRuns: true,
  source: end,
  restsOn: end,
} as const satisfies Prisma.SourceLinkSelect;

type StoredLink = Prisma.SourceLinkGetPayload<{ select: typeof linkSelect }>;

/** A suggestion is turned round when the source that would rest on the other rests on a third already. */
function toLinkView(stored: StoredLink): LinkView {
  const { id, version, kind, reasons, sharedRuns, state } = stored;
  const isTaken = stored.source.restsOn.length > 0;
  const isFree = stored.restsOn.restsOn.length === 0;
  const isTurned = state === "suggested" && isTaken && isFree;
  const [source, restsOn] = isTurned
    ? [stored.restsOn, stored.source]
    : [stored.source, stored.restsOn];
  return {
    ...{ id, version, kind, reasons, sharedRuns },
    source: { id: source.id, title: source.title },
    restsOn: { id: restsOn.id, title: restsOn.title },
  };
}
