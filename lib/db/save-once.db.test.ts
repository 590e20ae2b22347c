import { v4 as randomId } from "uuid";
import { expect, test } from "vitest";
import type { Actor } from "@/lib/access/policy";
import { stampFor } from "@/lib/testing/stamp";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { commit, type Stamp } from "./commit";
import { prisma } from "./prisma";

async function setUp() {
  const newsroom = await makeNewsroom();
  const actor = await makeMember(newsroom);
  const claim = await makeClaim(await makeArticle(actor));
  return { newsroom, actor, claim };
}

type Sent = Pick<Stamp, "at" | "once">;

function sent(key: string, change: Partial<Sent> = {}): Partial<Stamp> {
  return { once: { key, name: "claim.edit" }, ...change };
}

/** A command that answers with the claim's new version, and fails when told to. */
function addOne(
  actor: Actor,
  claim: { readonly id: string },
  { stamp = {}, fails = false }: { stamp?: Partial<Stamp>; fails?: boolean },
) {
  const { newsroomId } = actor;
  return commit({ ...stampFor(actor), ...stamp }, async (tx) => {
    const { version } = await tx.claim.update({
      where: { newsroomId_id: { newsroomId, id: claim.id } },
      data: { version: { increment: 1 } },
    });
    if (fails) throw new Error("on purpose");
    return {
      result: { claimId: claim.id, version },
      event: {
        action: "claim.edit",
        entity: { type: "Claim", id: claim.id },
        claimId: claim.id,
        ...{ before: null, after: null },
      },
    };
  });
}

const eventsOf = (claim: { readonly id: string }) =>
  prisma.auditEvent.count({ where: { claimId: claim.id } });

test("the same save sent twice is done once and answered the same", async () => {
  const { actor, claim } = await setUp();
  const stamp = sent(randomId());
  const first = await addOne(actor, claim, { stamp });
  const second = await addOne(actor, claim, { stamp });
  expect(second).toEqual(first);
  expect(await eventsOf(claim)).toBe(1);
  const other = await addOne(actor, claim, { stamp: sent(randomId()) });
  expect(other.version).toBe(first.version + 1);
});

test("both at once: one does the work, the other gets its answer", async () => {
  const { actor, claim } = await setUp();
  const stamp = sent(randomId());
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => addOne(actor, claim, { stamp })),
  );
  expect(new Set(answers.map(({ version }) => version)).size).toBe(1);
  expect(await eventsOf(claim)).toBe(1);
});

test("without a key, twice is twice", async () => {
  const { actor, claim } = await setUp();
  await addOne(actor, claim, {});
  await addOne(actor, claim, {});
  expect(await eventsOf(claim)).toBe(2);
  const { newsroomId } = actor;
  expect(await prisma.savedOnce.count({ where: { newsroomId } })).toBe(0);
});

test("a save that failed left nothing behind, and the next try does it", async () => {
  const { actor, claim } = await setUp();
  const stamp = sent(randomId());
  await expect(addOne(actor, claim, { stamp, fails: true })).rejects.toThrow();
  const { newsroomId } = actor;
  expect(await prisma.savedOnce.count({ where: { newsroomId } })).toBe(0);
  await addOne(actor, claim, { stamp });
  expect(await eventsOf(claim)).toBe(1);
});

test("somebody else's key is refused, and so is one of another command", async () => {
  const { newsroom, actor, claim } = await setUp();
  const key = randomId();
  await addOne(actor, claim, { stamp: sent(key) });
  const other = await makeMember(newsroom);
  await expect(
    addOne(other, claim, { stamp: sent(key) }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(
    addOne(actor, claim, { stamp: { once: { key, name: "claim.move" } } }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await eventsOf(claim)).toBe(1);
});

test("another newsroom's key is no key here", async () => {
  const [one, two] = [await setUp(), await setUp()];
  const stamp = sent(randomId());
  await addOne(one.actor, one.claim, { stamp });
  await addOne(two.actor, two.claim, { stamp });
  expect(await eventsOf(two.claim)).toBe(1);
});

test("answers of more than a week ago are swept by the next save", async () => {
  const { actor, claim } = await setUp();
  const day = (number: number) => new Date(`2026-03-${number}T09:00:00Z`);
  for (const at of [day(10), day(14)]) {
    await addOne(actor, claim, { stamp: sent(randomId(), { at }) });
  }
  await addOne(actor, claim, { stamp: sent(randomId(), { at: day(18) }) });
  const { newsroomId } = actor;
  const kept = await prisma.savedOnce.findMany({
    where: { newsroomId },
    orderBy: { createdAt: "asc" },
  });
  expect(kept.map(({ createdAt }) => createdAt)).toEqual([day(14), day(18)]);
});
