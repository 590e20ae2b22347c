import { expect, test } from "vitest";
import { claimRow } from "./claim-row.fixture";
import { joinCandidates } from "./join-candidates";

const claim = claimRow({ id: "here", start: 100, end: 120 });

test("the nearest claims are offered first, and none that cannot be joined", () => {
  const offered = joinCandidates(claim, [
    claim,
    claimRow({ id: "far", start: 500, end: 520 }),
    claimRow({ id: "near", start: 125, end: 140 }),
    claimRow({ id: "before", start: 60, end: 70 }),
    claimRow({ id: "quote", start: 121, end: 130, kind: "quote" }),
    claimRow({ id: "gone", start: 121, end: 130, status: "withdrawn" }),
  ]);
  expect(offered.map(({ id }) => id)).toEqual(["near", "before", "far"]);
});

test("of many claims a dozen are offered", () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    claimRow({ id: `other-${index}`, start: index, end: index + 1 }),
  );
  expect(joinCandidates(claim, many)).toHaveLength(12);
});
