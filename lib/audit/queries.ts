import type { ArticleAccess } from "@/lib/access/article-access";
import type { HistoryLine } from "@/lib/claims/view";
import { db } from "@/lib/db/read";
import { limits } from "@/lib/limits";
import { loadSeal, type Seal } from "@/lib/second-checks/queries";
import {
  moveOf,
  type Wordings,
  withEarlierRatings,
  wordingsOf,
} from "./change";
import { describeEvent } from "./describe";
import type { TrailInput } from "./schema";
import { type SealableEvent, sealEvent } from "./sealed";
import { whereOfTrail } from "./trail-filter";

type NameOf = (personId: string) => { readonly name: string };

/** Who reads: what is kept from them, and the names they are told. */
type Reading = { readonly nameOf: NameOf; readonly seal: Seal };
/** The same for one claim, with the text that its spans count in. */
type ClaimReading = Reading & { readonly text: string };

/** A line of an article's trail. */
export type TrailLine = HistoryLine & {
  readonly action: string;
  /** The claim it is about, when it is about one. */
  readonly claim: { readonly id: string; readonly words: string } | null;
};

/** A page of an article's trail, newest first. `next` is what to ask for the older ones with; null at the end. */
export type Trail = {
  /** The article's. */
  readonly title: string;
  readonly lines: readonly TrailLine[];
  readonly next: number | null;
};

type Asked = Omit<TrailInput, "articleId">;

/** What happened to an article and everything of it, newest first, narrowed to what is asked for. */
export async function articleTrail(
  access: ArticleAccess,
  nameOf: NameOf,
  asked: Asked = {},
): Promise<Trail> {
  const { newsroomId, articleId } = access;
  const [{ title }, found] = await Promise.all([
    db.article.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id: articleId } },
      select: { title: true },
    }),
    db.auditEvent.findMany({
      where: { newsroomId, articleId, ...whereOfTrail(asked) },
      orderBy: { seq: "desc" },
      take: limits.pageSize + 1,
      select: lineSelect,
    }),
  ]);
  // After the events: a second check that opened meanwhile seals what they say.
  const seal = await loadSeal(access);
  const page = found.slice(0, limits.pageSize);
  const wordsOf = await claimWords(access, page);
  const lines = page.map((event): TrailLine => {
    const { action, claimId } = event;
    const words = wordsOf.get(claimId ?? "");
    const claim =
      claimId === null || words === undefined ? null : { id: claimId, words };
    const told = sealEvent(event, seal);
    return { ...toLine(told, nameOf, wordingsOf(told, "")), action, claim };
  });
  const isMore = found.length > page.length;
  return { title, lines, next: isMore ? (lines.at(-1)?.seq ?? null) : null };
}

async function claimWords(
  { newsroomId, articleId }: ArticleAccess,
  events: readonly { readonly claimId: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = events.flatMap(({ claimId }) => claimId ?? []);
  const claims = await db.claim.findMany({
    where: { newsroomId, articleId, id: { in: ids } },
    select: { id: true, text: true },
  });
  return new Map(claims.map(({ id, text }) => [id, text]));
}

/** Most events of one claim that are shown beside it. */
const MAX_CLAIM_LINES = 200;

/**
 * What happened to one claim, newest first, and to what it rests on: two speakers found to be one are in it too, and a
 * source that was withdrawn.
 */
export async function claimTrail(
  access: ArticleAccess,
  claimId: string,
  { nameOf, seal, text }: ClaimReading,
): Promise<readonly HistoryLine[]> {
  const { newsroomId, articleId } = access;
  const newest = {
    orderBy: { seq: "desc" },
    take: MAX_CLAIM_LINES,
    select: lineSelect,
  } as const;
  const [own, merges] = await Promise.all([
    // What was cut off, or joined to another, came about in that other claim's event.
    db.auditEvent.findMany({
      where: {
        ...{ newsroomId, articleId },
        OR: [
          { claimId },
          { after: { path: ["cutOffId"], equals: claimId } },
          { after: { path: ["absorbedId"], equals: claimId } },
        ],
      },
      ...newest,
    }),
    // A merge is one event for all claims of a speaker, in every article; what becomes of a source likewise.
    db.auditEvent.findMany({
      where: {
        newsroomId,
        action: { in: ["speaker.merge", "source.edit", "source.withdraw"] },
        after: { path: ["claimIds"], array_contains: [claimId] },
      },
      ...newest,
    }),
  ]);
  const events = [...own, ...merges]
    .toSorted((a, b) => b.seq - a.seq)
    .map((event) => sealEvent(event, seal));
  return withEarlierRatings(events).map((event) =>
    toLine(event, nameOf, wordingsOf(event, text)),
  );
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

function toLine(
  event: StoredLine,
  nameOf: NameOf,
  wordings: Wordings | null,
): HistoryLine {
  const { seq, at } = event;
  return {
    seq,
    at: at.toISOString(),
    sentence: describeEvent(event, nameOf),
    move: moveOf(event),
    wordings,
  };
}
