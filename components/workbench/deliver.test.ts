import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Failure, Result } from "@/lib/server/handle";
import { deliver } from "./deliver";
import { countWaiting, wakeAll } from "./waiting-store";

const parcel = {
  ...{ viewerId: "noor", aboutId: "claim", what: "Wording saved." },
  input: "the bridge",
};
const saved: Result<string> = { ok: true, data: "saved" };
const refused = (code: Failure["code"]): Result<string> => ({
  ok: false,
  error: { code, message: "", requestId: "" },
});

let network: EventTarget;
beforeEach(() => {
  network = new EventTarget();
  vi.stubGlobal("window", network);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A desk that gives these answers in turn; null stands for no answer at all. */
function desk(...answers: readonly (Result<string> | null)[]) {
  const keys: string[] = [];
  const shown: (string | undefined)[] = [];
  const done = deliver({
    parcel,
    send: (saveKey) => {
      const answer = answers[keys.length] ?? null;
      keys.push(saveKey);
      return answer ? Promise.resolve(answer) : Promise.reject(new Error());
    },
    onWaiting: (failure) => shown.push(failure?.message),
  });
  return { done, keys, shown };
}

test("is tried again with the same key until somebody answers, and says so meanwhile", async () => {
  const { done, keys, shown } = desk(null, null, saved);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await done).toBe(saved);
  expect(new Set(keys).size).toBe(1);
  expect(keys).toHaveLength(3);
  expect(shown[0]).toMatch(/^Not saved: no connection. Galley tries again/);
  expect(shown.at(-1)).toBeUndefined();
  expect(countWaiting()).toBe(0);
});

test("a network that comes back, or somebody who presses, ends the waiting", async () => {
  const { done, keys } = desk(null, null, saved);
  await vi.advanceTimersByTimeAsync(0);
  expect(countWaiting()).toBe(1);
  network.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  wakeAll();
  expect(await done).toBe(saved);
  expect(keys).toHaveLength(3);
});

test("a desk without its database is asked again too", async () => {
  const { done, shown } = desk(refused("UNAVAILABLE"), saved);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await done).toBe(saved);
  expect(shown[0]).toMatch(/database does not answer/);
});

test.each(["CONFLICT", "FORBIDDEN", "UNAUTHENTICATED", "INTERNAL"] as const)(
  "%s is an answer, and the next save is another one",
  async (code) => {
    const first = desk(refused(code));
    expect(await first.done).toMatchObject({ error: { code } });
    const second = desk(saved);
    await second.done;
    expect(second.keys[0]).not.toBe(first.keys[0]);
  },
);
