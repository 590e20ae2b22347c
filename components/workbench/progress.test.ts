import { describe, expect, it } from "vitest";
import { claimRow } from "./claim-row.fixture";
import { nextAfter, progressOf } from "./progress";

function sentence(number: number, coverage: "decided" | "untouched" | "stale") {
  return {
    id: String(number),
    number,
    start: number * 10,
    end: number * 10 + 9,
    coverage,
    isMarkedNotAClaim: false,
    waiver: null,
    version: 1,
  };
}

describe("progressOf", () => {
  it("counts sentences by form and claims by status", () => {
    const statuses = ["stale", "suggested", "waiting", "proposed"] as const;
    const progress = progressOf({
      sentences: [
        sentence(1, "decided"),
        sentence(2, "untouched"),
        sentence(3, "stale"),
      ],
      claims: statuses.map((status) => claimRow({ status })),
      openComments: {
        a: { open: 2, blocking: 1 },
        b: { open: 3, blocking: 0 },
      },
      revision: { isSplit: true },
    });
    expect(progress).toEqual({
      sentences: 3,
      decided: 1,
      inProgress: 1,
      gate: {
        unsplit: 0,
        untouched: 1,
        suggested: 1,
        open: 0,
        under_way: 2,
        disputed: 0,
        stale: 1,
        comments: 1,
      },
    });
  });
});

describe("nextAfter", () => {
  it("goes on downwards and starts again at the top", () => {
    const items = [{ start: 10 }, { start: 20 }];
    expect(nextAfter(items, 10)).toEqual({ start: 20 });
    expect(nextAfter(items, 20)).toEqual({ start: 10 });
    expect(nextAfter([], 20)).toBeUndefined();
  });
});
