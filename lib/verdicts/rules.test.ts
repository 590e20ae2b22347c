import { expect, test } from "vitest";
import { bases } from "./ratings";
import { missingGrounds } from "./rules";

test.each(["documents", "recording", "second_source"] as const)(
  "a rating on the scale by %s needs evidence",
  (basis) => {
    expect(missingGrounds({ rank: 1, basis, evidenceCount: 0 })).not.toBeNull();
    expect(missingGrounds({ rank: 1, basis, evidenceCount: 1 })).toBeNull();
  },
);

test.each(["direct_confirmation", "author_only", "attribution_only"] as const)(
  "a rating on the scale by %s can be proposed without",
  (basis) => {
    expect(missingGrounds({ rank: 4, basis, evidenceCount: 0 })).toBeNull();
  },
);

test.each(bases)(
  "a rating off the scale needs no evidence, though by %s",
  (basis) => {
    expect(missingGrounds({ rank: null, basis, evidenceCount: 0 })).toBeNull();
  },
);
