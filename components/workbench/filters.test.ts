import { describe, expect, it } from "vitest";
import type { ClaimStatus } from "@/lib/claims/statuses";
import { countByFilter, matchesFilter, type Viewer } from "./filters";

const nora: Viewer = {
  id: "nora",
  name: "Nora Feld",
  roles: ["checker"],
  canCheck: true,
  canDecide: false,
};
const editor: Viewer = { ...nora, id: "edit", canDecide: true };

function claim(status: ClaimStatus, holder: string | null = null) {
  return {
    status,
    assignee: holder === null ? null : { id: holder, name: holder },
  };
}

describe("needs me", () => {
  it("is a person's own claim while they check it, and again when it went stale", () => {
    expect(matchesFilter(claim("checking", "nora"), "needs_me", nora)).toBe(
      true,
    );
    expect(matchesFilter(claim("stale", "nora"), "needs_me", nora)).toBe(true);
    expect(matchesFilter(claim("checking", "jonas"), "needs_me", nora)).toBe(
      false,
    );
  });

  it("is not a claim that is done", () => {
    expect(matchesFilter(claim("approved", "nora"), "needs_me", nora)).toBe(
      false,
    );
  });

  it("is somebody else's proposed verdict for an editor, and not for a checker", () => {
    const proposed = claim("proposed", "jonas");
    expect(matchesFilter(proposed, "needs_me", editor)).toBe(true);
    expect(matchesFilter(proposed, "needs_me", nora)).toBe(false);
    expect(matchesFilter(claim("proposed", "edit"), "needs_me", editor)).toBe(
      false,
    );
  });
});

describe("countByFilter", () => {
  it("counts each claim under every filter that shows it", () => {
    const counts = countByFilter(
      [
        claim("suggested"),
        claim("open"),
        claim("checking", "nora"),
        claim("stale", "jonas"),
      ],
      nora,
    );
    expect(counts).toEqual({
      all: 4,
      needs_me: 1,
      mine: 1,
      suggested: 1,
      open: 1,
      stale: 1,
      proposed: 0,
    });
  });
});
