import { expect, test } from "vitest";
import { defaultPolicy, sourcesWantedFor } from "./rules";
import { changePolicyInput } from "./schema";

const usual = { ...defaultPolicy, version: 1 };

function faults(change: object): readonly string[] {
  const parsed = changePolicyInput.safeParse({ ...usual, ...change });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path }) => path.join("."));
}

test("the house's own policy is one that can be saved", () => {
  expect(faults({})).toEqual([]);
});

test("a second check by rating names at least two, so that being asked gives nothing away", () => {
  const byRating = { secondCheck: "by_rating" };
  expect(faults({ ...byRating, secondCheckRatings: ["wrong"] })).toEqual([
    "secondCheckRatings",
  ]);
  expect(
    faults({ ...byRating, secondCheckRatings: ["wrong", "wrong"] }),
  ).toEqual(["secondCheckRatings"]);
  expect(
    faults({ ...byRating, secondCheckRatings: ["wrong", "not-confirmed"] }),
  ).toEqual([]);
});

test("a share is of a hundred, a number of sources from none to nine", () => {
  expect(faults({ secondCheckShare: 0 })).toEqual(["secondCheckShare"]);
  expect(faults({ secondCheckShare: 101 })).toEqual(["secondCheckShare"]);
  expect(faults({ secondCheckShare: 100 })).toEqual([]);
  expect(faults({ sourcesWanted: { wrong: 10 } })).toEqual([
    "sourcesWanted.wrong",
  ]);
  expect(faults({ sourcesWanted: { wrong: 1.5 } })).toEqual([
    "sourcesWanted.wrong",
  ]);
});

test("a rating that wants no source is not kept", () => {
  const parsed = changePolicyInput.parse({
    ...usual,
    sourcesWanted: { wrong: 2, confirmed: 0 },
  });
  expect(parsed.sourcesWanted).toEqual({ wrong: 2 });
});

test("what a rating wants is what the policy says of it, and nothing otherwise", () => {
  const policy = { ...defaultPolicy, sourcesWanted: { wrong: 2 } };
  expect(sourcesWantedFor(policy, "wrong")).toBe(2);
  expect(sourcesWantedFor(policy, "confirmed")).toBe(0);
  expect(sourcesWantedFor(policy, "toString")).toBe(0);
});
