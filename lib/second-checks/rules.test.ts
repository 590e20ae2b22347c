import { describe, expect, test } from "vitest";
import { defaultPolicy } from "@/lib/policies/rules";
import { lotOf } from "./lot";
import { isSealedFor, secondCheckDemanded } from "./rules";

const at = new Date("2026-03-02T09:00:00.000Z");
const open = { doneAt: null, voidedAt: null };
const done = { doneAt: at, voidedAt: null };
const voided = { doneAt: null, voidedAt: at };
const byNoor = { proposedById: "noor" };

describe("a verdict is sealed", () => {
  test("for everybody but its proposer while a second check is open", () => {
    expect(isSealedFor([open], byNoor, "jonas")).toBe(true);
    expect(isSealedFor([open], byNoor, null)).toBe(true);
    expect(isSealedFor([open], byNoor, "noor")).toBe(false);
  });

  test("for nobody once the check is done or void, nor where none was asked for", () => {
    expect(isSealedFor([done], byNoor, "jonas")).toBe(false);
    expect(isSealedFor([voided], byNoor, "jonas")).toBe(false);
    expect(isSealedFor([], byNoor, "jonas")).toBe(false);
  });

  test("again when a later verdict has an open one", () => {
    expect(isSealedFor([done, voided, open], byNoor, "jonas")).toBe(true);
  });
});

describe("a second check is demanded", () => {
  const verdict = { ratingKey: "wrong", lot: 0.5 };

  test("never or always, whatever the verdict", () => {
    expect(secondCheckDemanded(defaultPolicy, verdict)).toBeNull();
    expect(
      secondCheckDemanded({ ...defaultPolicy, secondCheck: "always" }, verdict),
    ).toBe("Every verdict is checked twice here.");
  });

  test("by rating, and the reason does not say which", () => {
    const policy = {
      ...defaultPolicy,
      secondCheck: "by_rating",
      secondCheckRatings: ["not-confirmed", "wrong"],
    } as const;
    expect(secondCheckDemanded(policy, verdict)).not.toMatch(/wrong/i);
    const confirmed = { ...verdict, ratingKey: "confirmed" };
    expect(secondCheckDemanded(policy, confirmed)).toBeNull();
  });

  test("by share: a lot below it is drawn, one at it is not", () => {
    const policy = {
      ...defaultPolicy,
      secondCheck: "share",
      secondCheckShare: 50,
    } as const;
    expect(secondCheckDemanded(policy, { ...verdict, lot: 0.49 })).toMatch(
      /50/,
    );
    expect(secondCheckDemanded(policy, { ...verdict, lot: 0.5 })).toBeNull();
  });
});

describe("the lot of a claim", () => {
  const ids = Array.from({ length: 2_000 }, (_, n) => `claim-${n}`);

  test("is the same however often it is asked for", () => {
    expect(lotOf("claim-1", 1)).toBe(lotOf("claim-1", 1));
    expect(lotOf("claim-1", 1)).not.toBe(lotOf("claim-2", 1));
  });

  test("never gets higher when a verdict is sent back and proposed anew", () => {
    for (const id of ids)
      expect(lotOf(id, 2)).toBeLessThanOrEqual(lotOf(id, 1));
  });

  test("draws about as many of a hundred as the share says", () => {
    const drawn = ids.filter((id) => lotOf(id, 1) < 0.2).length / ids.length;
    expect(drawn).toBeGreaterThan(0.17);
    expect(drawn).toBeLessThan(0.23);
  });
});
