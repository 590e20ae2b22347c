import { onTestFinished, expect, test, vi } from "vitest";
import { commit } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import { enqueue } from "@/lib/db/queue";
import { withAdmin } from "@/lib/testing/admin-connection";
import { bringer } from "@/lib/testing/intake-desk";
import { stampFor } from "@/lib/testing/stamp";
import { freeJobsOfTheDead, startPulse } from "./pulse";
import { startWorker } from "./work";

const url = () => process.env.DATABASE_URL ?? "";

async function setUp(task: string) {
  const actor = await bringer();
  const add = (key: string, fails = false) =>
    commit(stampFor(actor), async (tx) => {
      await enqueue(tx, { task, payload: { key }, key: `${task} ${key}` });
      if (fails) throw new Error("on purpose");
      const entity = { type: "Newsroom", id: actor.newsroomId } as const;
      const event = { action: "test.add", entity, before: null, after: {} };
      return { result: undefined, event };
    });
  return { add };
}

function jobsOf(task: string) {
  return prisma.$queryRaw<
    { attempts: number; locked_by: string | null }[]
  >`SELECT attempts, locked_by FROM graphile_worker.jobs WHERE task_identifier = ${task}`;
}

test("a job is there with what made it necessary, or neither is", async () => {
  const { add } = await setUp("kept");
  await expect(add("a", true)).rejects.toThrow();
  expect(await jobsOf("kept")).toEqual([]);
  await add("a");
  expect(await jobsOf("kept")).toHaveLength(1);
});

test("a second job with the key takes the first one's place", async () => {
  const { add } = await setUp("replaced");
  await add("a");
  await add("a");
  await add("b");
  expect(await jobsOf("replaced")).toHaveLength(2);
});

test("a worker does what is in the queue and what comes, and stops when it is told to", async () => {
  const { add } = await setUp("done");
  await add("before");
  const done: unknown[] = [];
  const worker = await startWorker({
    connectionString: url(),
    atOnce: 2,
    tasks: { done: (payload) => void done.push(payload) },
  });
  await add("after");
  await vi.waitFor(() => expect(done).toHaveLength(2), 10_000);
  await worker.stop();
  await add("too late");
  expect(await jobsOf("done")).toMatchObject([{ attempts: 0 }]);
});

test("what fails is tried again", async () => {
  const { add } = await setUp("failing");
  await add("a");
  let tries = 0;
  const worker = await startWorker({
    connectionString: url(),
    atOnce: 1,
    tasks: {
      failing: () => {
        tries += 1;
        if (tries === 1) throw new Error("on purpose");
      },
    },
  });
  onTestFinished(worker.stop);
  await vi.waitFor(() => expect(tries).toBe(2), 10_000);
});

test("jobs of a worker that is gone are let go, those of one that lives are not", async () => {
  const { add } = await setUp("held");
  await add("of the living");
  await add("of the dead");
  const take = (worker: string, key: string) => prisma.$executeRaw`
    UPDATE graphile_worker._private_jobs SET locked_by = ${worker}, locked_at = now(), attempts = 1
    WHERE key = ${key}`;
  await take("pool-living", "held of the living");
  await take("pool-dead", "held of the dead");
  const beats: unknown[] = [];
  const pulse = startPulse({
    connectionString: url(),
    workerId: "pool-living",
    onBeat: () => Promise.resolve(beats.push(1)),
  });
  onTestFinished(pulse.stop);
  await vi.waitFor(() => expect(beats.length).toBeGreaterThan(0), 10_000);
  const holders = async () =>
    (await jobsOf("held")).map(({ locked_by }) => locked_by ?? "nobody").sort();
  await withAdmin(url(), (client) => freeJobsOfTheDead(client));
  // So soon after it was taken, its worker may only be on its way.
  expect(await holders()).toEqual(["pool-dead", "pool-living"]);
  await withAdmin(url(), (client) => freeJobsOfTheDead(client, 0));
  expect(await holders()).toEqual(["nobody", "pool-living"]);
});
