import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { noSuchSource } from "@/lib/access/source-access";
import { visibleSources } from "@/lib/access/visible-sources";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import type { SourceLinkKind } from "../kinds";
import type { AddLink, ConfirmLink, DismissLink } from "../link-schema";
import { lockAllLinks, lockResting, setBackShort } from "./origin-change";

/** What a screen needs to go on after a decision about a link. */
export type LinkDecided = {
  readonly linkId: string;
  readonly version: number;
  /** Verdicts that became stale by it: their rating wants more origins than there are now. */
  readonly staleCount: number;
};

type Ends = { readonly sourceId: string; readonly restsOnId: string };
type Checker = NewsroomAccess<"check">;

/**
 * Finds a suggestion true: the one source rests on the other, and both count as one origin from now on. A verdict whose
 * rating wants more origins than its claim has left becomes stale, and its approval void.
 *
 * @throws AppError NOT_FOUND also when the person may not know of either source; CONFLICT; FORBIDDEN for a ring, and for
 * a source that rests on another already.
 */
export function confirmLink(
  access: Checker,
  input: ConfirmLink,
  stamp: Stamp,
): Promise<LinkDecided> {
  return commit(stamp, async (tx) => {
    const link = await findLink(tx, access, input.linkId);
    const ends = turned(link, input.restsOnId);
    const { kind } = input;
    return settle(tx, access, {
      ...{ ends, kind, stamp, action: "source_link.confirm" },
      link: { ...link, version: input.version },
    });
  });
}

/**
 * Says that two sources have nothing to do with each other, after a suggestion or although somebody confirmed it. It is
 * remembered, so it is not suggested again. A verdict that became stale by the link stays so until it is confirmed.
 *
 * @throws AppError NOT_FOUND, CONFLICT as `confirmLink`.
 */
export function dismissLink(
  access: Checker,
  { linkId, version }: DismissLink,
  stamp: Stamp,
): Promise<LinkDecided> {
  return commit(stamp, async (tx) => {
    const link = await findLink(tx, access, linkId);
    await lockLink(tx, access, { ...link, version });
    await tx.sourceLink.update({
      where: keyOf(access, linkId),
      data: {
        ...{ state: "dismissed", ...decidedBy(access, stamp) },
        version: { increment: 1 },
      },
    });
    const action =
      link.state === "confirmed" ? "source_link.remove" : "source_link.dismiss";
    return {
      result: { linkId, version: version + 1, staleCount: 0 },
      event: {
        ...{ action, entity: { type: "SourceLink", id: linkId } },
        before: told(link),
        after: { ...told(link), state: "dismissed" },
      },
    };
  });
}

/**
 * Links two sources that nobody suggested, or that somebody said had nothing to do with each other: confirmed at once.
 *
 * @throws AppError as `confirmLink`; CONFLICT when they are linked already.
 */
export function addLink(
  access: Checker,
  { kind, ...ends }: AddLink,
  stamp: Stamp,
): Promise<LinkDecided> {
  return commit(stamp, async (tx) => {
    await requireVisible(tx, access, ends);
    if (ends.sourceId === ends.restsOnId) {
      throw new AppError(
        "INVALID_INPUT",
        "A source cannot rest on itself. Choose another.",
      );
    }
    await lockAllLinks(tx, access.newsroomId);
    const known = await findBetween(tx, access, ends);
    if (known?.state === "confirmed") {
      throw new AppError(
        "CONFLICT",
        "These two are linked already. Reload to see it.",
      );
    }
    return settle(tx, access, {
      ...{ ends, kind, stamp, action: "source_link.add" },
      link: known,
    });
  });
}

type StoredLink = Ends & {
  readonly id: string;
  readonly state: "suggested" | "confirmed" | "dismissed";
  readonly kind: SourceLinkKind;
  readonly version: number;
};

const linkSelect = {
  id: true,
  sourceId: true,
  restsOnId: true,
  state: true,
  kind: true,
  version: true,
} as const;

