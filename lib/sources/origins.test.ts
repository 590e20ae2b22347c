import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  countOrigins,
  groupByOrigin,
  originsOf,
  sourcesInWords,
} from "./origins";

const links = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([sourceId, restsOnId]) => ({ sourceId, restsOnId }));

describe("the origin of a source", () => {
  it("is itself, when it rests on none", () => {
    expect(originsOf([])("wire")).toBe("wire");
  });
  it("is where its links end, by however many steps", () => {
    const originOf = originsOf(links(["blog", "paper"], ["paper", "wire"]));
    expect(["blog", "paper", "wire"].map(originOf)).toEqual(
      Array.from({ length: 3 }, () => "wire"),
    );
  });
  it("is one for the sources of a ring, and for what leads into it", () => {
    const originOf = originsOf(links(["c", "b"], ["b", "a"], ["a", "c"]));
    expect(["a", "b", "c"].map(originOf)).toEqual(["a", "a", "a"]);
    expect(originsOf(links(["x", "b"], ["b", "a"], ["a", "b"]))("x")).toBe("a");
  });
});

test("origins are counted, not sources", () => {
  const originOf = originsOf(links(["paper", "wire"], ["radio", "wire"]));
  expect(countOrigins(["paper", "radio"], originOf)).toBe(1);
  expect(countOrigins(["paper", "radio", "wire"], originOf)).toBe(1);
  expect(countOrigins(["paper", "minutes"], originOf)).toBe(2);
  expect(countOrigins([], originOf)).toBe(0);
});

test("what has one origin stands together, where the first of it stood", () => {
  const originOf = originsOf(links(["paper", "wire"], ["radio", "wire"]));
  const evidence = ["paper", "minutes", "radio", "paper"];
  expect(groupByOrigin(evidence, (one) => one, originOf)).toEqual([
    { originId: "wire", members: ["paper", "radio", "paper"] },
    { originId: "minutes", members: ["minutes"] },
  ]);
});

test.each([
  [1, 1, "1 source"],
  [2, 1, "2 sources, 1 origin"],
  [4, 3, "4 sources, 3 origins"],
])("%i sources of %i origins are said so", (sources, origins, words) => {
  expect(sourcesInWords(sources, origins)).toBe(words);
});

test("whatever the links, every source has an origin, and so has whatever rests on it: the same", () => {
  const name = fc.constantFrom(..."abcdefgh");
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 20 }), (pairs) => {
      const all = links(...pairs);
      const originOf = originsOf(all);
      const first = new Map<string, string>();
      for (const { sourceId, restsOnId } of all) {
        const known = first.get(sourceId);
        if (known === undefined || restsOnId < known)
          first.set(sourceId, restsOnId);
      }
      for (const [sourceId, restsOnId] of first) {
        expect(originOf(sourceId)).toBe(originOf(restsOnId));
        expect(originOf(originOf(sourceId))).toBe(originOf(sourceId));
      }
    }),
    { seed: 20_261_126, numRuns: 500 },
  );
});
