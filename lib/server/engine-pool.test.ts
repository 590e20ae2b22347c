import { expect, test, vi } from "vitest";
import { AppError } from "@/lib/errors";
import type { EngineTask } from "@/lib/extraction/worker";
import {
  createEnginePool,
  extractInThread,
  warmEngine,
  type EngineListener,
} from "./engine-pool";

const EMPTY = {
  sentences: [],
  quotes: [],
  statements: [],
  speakers: [],
  uncovered: [],
};
const sentence = { start: 0, end: 1 };

/** Threads that answer when the test says so. */
function standIns() {
  const started: {
    listener: EngineListener;
    tasks: EngineTask[];
    isStopped: boolean;
  }[] = [];
  const start = (listener: EngineListener) => {
    const thread = { listener, tasks: [] as EngineTask[], isStopped: false };
    started.push(thread);
    return {
      post: (task: EngineTask) => void thread.tasks.push(task),
      stop: () => void (thread.isStopped = true),
    };
  };
  const answer = (at: number, isLast = true) =>
    started[at]?.listener.onMessage({
      kind: "part",
      part: { ...EMPTY, sentences: [sentence] },
      engineVersion: "1",
      isLast,
    });
  return { started, start, answer };
}

function poolOf(
  start: (listener: EngineListener) => {
    post: (task: EngineTask) => void;
    stop: () => void;
  },
  change = {},
) {
  return createEnginePool({
    start,
    threads: 1,
    timeLimitMs: 1_000,
    queueLength: 2,
    ...change,
  });
}

const ignore = () => undefined;

test("an answer that comes in parts is put together", async () => {
  const { start, started, answer } = standIns();
  const result = extractInThread(poolOf(start), "text", ignore);
  answer(0, false);
  answer(0, false);
  answer(0);
  expect(await result).toEqual({
    ...EMPTY,
    engineVersion: "1",
    sentences: [sentence, sentence, sentence],
  });
  expect(started[0]?.tasks.map(({ kind }) => kind)).toEqual([
    "read",
    "more",
    "more",
  ]);
});

test("a second text waits for the first where there is one thread", async () => {
  const { start, started, answer } = standIns();
  const pool = poolOf(start);
  const first = extractInThread(pool, "first", ignore);
  const second = extractInThread(pool, "second", ignore);
  expect(started[0]?.tasks).toEqual([{ kind: "read", text: "first" }]);
  answer(0);
  await first;
  expect(started).toHaveLength(1);
  expect(started[0]?.tasks.at(-1)).toEqual({ kind: "read", text: "second" });
  answer(0);
  expect((await second).sentences).toHaveLength(1);
});

test("with two threads two texts are read at once", () => {
  const { start, started } = standIns();
  const pool = poolOf(start, { threads: 2 });
  void extractInThread(pool, "first", ignore);
  void extractInThread(pool, "second", ignore);
  expect(started).toHaveLength(2);
});

test("progress is passed on while the text is read", async () => {
  const { start, started, answer } = standIns();
  const onProgress = vi.fn();
  const result = extractInThread(poolOf(start), "text", onProgress);
  started[0]?.listener.onMessage({ kind: "progress", done: 3, total: 9 });
  answer(0);
  await result;
  expect(onProgress).toHaveBeenCalledExactlyOnceWith({ done: 3, total: 9 });
});

test("a thread that dies fails its own text only, and the next gets a new one", async () => {
  const { start, started, answer } = standIns();
  const pool = poolOf(start);
  const lost = extractInThread(pool, "first", ignore);
  const next = extractInThread(pool, "second", ignore);
  started[0]?.listener.onEnd(new Error("out of memory"));
  await expect(lost).rejects.toMatchObject({ code: "UNAVAILABLE" });
  expect(started).toHaveLength(2);
  answer(1);
  expect((await next).engineVersion).toBe("1");
});

test("an answer of a thread that was given up on is not taken for another text's", async () => {
  vi.useFakeTimers();
  const { start, started, answer } = standIns();
  const pool = poolOf(start);
  const slow = extractInThread(pool, "first", ignore);
  const refused = expect(slow).rejects.toMatchObject({ code: "UNAVAILABLE" });
  vi.advanceTimersByTime(1_001);
  await refused;
  expect(started[0]?.isStopped).toBe(true);
  const next = extractInThread(pool, "second", ignore);
  answer(0);
  started[0]?.listener.onEnd(null);
  answer(1);
  expect((await next).sentences).toHaveLength(1);
  vi.useRealTimers();
});

test("an engine's own mistake is told in our words, never in the text's", async () => {
  const { start, started } = standIns();
  const result = extractInThread(poolOf(start), "secret words", ignore);
  started[0]?.listener.onMessage({
    kind: "failed",
    name: "RangeError",
    stack: "",
  });
  const error: unknown = await result.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AppError);
  expect(error instanceof AppError && error.message).not.toContain("secret");
});

test("a full queue refuses instead of growing", async () => {
  const { start } = standIns();
  const pool = poolOf(start);
  for (let at = 0; at < 3; at++)
    void extractInThread(pool, `text ${at}`, ignore);
  await expect(
    extractInThread(pool, "one too many", ignore),
  ).rejects.toMatchObject({ code: "TOO_MANY" });
});

test("warming starts one thread, once", () => {
  const { start, started } = standIns();
  const pool = poolOf(start, { threads: 2 });
  warmEngine(pool);
  warmEngine(pool);
  expect(started).toHaveLength(1);
});
