import { expect, test, vi } from "vitest";
import { makeTurns } from "./turns";

/** Work that runs until it is told to end. */
function slowWork() {
  const ends: (() => void)[] = [];
  let most = 0;
  let now = 0;
  return {
    run: () => {
      now += 1;
      most = Math.max(most, now);
      return new Promise<string>((resolve) => {
        ends.push(() => {
          now -= 1;
          resolve("done");
        });
      });
    },
    endOne: () => ends.shift()?.(),
    most: () => most,
    started: () => ends.length,
  };
}

const rules = { atOnce: 2, waitMs: 2_000, tooLate: () => new Error("late") };

test("two run at once, and the third starts when one ends", async () => {
  const turn = makeTurns(rules);
  const work = slowWork();
  const all = [turn(work.run), turn(work.run), turn(work.run)];
  await Promise.resolve();
  expect(work.started()).toBe(2);
  work.endOne();
  await vi.waitFor(() => expect(work.started()).toBe(2));
  work.endOne();
  work.endOne();
  expect(await Promise.all(all)).toEqual(["done", "done", "done"]);
  expect(work.most()).toBe(2);
});

test("whoever waits too long fails, and leaves no place taken", async () => {
  vi.useFakeTimers();
  const turn = makeTurns(rules);
  const work = slowWork();
  const first = [turn(work.run), turn(work.run)];
  const late = turn(work.run);
  const refused = expect(late).rejects.toThrow("late");
  await vi.advanceTimersByTimeAsync(2_001);
  await refused;
  vi.useRealTimers();
  work.endOne();
  work.endOne();
  await Promise.all(first);
  const next = turn(work.run);
  await vi.waitFor(() => expect(work.started()).toBe(1));
  work.endOne();
  expect(await next).toBe("done");
});

test("work that fails gives its place back", async () => {
  const turn = makeTurns({ ...rules, atOnce: 1 });
  await expect(turn(() => Promise.reject(new Error("no")))).rejects.toThrow();
  expect(await turn(() => Promise.resolve("yes"))).toBe("yes");
});
