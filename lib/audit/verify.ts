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
 * no longer has its hash, a removed or swapped one breaks the link, and a log cut short ends before its head or
 * before what a stored report speaks of.
 */
export async function verifyChain(newsroomId: string): Promise<ChainCheck> {
  let last = { seq: 0, hash: GENESIS_HASH };
  for (;;) {
    const events = await db.auditEvent.findMany({
      where: { newsroomId, seq: { gt: last.seq } },
      orderBy: { seq: "asc" },
      take: PAGE,
    });
    for (const event of events) {
      const why = faultOf(event, last);
      if (why) return { kind: "broken", seq: last.seq + 1, why };
      last = { seq: event.seq, hash: event.hash };
    }
    if (events.length < PAGE) return compareWithAnchors(newsroomId, last);
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

/** The head, and each report that left, remember how far the log had come. */
async function compareWithAnchors(
  newsroomId: string,
  last: Link,
): Promise<ChainCheck> {
  const head = await db.auditHead.findUnique({ where: { newsroomId } });
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
