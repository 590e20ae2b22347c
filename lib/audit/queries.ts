import type { ArticleAccess } from "@/lib/access/article-access";
import type { HistoryLine } from "@/lib/claims/view";
import { db } from "@/lib/db/read";
import { limits } from "@/lib/limits";
import { loadSeal, type Seal } from "@/lib/second-checks/queries";
import { describeEvent } from "./describe";
import { type SealableEvent, sealEvent } from "./sealed";

type NameOf = (personId: string) => { readonly name: string };

/** Who reads: what is kept from them, and the names they are told. */
type Reading = { readonly nameOf: NameOf; readonly seal: Seal };

/** A line of an article's trail. */
type TrailLine = HistoryLine & {
  readonly action: string;
  /** The claim it is about, when it is about one. */
  readonly claimId: string | null;
};

/** A page of an article's trail, newest first. `next` is what to ask for the older ones with; null at the end. */
export type Trail = {
  readonly lines: readonly TrailLine[];
  readonly next: number | null;
};

/** What happened to an article and everything of it, newest first, from before an event's number on. */
export async function articleTrail(
  access: ArticleAccess,
  nameOf: NameOf,
  before: number | null = null,
): Promise<Trail> {
  const { newsroomId, articleId } = access;
  const seal = await loadSeal(access);
  const found = await db.auditEvent.findMany({
    where: {
      newsroomId,
      articleId,
      ...(before !== null && { seq: { lt: before } }),
    },
    orderBy: { seq: "desc" },
    take: limits.pageSize + 1,
    select: lineSelect,
  });
  const page = found.slice(0, limits.pageSize);
  const lines = page.map((event) => {
    const { action, claimId } = event;
    return { ...toLine(event, { nameOf, seal }), action, claimId };
  });
  const isMore = found.length > page.length;
  return { lines, next: isMore ? (lines.at(-1)?.seq ?? null) : null };
}

/** Most events of one claim that are shown beside it. */
const MAX_CLAIM_LINES = 200;

/** What happened to one claim, newest first. */
export async function claimTrail(
  access: ArticleAccess,
  claimId: string,
  { nameOf, seal }: Reading,
): Promise<readonly HistoryLine[]> {
  const { newsroomId, articleId } = access;
  const found = await db.auditEvent.findMany({
    where: { newsroomId, articleId, claimId },
    orderBy: { seq: "desc" },
    take: MAX_CLAIM_LINES,
    select: lineSelect,
  });
  return found.map((event) => toLine(event, { nameOf, seal }));
}

const lineSelect = {
  seq: true,
  at: true,
  actorId: true,
  actorName: true,
  claimId: true,
  action: true,
  before: true,
  after: true,
} as const;

type StoredLine = SealableEvent & { readonly seq: number; readonly at: Date };

function toLine(event: StoredLine, { nameOf, seal }: Reading): HistoryLine {
  const { seq, at } = event;
  const sentence = describeEvent(sealEvent(event, seal), nameOf);
  return { seq, at: at.toISOString(), sentence };
}
