import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { createPlaces, type Place } from "./places";

async function takeAll(count: number, places: ReturnType<typeof createPlaces>) {
  const taken: Place[] = [];
  for (let at = 0; at < count; at += 1) {
    void places.take().then((place) => taken.push(place));
  }
  await setImmediate();
  return taken;
}

test("no more begin than there are places; who leaves lets the next in", async () => {
  const places = createPlaces({ fast: 2, slow: 1 });
  const taken = await takeAll(4, places);
  expect(taken).toHaveLength(2);
  taken[0]?.leave();
  await setImmediate();
  expect(taken).toHaveLength(3);
});

test("who takes long makes room for the next, and for one after it when it leaves in the end", async () => {
  const places = createPlaces({ fast: 1, slow: 1 });
  const taken = await takeAll(3, places);
  taken[0]?.giveToNext();
  await setImmediate();
  expect(taken).toHaveLength(2);
  taken[0]?.leave();
  await setImmediate();
  expect(taken).toHaveLength(2);
  taken[1]?.leave();
  await setImmediate();
  expect(taken).toHaveLength(3);
});

test("when too many take long already, one more keeps its place", async () => {
  const places = createPlaces({ fast: 1, slow: 1 });
  const taken = await takeAll(3, places);
  taken[0]?.giveToNext();
  await setImmediate();
  taken[1]?.giveToNext();
  await setImmediate();
  expect(taken).toHaveLength(2);
});
