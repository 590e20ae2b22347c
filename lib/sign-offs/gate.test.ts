import { describe, expect, test } from "vitest";
import { defaultPolicy, type Policy } from "@/lib/policies/rules";
import { countGate, countSigned } from "./count-gate";
import { type GateCounts, gateKeys, gateOf, type GateKey } from "./gate";
import { whyNotConfirmed, whyNotSigned } from "./rules";

const none: GateCounts = {
  unsplit: 0,
  untouched: 0,
  suggested: 0,
  open: 0,
  under_way: 0,
  disputed: 0,
  stale: 0,
  comments: 0,
};
const nothingDemanded: Policy = {
  ...defaultPolicy,
  needsAllTouched: false,
  needsAllDecided: false,
  needsNoneStale: false,
  needsNoneBlocking: false,
};

/** Which condition of the policy closes the gate for what is left. */
const CLOSED_BY: Readonly<
  Record<GateKey, readonly (keyof Policy)[] | "always">
> = {
  unsplit: "always",
  untouched: ["needsAllTouched"],
  suggested: ["needsAllDecided"],
  open: ["needsAllDecided"],
  under_way: ["needsAllDecided"],
  disputed: ["needsAllDecided"],
  stale: ["needsNoneStale", "needsAllDecided"],
  comments: ["needsNoneBlocking"],
};
const switches = [
  "needsAllTouched",
  "needsAllDecided",
  "needsNoneStale",
  "needsNoneBlocking",
] as const;

describe("the gate", () => {
  test("is open when nothing is left, and says so", () => {
    expect(gateOf(none, defaultPolicy)).toMatchObject({
      isOpen: true,
      sentence: "Ready to sign off",
    });
  });

  const cases = gateKeys.flatMap((key) =>
    switches.map((one) => [key, one] as const),
  );
  test.each(cases)("with one %s left and only %s demanded", (key, demanded) => {
    const policy = { ...nothingDemanded, [demanded]: true };
    const by = CLOSED_BY[key];
    const isClosed = by === "always" || by.includes(demanded);
    expect(gateOf({ ...none, [key]: 1 }, policy).isOpen).toBe(!isClosed);
  });

  test("says in one sentence what is in the way, with its numbers", () => {
    const counts = { ...none, untouched: 3, stale: 1, comments: 2 };
    expect(gateOf(counts, defaultPolicy).sentence).toBe(
      "3 untouched · 1 stale · 2 open comments: not ready",
    );
  });

  test("still counts what the policy does not demand", () => {
    const { isOpen, conditions } = gateOf(
      { ...none, untouched: 3 },
      nothingDemanded,
    );
    expect(isOpen).toBe(true);
    expect(conditions.find(({ key }) => key === "untouched")).toMatchObject({
      count: 3,
      isDemanded: false,
    });
  });
});

describe("what is counted", () => {
  const sentence = (
    at: number,
    mark: "none" | "waived" | "not_a_claim" = "none",
  ) => {
    return { start: at * 10, end: at * 10 + 9, mark };
  };
  const sentences = [
    sentence(0),
    sentence(1, "waived"),
    sentence(2, "not_a_claim"),
    sentence(3),
    sentence(4, "waived"),
  ];
  const claims = [
    { status: "approved", spans: [[0, 5]] },
    { status: "suggested", spans: [[30, 35]] },
    { status: "proposed", spans: [[40, 42]] },
    { status: "withdrawn", spans: [[30, 35]] },
    { status: "waived", spans: [[5, 8]] },
  ] as const;
  const parts = { isSplit: true, sentences, claims, blockingComments: 2 };

  test("is a sentence with nothing but a suggestion as untouched, and the suggestion too", () => {
    expect(countGate(parts)).toEqual({
      ...none,
      untouched: 1,
      suggested: 1,
      under_way: 1,
      comments: 2,
    });
  });

  test("is a text without its split as in the way by itself", () => {
    expect(countGate({ ...parts, isSplit: false }).unsplit).toBe(1);
  });

  test("are facts of the certificate: a mark counts only where no claim stands", () => {
    expect(countSigned(parts)).toEqual({
      sentences: 5,
      claims: 3,
      approved: 1,
      waivedClaims: 1,
      waivedSentences: 1,
      notAClaim: 1,
    });
  });
});

test("the author signs nothing off, and nobody confirms what they asked for", () => {
  const article = { authorId: "femi" };
  expect(whyNotSigned(article, "femi")).toMatch(/You wrote/);
  expect(whyNotSigned(article, "marit")).toBeNull();
  const asked = { ...article, askedById: "marit" };
  expect(whyNotConfirmed(asked, "marit")).toMatch(/second editor/);
  expect(whyNotConfirmed(asked, "femi")).toMatch(/You wrote/);
  expect(whyNotConfirmed(asked, "ada")).toBeNull();
});