async function findLink(
  tx: Tx,
  access: Checker,
  id: string,
): Promise<StoredLink> {
  const visible = visibleSources(access.actor);
  const link = await tx.sourceLink.findFirst({
    where: {
      ...{ newsroomId: access.newsroomId, id },
      ...{ source: visible, restsOn: visible },
    },
    select: linkSelect,
  });
  if (link) return link;
  throw new AppError(
    "NOT_FOUND",
    "This link between sources does not exist here. Reload to see what there is.",
  );
}

function findBetween(
  tx: Tx,
  { newsroomId }: Checker,
  { sourceId, restsOnId }: Ends,
): Promise<StoredLink | null> {
  const back = { sourceId: restsOnId, restsOnId: sourceId };
  return tx.sourceLink.findFirst({
    where: { newsroomId, OR: [{ sourceId, restsOnId }, back] },
    select: linkSelect,
  });
}

async function requireVisible(tx: Tx, access: Checker, ends: Ends) {
  const ids = [...new Set([ends.sourceId, ends.restsOnId])];
  const where = { ...visibleSources(access.actor), id: { in: ids } };
  if ((await tx.source.count({ where })) < ids.length) throw noSuchSource();
}

/** The same two sources with the one that was chosen as the origin. */
function turned({ sourceId, restsOnId }: Ends, originId: string): Ends {
  if (originId === restsOnId) return { sourceId, restsOnId };
  if (originId === sourceId)
    return { sourceId: restsOnId, restsOnId: sourceId };
  throw new AppError(
    "INVALID_INPUT",
    "The origin has to be one of the two. Choose it again.",
  );
}

type Settled = {
  /** The row that is there, if there is one, with the version it has to have. */
  readonly link: StoredLink | null;
  readonly ends: Ends;
  readonly kind: SourceLinkKind;
  readonly stamp: Stamp;
  readonly action: string;
};

async function settle(
  tx: Tx,
  access: Checker,
  { link, ends, kind, stamp, action }: Settled,
) {
  const { newsroomId } = access;
  await lockAllLinks(tx, newsroomId);
  const claimIds = await lockResting(tx, newsroomId, ends.sourceId);
  if (link) await lockLink(tx, access, link);
  await requireFree(tx, access, { ends, linkId: link?.id ?? null });
  const id = link?.id ?? stamp.newId();
  const version = (link?.version ?? 0) + 1;
  const data = {
    ...{ ...ends, kind, version, state: "confirmed" as const },
    ...decidedBy(access, stamp),
  };
  await (link
    ? tx.sourceLink.update({ where: keyOf(access, id), data })
    : tx.sourceLink.create({
        data: { ...{ newsroomId, id, ...data }, createdAt: stamp.at },
      }));
  const { sourceId } = ends;
  const change = { newsroomId, claimIds, sourceId, stamp };
  const staleIds = await setBackShort(tx, change);
  return {
    result: { linkId: id, version, staleCount: staleIds.length },
    event: {
      ...{ action, entity: { type: "SourceLink" as const, id } },
      before: link ? told(link) : null,
      after: { ...ends, kind, state: "confirmed", staleIds: [...staleIds] },
    },
  };
}

/** A source rests on one other. Postgres refuses a second too; here the sentence says what to do. */
async function requireFree(
  tx: Tx,
  { newsroomId }: Checker,
  { ends, linkId }: { readonly ends: Ends; readonly linkId: string | null },
): Promise<void> {
  const { sourceId } = ends;
  const taken = await tx.sourceLink.count({
    where: {
      ...{ newsroomId, sourceId, state: "confirmed" },
      ...(linkId === null ? {} : { id: { not: linkId } }),
    },
  });
  if (taken === 0) return;
  throw new AppError(
    "FORBIDDEN",
    "This source rests on another one already. Say that the other of the two rests on it, or take that link away first.",
  );
}

function lockLink(
  tx: Tx,
  { newsroomId }: Checker,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  return lockVersion(tx, { type: "SourceLink", newsroomId, id }, version);
}

function keyOf({ newsroomId }: Checker, id: string) {
  return { newsroomId_id: { newsroomId, id } };
}

function decidedBy({ actor }: Checker, { at }: Stamp) {
  return { decidedById: actor.personId, decidedAt: at };
}

/** Ids and no words: a source may be secret. */
function told({ sourceId, restsOnId, kind, state }: StoredLink) {
  return { sourceId, restsOnId, kind, state };
}
