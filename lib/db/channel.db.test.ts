import { expect, onTestFinished, test, vi } from "vitest";
import { withAdmin } from "@/lib/testing/admin-connection";
import { stampFor } from "@/lib/testing/stamp";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { databaseUrl } from "../env";
import { CHANNEL_CONNECTION, openChannel } from "./channel";
import { commit } from "./commit";
import { HINT_CHANNEL } from "./hint";

async function listen() {
  const words: unknown[] = [];
  const seen = { opened: 0, lost: 0 };
  const channel = openChannel(HINT_CHANNEL, {
    onWord: (payload) => words.push(JSON.parse(payload)),
    onOpen: () => (seen.opened += 1),
    onLost: () => (seen.lost += 1),
  });
  onTestFinished(() => channel.close());
  await vi.waitFor(() => expect(seen.opened).toBe(1));
  return { words, seen };
}

async function setUp() {
  const actor = await makeMember(await makeNewsroom());
  const claim = await makeClaim(await makeArticle(actor));
  const change = (fails = false) =>
    commit(stampFor(actor), (tx) => {
      if (fails) return Promise.reject(new Error("on purpose"));
      const { id, articleId } = claim;
      const entity = { type: "Claim", id } as const;
      const event = { action: "claim.edit", entity, articleId, claimId: id };
      const around = { before: null, after: { text: "The bridge is new." } };
      return tx.claim.count().then((result) => {
        return { result, event: { ...event, ...around } };
      });
    });
  return { actor, claim, change };
}

test("a stored change is hinted at with ids and a number, and nothing of what it is", async () => {
  const { actor, claim, change } = await setUp();
  const { words } = await listen();
  await change();
  await vi.waitFor(() => expect(words).toHaveLength(1));
  expect(words[0]).toEqual({
    kind: "change",
    newsroomId: actor.newsroomId,
    articleId: claim.articleId,
    claimId: claim.id,
    seq: expect.any(Number) as number,
  });
});

test("what was not stored is not spoken of", async () => {
  const { change } = await setUp();
  const { words } = await listen();
  await expect(change(true)).rejects.toThrow();
  await change();
  await vi.waitFor(() => expect(words.length).toBeGreaterThan(0));
  expect(words).toHaveLength(1);
});

test("a connection that is killed is opened again within seconds, and hears on", async () => {
  const { change } = await setUp();
  const { words, seen } = await listen();
  await withAdmin(databaseUrl(), (client) =>
    client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()",
      [CHANNEL_CONNECTION],
    ),
  );
  await vi.waitFor(() => expect(seen).toEqual({ opened: 2, lost: 1 }), 4_000);
  await change();
  await vi.waitFor(() => expect(words).toHaveLength(1));
});
