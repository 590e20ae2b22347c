import { db } from "@/lib/db/read";
import { GENESIS_HASH, hashEvent } from "./chain";

/** What the check of one newsroom's log found. */
export type ChainCheck =
  | { readonly kind: "whole"; readonly events: number; readonly head: string }
  | { readonly kind: "broken"; readonly seq: number; readonly why: string };

/** Events read at a time: a log of any length is checked in constant memory. */
const PAGE = 1_000;

/**
 * Walks a newsroom's audit log from its first event and says where it stops being what was written: a changed row
 * no longer has its hash, a removed or swapped one breaks the link, a log cut short ends before its head or before
 * what a stored report speaks of, and one written anew from some event on differs from what a report remembers.
 */
export async function verifyChain(newsroomId: string): Promise<ChainCheck> {
  let last: Link = { seq: 0, hash: GENESIS_HASH };
  for (;;) {
    // Read before the events: the desk goes on writing, and a head read after them could be ahead of them.
    const head = await db.auditHead.findUnique({ where: { newsroomId } });
    const events = await db.auditEvent.findMany({
      where: { newsroomId, seq: { gt: last.seq } },
      orderBy: { seq: "asc" },
      take: PAGE,
    });
    if (events.length === 0) return compareWithAnchors(newsroomId, last, head);
    const remembered = await rememberedHashes(newsroomId, last, events.at(-1));
    for (const event of events) {
      const why = faultOf(event, last) ?? faultOfReport(event, remembered);
      if (why) return { kind: "broken", seq: last.seq + 1, why };
      last = { seq: event.seq, hash: event.hash };
    }
  }
}

type Link = { readonly seq: number; readonly hash: string };

function faultOf(
  event: Parameters<typeof hashEvent>[0] & Link,
  last: Link,
): string | null {
  if (event.seq !== last.seq + 1) {
    return `event ${last.seq + 1} is missing: event ${event.seq} comes next`;
  }
  if (event.previousHash !== last.hash) {
    return `event ${event.seq} does not follow the event before it`;
  }
  const { hash, ...content } = event;
  if (hashEvent(content) !== hash) {
    return `event ${event.seq} is not what was written`;
  }
  return null;
}

/** What stored reports say the hashes of these events were. */
async function rememberedHashes(
  newsroomId: string,
  before: Link,
  to: Link = before,
): Promise<readonly Link[]> {
  const reports = await db.report.findMany({
    where: { newsroomId, auditSeq: { gt: before.seq, lte: to.seq } },
    select: { auditSeq: true, auditHash: true },
  });
  return reports.map(({ auditSeq, auditHash }) => {
    return { seq: auditSeq, hash: auditHash };
  });
}

function faultOfReport(
  { seq, hash }: Link,
  remembered: readonly Link[],
): string | null {
  const isOther = (one: Link) => one.seq === seq && one.hash !== hash;
  return remembered.some(isOther)
    ? `event ${seq} is not the one that a stored report speaks of`
    : null;
}

/** The head, and each report that left, remember how far the log had come. */
async function compareWithAnchors(
  newsroomId: string,
  last: Link,
  head: Link | null,
): Promise<ChainCheck> {
  if (head?.seq !== last.seq || head.hash !== last.hash) {
    return {
      kind: "broken",
      seq: last.seq + 1,
      why: `the log ends with event ${last.seq}, but its head says ${head?.seq ?? "nothing"}: events after it are missing`,
    };
  }
  const beyond = await db.report.findFirst({
    where: { newsroomId, auditSeq: { gt: last.seq } },
    orderBy: { auditSeq: "asc" },
    select: { auditSeq: true },
  });
  if (beyond) {
    return {
      kind: "broken",
      seq: last.seq + 1,
      why: `a stored report speaks of event ${beyond.auditSeq}, which is missing`,
    };
  }
  return { kind: "whole", events: last.seq, head: last.hash };
}

/** Ids and names of all newsrooms, for a check of everything. */
export function listNewsrooms(): Promise<
  readonly { readonly id: string; readonly name: string }[]
> {
  return db.newsroom.findMany({
    select: { id: true, name: true },
    orderBy: { id: "asc" },
  });
}
