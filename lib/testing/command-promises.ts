import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/access/policy";
import { verifyChain } from "@/lib/audit/verify";
import type { ClaimStatus } from "@/lib/claims/statuses";
import type { Stamp } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { type CheckingDesk, placeClaim, setUpDesk } from "./checking-desk";
import { stampFor } from "./stamp";

/** One call of a command. `isForeign`: on a record of another article. `isStale`: with a version that is not there. */
export type Try = {
  readonly actor: Actor;
  readonly stamp: Stamp;
  readonly isForeign: boolean;
  readonly isStale: boolean;
};

export type Entry = {
  readonly command: string;
  readonly title: string;
  /** What the audit row calls it. */
  readonly action: string;
  readonly by: "noor" | "jonas" | "marit";
  /** Whether the audit row has something before, and something after. */
  readonly leaves: readonly ["before" | "nothing", "after" | "nothing"];
  readonly prepare: (
    desk: CheckingDesk,
  ) => Promise<(call: Try) => Promise<unknown>>;
};

/** A command that changes what was there. */
export const both = ["before", "after"] as const;

/** A command on one claim: how the ids and the version of a call come about. */
export async function onClaim(
  desk: CheckingDesk,
  status: ClaimStatus,
  choice: Parameters<typeof placeClaim>[2] = {},
) {
  const claim = await placeClaim(desk, status, choice);
  const idsFor = (call: Try) => ({
    articleId: call.isForeign ? desk.other.id : desk.article.id,
    claimId: claim.id,
    version: call.isStale ? claim.version + 1 : claim.version,
  });
  return { claim, idsFor };
}

/**
 * What every command of the desk promises, whatever it does: it refuses a reader, a stranger, another article's record
 * and a version that is not there; it leaves nothing when it fails; of two at once one wins, with one audit row.
 */
export function keepsItsPromises(entry: Entry): void {
  let desk: CheckingDesk;
  let attempt: (call: Try) => Promise<unknown>;
  let stranger: Actor;
  let actor: Actor;

  // What is refused leaves everything as it was, so one desk serves all of these, and the last test changes it.
  beforeAll(async () => {
    desk = await setUpDesk();
    attempt = await entry.prepare(desk);
    stranger = await makeMember(await makeNewsroom());
    actor = desk[entry.by];
  });

  const fine = { isForeign: false, isStale: false };

  async function refuses(
    call: Omit<Try, "stamp"> & { readonly stamp?: Stamp },
    error: object,
  ) {
    const before = await everythingOf(desk);
    await expect(
      attempt({ stamp: stampFor(call.actor), ...call }),
    ).rejects.toMatchObject(error);
    expect(await everythingOf(desk)).toEqual(before);
  }

  test("refuses a reader", () =>
    refuses({ ...fine, actor: desk.cass }, { code: "FORBIDDEN" }));

  test("knows nothing of it for somebody from another newsroom", () =>
    refuses({ ...fine, actor: stranger }, { code: "NOT_FOUND" }));

  test("refuses what is not the version that was shown", () =>
    refuses({ ...fine, actor, isStale: true }, { code: "CONFLICT" }));

  test("finds nothing by the id of another article's record", () =>
    refuses({ ...fine, actor, isForeign: true }, { code: "NOT_FOUND" }));

  test("leaves nothing when its audit row cannot be written", () => {
    // A name with NUL is the last thing that is written, and Postgres refuses it.
    const stamp = { ...stampFor(actor), actorName: "\u0000" };
    return refuses({ ...fine, actor, stamp }, {});
  });

  test("is done once when two send it at once, with one audit row", () =>
    isDoneOnce(entry, (stamp) => attempt({ ...fine, actor, stamp }), actor));
}

async function isDoneOnce(
  entry: Entry,
  send: (stamp: Stamp) => Promise<unknown>,
  actor: Actor,
): Promise<void> {
  const { newsroomId } = actor;
  const earlier = await prisma.auditEvent.count({ where: { newsroomId } });
  const calls = await Promise.allSettled(
    [0, 1].map(() => send(stampFor(actor))),
  );
  const lost = calls.filter((call) => call.status === "rejected");
  expect(lost.map(({ reason }) => reason as unknown)).toMatchObject([
    { code: "CONFLICT" },
  ]);
  const rows = await prisma.auditEvent.findMany({
    where: { newsroomId, seq: { gt: earlier } },
  });
  expect(rows).toMatchObject([
    {
      action: entry.action,
      actorId: actor.personId,
      requestId: "test-request",
    },
  ]);
  const [row] = rows;
  expect([
    row?.before ? "before" : "nothing",
    row?.after ? "after" : "nothing",
  ]).toEqual(entry.leaves);
  expect(JSON.stringify([row?.before, row?.after]).length).toBeLessThan(1_000);
  expect(await verifyChain(newsroomId)).toMatchObject({ kind: "whole" });
}

/** Everything of a newsroom that these commands can write. */
async function everythingOf({ newsroom }: CheckingDesk) {
  const where = { newsroomId: newsroom.id };
  const orderBy = { id: "asc" } as const;
  return {
    claims: await prisma.claim.findMany({ where, orderBy }),
    evidence: await prisma.evidence.findMany({ where, orderBy }),
    excerpts: await prisma.excerpt.findMany({ where, orderBy }),
    sources: await prisma.source.findMany({ where, orderBy }),
    links: await prisma.sourceLink.findMany({ where, orderBy }),
    speakers: await prisma.speaker.findMany({ where, orderBy }),
    sentences: await prisma.sentence.findMany({ where, orderBy }),
    verdicts: await prisma.verdict.findMany({ where, orderBy }),
    approvals: await prisma.approval.findMany({ where, orderBy }),
    policy: await prisma.policy.findUnique({ where }),
    questions: await prisma.question.findMany({ where, orderBy }),
    secondChecks: await prisma.secondCheck.findMany({ where, orderBy }),
    comments: await prisma.comment.findMany({ where, orderBy }),
    notifications: await prisma.notification.findMany({ where, orderBy }),
    signOffs: await prisma.signOff.findMany({ where, orderBy }),
    head: await prisma.auditHead.findUnique({ where }),
  };
}
