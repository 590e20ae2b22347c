import { expect, test } from "vitest";
import { readTrailAddress, trailAddress } from "./address";

const path = "/articles/a/history";

test("what is asked for is read from the address, and nothing from what is not there", () => {
  expect(readTrailAddress({ person: "p", kind: ["claims", "x"] })).toEqual({
    ...{ personId: "p", kind: "claims" },
    ...{ about: "", from: "", until: "" },
  });
});

test("the next page keeps the choice, and drops what it does not know", () => {
  const address = { person: "p", from: "", moon: "1", before: "9" };
  expect(trailAddress(path, address, 4)).toBe(`${path}?person=p&before=4`);
  expect(trailAddress(path, {}, null)).toBe(path);
});
