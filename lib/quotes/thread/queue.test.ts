import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleComparerWorker } from "@/scripts/build/comparer-worker";
import { examine } from "../examine";
import { createComparer, examineInThread } from "./queue";

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

const startReal = () => new Worker(script, { env: {}, execArgv: [] });
const startWith = (code: string) => new Worker(code, { eval: true });

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
  const starts = [() => startWith("setInterval(() => {}, 1000)"), startReal];
  const start = () => (starts.shift() ?? startReal)();
  const comparer = createComparer({ start, timeLimitMs: 50, queueLength: 1 });
  expect(await examineInThread(comparer, asked)).toBeNull();
  Object.assign(comparer.options, patient);
  expect(await examineInThread(comparer, asked)).toEqual(examine(asked));
});

test("a thread that dies fails its own record, and the next gets a new one", async () => {
  const fall =
    'require("node:worker_threads").parentPort.on("message", () => process.exit(1))';
  const starts = [() => startWith(fall), startReal];
  const start = () => (starts.shift() ?? startReal)();
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
