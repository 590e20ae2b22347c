import { expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/policy";
import { withAdmin } from "@/lib/testing/admin-connection";
import { stampFor } from "@/lib/testing/stamp";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { commit, type Tx } from "./commit";
import { type Lockable, lockVersion } from "./lock";
import { prisma } from "./prisma";
import { db } from "./read";

async function setUp() {
  const actor = await makeMember(await makeNewsroom(), {
    name: "Jonas Prewitt",
  });
  const article = await makeArticle(actor);
  const claim = await makeClaim(article);
  return { actor, article, claim, other: await makeArticle(actor) };
}

const lock = (row: Lockable, version: number) =>
  prisma.$transaction((tx) => lockVersion(tx, row, version));

/** A command of this person that does what it is given and says so in the log. */
function run(
  actor: Actor,
  claimId: string,
  work: (tx: Tx) => Promise<unknown>,
) {
  return commit(stampFor(actor), async (tx) => {
    const result = await work(tx);
    const entity = { type: "Claim", id: claimId } as const;
    return {
      result,
      event: {
        action: "claim.edit",
        entity,
        claimId,
        before: null,
        after: null,
      },
    };
  });
}

test("a conflict says whose change came first, when, and what the version is now", async () => {
  const { actor, claim, article } = await setUp();
  const row = {
    type: "Claim",
    newsroomId: claim.newsroomId,
    articleId: article.id,
    id: claim.id,
  } as const;
  const where = {
    newsroomId_id: { newsroomId: claim.newsroomId, id: claim.id },
  };
  await run(actor, claim.id, (tx) =>
    tx.claim.update({ where, data: { version: 2 } }),
  );
  const event = await prisma.auditEvent.findFirstOrThrow({
    where: { claimId: claim.id },
  });
  await expect(lock(row, 1)).rejects.toMatchObject({
    code: "CONFLICT",
    message: expect.stringMatching(/^Jonas Prewitt changed this/) as string,
    facts: {
      changedBy: "Jonas Prewitt",
      currentVersion: 2,
      changedAt: event.at.toISOString(),
    },
  });
  await lock(row, 2);
});

test("a row of another newsroom, or of another article, is not there to lock", async () => {
  const { actor, claim, other } = await setUp();
  const elsewhere = await makeNewsroom();
  const row = {
    type: "Claim",
    newsroomId: claim.newsroomId,
    id: claim.id,
  } as const;
  await expect(
    lock({ ...row, newsroomId: elsewhere.id }, 1),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(lock({ ...row, articleId: other.id }, 1)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const speaker = await makeSpeaker(actor.newsroomId);
  await lock(
    { type: "Speaker", newsroomId: actor.newsroomId, id: speaker.id },
    1,
  );
});

test("who locks the same row waits until the first is done", async () => {
  const { actor, claim, article } = await setUp();
  const { newsroomId } = actor;
  const row = {
    type: "Claim",
    newsroomId,
    articleId: article.id,
    id: claim.id,
  } as const;
  const where = { newsroomId_id: { newsroomId, id: claim.id } };
  const add = (tx: Tx) =>
    tx.claim.update({ where, data: { version: { increment: 1 } } });
  const once = () =>
    run(actor, claim.id, async (tx) => {
      await lockVersion(tx, row, 1);
      await add(tx);
    });
  const tries = await Promise.allSettled([once(), once(), once(), once()]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await prisma.claim.findUnique({ where })).toMatchObject({
    version: 2,
  });
});

test("a guard of the database speaks to people in its own words", async () => {
  const { actor, claim, article } = await setUp();
  const edit = run(actor, claim.id, (tx) =>
    tx.revision.updateMany({
      where: { articleId: article.id },
      data: { text: "Other." },
    }),
  );
  await expect(edit).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: "The text of a revision cannot be changed. Add a new revision.",
  });
});

test("what exists already is a conflict, what is gone is not found", async () => {
  const { actor, claim } = await setUp();
  const { newsroomId } = actor;
  await makeSpeaker(newsroomId, { name: "Ilse Brandt" });
  const data = {
    newsroomId,
    id: stampFor(actor).newId(),
    kind: "person",
    name: "ILSE BRANDT",
    createdAt: new Date(),
  } as const;
  await expect(
    run(actor, claim.id, (tx) => tx.speaker.create({ data })),
  ).rejects.toMatchObject({ code: "CONFLICT" });
  const where = { newsroomId_id: { newsroomId, id: newsroomId } };
  await expect(
    run(actor, claim.id, (tx) => tx.claim.delete({ where })),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test.each([
  ["change", false],
  ["lock", true],
])(
  "two commands that %s in opposite orders end as a conflict for one of them",
  async (_, isRaw) => {
    const { actor, article } = await setUp();
    const { newsroomId } = actor;
    const one = await makeClaim(article);
    const two = await makeClaim(article);
    const touch = (tx: Tx, id: string) =>
      isRaw
        ? lockVersion(tx, { type: "Claim", newsroomId, id }, 1)
        : tx.claim.update({
            where: { newsroomId_id: { newsroomId, id } },
            data: { kinds: [] },
          });
    let meet: () => void = () => undefined;
    const met = new Promise<void>((resolve) => (meet = resolve));
    let waiting = 0;
    const both = (first: string, second: string) =>
      run(actor, first, async (tx) => {
        await touch(tx, first);
        waiting += 1;
        if (waiting === 2) meet();
        await met;
        await touch(tx, second);
      });
    const tries = await Promise.allSettled([
      both(one.id, two.id),
      both(two.id, one.id),
    ]);
    const lost = tries.filter((one) => one.status === "rejected");
    expect(lost.map(({ reason }) => reason as unknown)).toMatchObject([
      { code: "CONFLICT" },
    ]);
  },
);

test("a database that ends our connections is unavailable, and is used again when it is back", async () => {
  const { actor, claim } = await setUp();
  const url = process.env.DATABASE_URL ?? "";
  const cut = run(actor, claim.id, async (tx) => {
    await withAdmin(url, (client) =>
      client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      ),
    );
    await tx.claim.count();
  });
  await expect(cut).rejects.toMatchObject({ code: "UNAVAILABLE" });
  // A connection that lay idle may be handed out before it has heard that it was ended.
  await vi.waitFor(async () =>
    expect(await run(actor, claim.id, () => Promise.resolve("back"))).toBe(
      "back",
    ),
  );
});

test("however many writes wait for each other, what only reads is answered", async () => {
  const { actor, claim } = await setUp();
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const writes = Array.from({ length: 14 }, () =>
    run(actor, claim.id, () => gate),
  );
  // Again and again: with the first of them, not every write has begun.
  const read = async () => {
    for (let at = 0; at < 20; at += 1) await db.claim.count();
  };
  await expect(read().finally(letGo)).resolves.toBeUndefined();
  await Promise.all(writes);
});
