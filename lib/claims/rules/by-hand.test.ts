import { describe, expect, test } from "vitest";
import { claimStatuses, type ClaimStatus } from "../statuses";
import { type Joinable, whyNotJoined, whyNotReshaped } from "./by-hand";

test("words change in every status but waived and withdrawn", () => {
  const fixed = claimStatuses.filter((one) => whyNotReshaped(one) !== null);
  expect(fixed).toEqual(["waived", "withdrawn"]);
});

describe("two claims are joined", () => {
  const one: Joinable = {
    id: "one",
    kind: "statement",
    status: "checking",
    revisionId: "first",
    speakerId: null,
    blockingComments: 0,
  };
  const two: Joinable = { ...one, id: "two" };

  test("when both are of one kind, one speaker and one revision", () => {
    expect(whyNotJoined(one, two)).toBeNull();
    expect(whyNotJoined(one, { ...two, kind: "quote" })).toMatch(/kind/);
    expect(whyNotJoined(one, { ...two, speakerId: "ada" })).toMatch(/people/);
    expect(whyNotJoined(one, { ...two, revisionId: "next" })).toMatch(
      /revisions/,
    );
    expect(whyNotJoined(one, one)).toMatch(/itself/);
  });

  test("unless something is still out on the one that goes", () => {
    expect(whyNotJoined(one, { ...two, status: "waiting" })).toMatch(
      /question/,
    );
    expect(whyNotJoined({ ...one, status: "waiting" }, two)).toBeNull();
    expect(whyNotJoined(one, { ...two, blockingComments: 1 })).toMatch(
      /comment/,
    );
    expect(whyNotJoined({ ...one, blockingComments: 1 }, two)).toBeNull();
  });

  test.each(claimStatuses)("with the one that stays %s", (status) => {
    const refused: readonly ClaimStatus[] = [
      "suggested",
      "waived",
      "withdrawn",
    ];
    const why = whyNotJoined({ ...one, status }, two);
    expect(why !== null).toBe(refused.includes(status));
  });

  test.each(claimStatuses)("with the one that goes %s", (status) => {
    const refused: readonly ClaimStatus[] = ["waiting", "waived", "withdrawn"];
    const why = whyNotJoined(one, { ...two, status });
    expect(why !== null).toBe(refused.includes(status));
  });
});
