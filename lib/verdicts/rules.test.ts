import { expect, test } from "vitest";
import { bases } from "./ratings";
import { missingGrounds } from "./rules";

const plenty = {
  evidenceCount: 3,
  sourceCount: 3,
  originCount: 3,
  sourcesWanted: 0,
};
const none = {
  evidenceCount: 0,
  sourceCount: 0,
  originCount: 0,
  sourcesWanted: 0,
};

test.each(["documents", "recording", "second_source"] as const)(
  "a rating on the scale by %s needs evidence",
  (basis) => {
    expect(missingGrounds({ rank: 1, basis, ...none })).not.toBeNull();
    expect(
      missingGrounds({ rank: 1, basis, ...none, evidenceCount: 1 }),
    ).toBeNull();
  },
);

test.each(["direct_confirmation", "author_only", "attribution_only"] as const)(
  "a rating on the scale by %s can be proposed without",
  (basis) => {
    expect(missingGrounds({ rank: 4, basis, ...none })).toBeNull();
  },
);

test.each(bases)(
  "a rating off the scale needs no evidence, though by %s",
  (basis) => {
    expect(missingGrounds({ rank: null, basis, ...none })).toBeNull();
  },
);

const confirmed = { ...plenty, rank: 4, basis: "documents" } as const;

test("a rating that wants two sources is not given on one, and the sentence says what is missing", () => {
  const wanting = { ...confirmed, sourcesWanted: 2 };
  const on = (count: number) =>
    missingGrounds({ ...wanting, sourceCount: count, originCount: count });
  expect(on(1)).toMatch(/wants 2 independent sources .* there is 1\b/);
  expect(on(0)).toMatch(/there is none/);
  expect(on(2)).toBeNull();
});

test("sources of one origin are one, and the sentence says so", () => {
  const wanting = { ...confirmed, sourcesWanted: 2 };
  expect(
    missingGrounds({ ...wanting, sourceCount: 3, originCount: 1 }),
  ).toMatch(/wants 2 independent sources .* 3 sources go back to 1 origin\b/);
  expect(
    missingGrounds({ ...wanting, sourceCount: 3, originCount: 2 }),
  ).toBeNull();
});

test("sources are wanted of a rating off the scale too, and whatever the basis", () => {
  const wanting = { ...confirmed, ...none, sourcesWanted: 1 };
  expect(missingGrounds({ ...wanting, rank: null })).toMatch(/wants 1 source/);
  expect(missingGrounds({ ...wanting, basis: "author_only" })).not.toBeNull();
});
