import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import {
  bringTexts,
  count,
  failuresOf,
  type JobDesk,
  killWorker,
  openWorker,
  withJobDesk,
} from "./job-desk";

/*
 * Documents are read by workers of which one is killed every second and started again. In the end each document must be
 * there once, with one snapshot and one event, and none may have lain with a dead worker for more than a minute.
 */

const { values } = parseArgs({
  options: {
    jobs: { type: "string", default: "2000" },
    workers: { type: "string", default: "4" },
    seconds: { type: "string", default: "1" },
  },
});
const jobs = Number(values.jobs);
/** The longest a job may lie with a worker that is gone. */
const STUCK_S = 60;

await withJobDesk(async (desk) => {
  const texts = Array.from({ length: jobs }, (_, at) => textOf(at));
  await bringTexts(desk, texts);
  const begun = Date.now();
  const { kills, longestS } = await workAndKill(desk);
  const tookS = Math.round((Date.now() - begun) / 1_000);
  const found = await lookAt(desk);
  console.log(
    `${jobs} jobs, ${values.workers} workers, ${kills} killed in ${tookS} s: done ${found.done}, documents ${found.documents}, ` +
      `sources with another number of snapshots than one ${found.odd}, events ${found.events}, longest with one worker ${longestS.toFixed(1)} s`,
  );
  for (const { n, failure } of await failuresOf(desk)) {
    console.log(`failed: ${n} × ${failure}`);
  }
  const isPlanted = await proveCheck(desk);
  console.log(isPlanted ? "a planted double was seen" : "THE CHECK IS BLIND");
  const { verifyChain } = await import("../../lib/audit/verify");
  const chain = await verifyChain(desk.actor.newsroomId);
  console.log(`the log's chain is ${chain.kind}`);
  const isRight =
    found.done === jobs &&
    found.documents === jobs &&
    found.odd === 0 &&
    found.events === jobs;
  const isGood = isRight && isPlanted && chain.kind === "whole";
  process.exitCode = isGood && longestS <= STUCK_S ? 0 : 1;
});

function textOf(at: number): string {
  return `The harbour has ${at} berths.\n\nNobody has counted them since.`;
}

async function workAndKill(desk: JobDesk) {
  const workers = new Set<ChildProcess>();
  const starting = new Set<Promise<void>>();
  const start = () => {
    const ready = openWorker(desk).then((worker) => {
      workers.add(worker);
      starting.delete(ready);
    });
    starting.add(ready);
  };
  for (let at = 0; at < Number(values.workers); at += 1) start();
  await Promise.all(starting);
  let kills = 0;
  let longestS = 0;
  while ((await waitingIn(desk)) > 0) {
    await sleep(Number(values.seconds) * 1_000);
    longestS = Math.max(longestS, await longestHeld(desk));
    // The one that works longest, with everything it holds. One that is only on its way holds nothing.
    const [victim, other] = workers;
    if (!victim || !other) continue;
    workers.delete(victim);
    await killWorker(victim);
    kills += 1;
    start();
  }
  await Promise.all(starting);
  await Promise.all([...workers].map(killWorker));
  return { kills, longestS };
}

function waitingIn({ url }: JobDesk): Promise<number> {
  return count(
    url,
    `SELECT count(*) AS n FROM "Intake" WHERE "state" = 'waiting'`,
  );
}

function longestHeld({ url }: JobDesk): Promise<number> {
  return count(
    url,
    "SELECT extract(epoch FROM now() - min(locked_at)) AS n FROM graphile_worker.jobs WHERE locked_by IS NOT NULL",
  );
}

async function lookAt({ url }: JobDesk) {
  return {
    done: await count(
      url,
      `SELECT count(*) AS n FROM "Intake" WHERE "state" = 'done'`,
    ),
    documents: await count(url, `SELECT count(*) AS n FROM "Document"`),
    odd: await count(
      url,
      `SELECT count(*) AS n FROM "Source" s WHERE (SELECT count(*) FROM "Snapshot" t
       WHERE t."newsroomId" = s."newsroomId" AND t."sourceId" = s."id") <> 1`,
    ),
    events: await count(
      url,
      `SELECT count(*) AS n FROM "AuditEvent" WHERE "action" = 'intake.done'`,
    ),
  };
}

/** Shows that a source with two snapshots would be found. */
async function proveCheck(desk: JobDesk): Promise<boolean> {
  const { prisma } = await import("../../lib/db/prisma");
  const before = await lookAt(desk);
  const snapshot = await prisma.snapshot.findFirstOrThrow();
  await prisma.snapshot.create({
    data: { ...snapshot, id: crypto.randomUUID(), number: 2 },
  });
  return (await lookAt(desk)).odd === before.odd + 1;
}
