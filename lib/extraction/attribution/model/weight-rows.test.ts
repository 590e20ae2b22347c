import { describe, expect, it } from "vitest";
import { makeFeatureList } from "./hashing";
import { packRows, sumRows } from "./weight-rows";

const BITS = 3;
const TAGS = 6;

function sumsOf(weights: Int8Array, ids: readonly number[], side: 0 | 1 = 0) {
  const list = makeFeatureList(BITS);
  list.ids.set(ids);
  list.count = ids.length;
  const into = new Int32Array(TAGS);
  sumRows(packRows(weights), list, { into, row: 0, side });
  return [...into];
}

describe("sums of weights side by side in one number", () => {
  const weights = Int8Array.from({ length: 8 * TAGS }, (_, at) => at * 5 - 120);

  it("are what adding one weight after the other gives", () => {
    const ids = [0, 7, 3, 3, 5];
    const plain = Array.from({ length: TAGS }, (_, tag) =>
      ids.reduce((sum, id) => sum + (weights[id * TAGS + tag] ?? 0), 0),
    );
    expect(sumsOf(weights, ids)).toEqual(plain);
  });

  it("take the row beside a feature's own for the other side", () => {
    expect(sumsOf(weights, [2], 1)).toEqual(sumsOf(weights, [3]));
  });

  it.each([-128, 127])("hold 256 features of weight %i", (weight) => {
    const extreme = new Int8Array(8 * TAGS).fill(weight);
    const ids = Array.from({ length: 256 }, (_, at) => at % 8);
    expect(sumsOf(extreme, ids)).toEqual(Array(TAGS).fill(256 * weight));
  });
});
