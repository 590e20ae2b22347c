import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ALONE, threadOf } from "@/lib/threads/worker-thread";
import { bundleComparerWorker } from "@/scripts/build/comparer-worker";
import { examine } from "../examine";
import { type Comparer, createComparer, examineInThread } from "./queue";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-comparer-"));
const script = path.join(folder, "comparer.cjs");
beforeAll(() => bundleComparerWorker(process.cwd(), script));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const asked = {
  quote: "We tested the water every four hours",
  speaker: "Ilse Tarrant",
  text: "ILSE TARRANT: We tested the water every six hours.\nQ: And then?",
};
const long = { ...asked, text: `${asked.text}\n`.repeat(10_000) };
const patient = { timeLimitMs: 30_000, queueLength: 50 };

type Start = Comparer["options"]["start"];
const startReal: Start = (listener) =>
  threadOf(new Worker(script, ALONE), listener);
const startWith =
  (code: string): Start =>
  (listener) =>
    threadOf(new Worker(code, { eval: true }), listener);
/** Each thread as the next of these starts it; a real one for all that follow. */
function startEach(...starts: readonly Start[]): Start {
  const left = [...starts];
  return (listener) => (left.shift() ?? startReal)(listener);
}

test("the thread answers what would have been answered without it", async () => {
  const comparer = createComparer({ start: startReal, ...patient });
  const answers = await Promise.all([
    examineInThread(comparer, asked),
    examineInThread(comparer, { ...asked, quote: "And then?" }),
  ]);
  expect(answers).toEqual([
    examine(asked),
    examine({ ...asked, quote: "And then?" }),
  ]);
  expect(answers[0]?.findings.wording).toBe("altered_critical");
});

test("while a long record is compared, others are served", async () => {
  const comparer = createComparer({ start: startReal, ...patient });
  await examineInThread(comparer, asked);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begun = performance.now();
  await examineInThread(comparer, long);
  const tookMs = performance.now() - begun;
  delay.disable();
  expect(delay.max / 1e6).toBeLessThan(tookMs / 2);
});

test("a record that takes too long is stopped, and the next gets a new thread", async () => {
  const start = startEach(startWith("setInterval(() => {}, 1000)"));
  const comparer = createComparer({ start, timeLimitMs: 50, queueLength: 1 });
  expect(await examineInThread(comparer, asked)).toBeNull();
  Object.assign(comparer.options, patient);
  expect(await examineInThread(comparer, asked)).toEqual(examine(asked));
});

test("a thread that dies fails its own record, and the next gets a new one", async () => {
  const fall =
    'require("node:worker_threads").parentPort.on("message", () => process.exit(1))';
  const start = startEach(startWith(fall));
  const comparer = createComparer({ start, ...patient });
  const [lost, next] = await Promise.allSettled([
    examineInThread(comparer, asked),
    examineInThread(comparer, asked),
  ]);
  expect(lost).toMatchObject({ reason: { code: "UNAVAILABLE" } });
  expect(next).toMatchObject({ value: examine(asked) });
});

test("a full queue refuses instead of growing", async () => {
  const comparer = createComparer({
    start: startReal,
    ...patient,
    queueLength: 1,
  });
  const answers = await Promise.allSettled([
    examineInThread(comparer, asked),
    examineInThread(comparer, asked),
    examineInThread(comparer, asked),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([
    "fulfilled",
    "fulfilled",
    "rejected",
  ]);
  expect(answers[2]).toMatchObject({ reason: { code: "TOO_MANY" } });
});
