import { expect, test } from "vitest";
import { sealEvent } from "./sealed";

const seal = {
  viewerId: "jonas",
  claimIds: new Set(["sealed"]),
  hidesEvidence: false,
};
const event = {
  actorName: "Noor",
  actorId: "noor",
  claimId: "sealed",
  action: "verdict.propose",
  before: { status: "checking" },
  after: { label: "Wrong", rating: "wrong" },
};
const kept = { ...event, before: null, after: null };

test("what others said of a sealed verdict is kept back, whatever they did with it", () => {
  expect(sealEvent(event, seal)).toEqual(kept);
  for (const action of ["verdict.reconfirm", "second_check.differ"]) {
    expect(sealEvent({ ...event, action }, seal)).toEqual({ ...kept, action });
  }
});

test("one's own words, and those on other claims, stay readable", () => {
  expect(sealEvent({ ...event, actorId: "jonas" }, seal).after).not.toBeNull();
  expect(sealEvent({ ...event, claimId: "other" }, seal)).toEqual({
    ...event,
    claimId: "other",
  });
  expect(sealEvent({ ...event, claimId: null }, seal).after).not.toBeNull();
});

test("what was done with evidence is kept back only where the policy seals evidence", () => {
  const added = { ...event, action: "evidence.add" };
  expect(sealEvent(added, seal).after).not.toBeNull();
  expect(sealEvent(added, { ...seal, hidesEvidence: true }).after).toBeNull();
  const taken = { ...event, action: "claim.take" };
  expect(
    sealEvent(taken, { ...seal, hidesEvidence: true }).after,
  ).not.toBeNull();
});

test("how somebody found a quote's words to compare is kept back, and the rest of their edit is not", () => {
  const edited = {
    ...event,
    action: "claim.edit",
    before: { wording: null, kind: "statement" },
    after: { wording: "altered", kind: "quote" },
  };
  expect(sealEvent(edited, seal)).toMatchObject({
    before: { kind: "statement" },
    after: { kind: "quote" },
  });
  expect(JSON.stringify(sealEvent(edited, seal))).not.toContain("altered");
});
