import { describe, expect, test } from "vitest";
import { type CoveredSentence, countCoverage, coverageOf } from "./coverage";
import { type ClaimStatus, claimStatuses } from "./statuses";

const mark = "none";
const sentences: readonly CoveredSentence[] = [
  { start: 0, end: 10, mark },
  { start: 11, end: 20, mark },
  { start: 22, end: 30, mark },
];

const claim = (
  status: ClaimStatus,
  ...spans: readonly (readonly number[])[]
) => ({
  status,
  spans,
});

test("a sentence that no claim touches is untouched", () => {
  expect(coverageOf(sentences, [])).toEqual([
    "untouched",
    "untouched",
    "untouched",
  ]);
});

test("there is nothing to cover in a text without sentences", () => {
  expect(coverageOf([], [claim("open", [0, 5])])).toEqual([]);
});

test.each(["suggested", "withdrawn"] as const)(
  "a claim that is %s touches nothing",
  (status) => {
    expect(coverageOf(sentences, [claim(status, [0, 10])])[0]).toBe(
      "untouched",
    );
  },
);

test.each([
  ["open", "in_progress"],
  ["checking", "in_progress"],
  ["waiting", "in_progress"],
  ["proposed", "in_progress"],
  ["disputed", "in_progress"],
  ["stale", "stale"],
  ["approved", "decided"],
  ["waived", "waived"],
] as const)("one claim that is %s makes its sentence %s", (status, form) => {
  expect(coverageOf(sentences, [claim(status, [11, 20])])).toEqual([
    "untouched",
    form,
    "untouched",
  ]);
});

describe("a sentence with several claims", () => {
  const first = (...statuses: readonly ClaimStatus[]) =>
    coverageOf(
      sentences,
      statuses.map((status) => claim(status, [0, 10])),
    )[0];

  test("is decided when all are approved, or the rest is waived", () => {
    expect(first("approved", "approved")).toBe("decided");
    expect(first("approved", "waived")).toBe("decided");
    expect(first("approved", "suggested", "withdrawn")).toBe("decided");
  });

  test("is not decided while one is being worked on", () => {
    expect(first("approved", "open")).toBe("in_progress");
    expect(first("waived", "open")).toBe("in_progress");
  });

  test("is stale as soon as one verdict is, whatever the others are", () => {
    expect(first("approved", "open", "stale")).toBe("stale");
  });
});

test("a claim touches every sentence its spans reach into, and those only", () => {
  expect(coverageOf(sentences, [claim("open", [9, 12])])).toEqual([
    "in_progress",
    "in_progress",
    "untouched",
  ]);
  expect(coverageOf(sentences, [claim("approved", [0, 3], [25, 30])])).toEqual([
    "decided",
    "untouched",
    "decided",
  ]);
  expect(coverageOf(sentences, [claim("open", [0, 30])])).toEqual([
    "in_progress",
    "in_progress",
    "in_progress",
  ]);
});

test("two pieces of one claim in one sentence are still one claim", () => {
  const pieces = claim("approved", [0, 3], [5, 8]);
  expect(coverageOf(sentences, [pieces])[0]).toBe("decided");
  expect(coverageOf(sentences, [pieces, claim("open", [0, 3])])[0]).toBe(
    "in_progress",
  );
});

test("a mark counts only where no claim is", () => {
  const marked = sentences.map((one) => ({
    ...one,
    mark: "not_a_claim" as const,
  }));
  expect(coverageOf(marked, [claim("open", [11, 20])])).toEqual([
    "not_a_claim",
    "in_progress",
    "not_a_claim",
  ]);
});

test("every form is counted, also those that do not occur", () => {
  expect(countCoverage(["decided", "untouched", "decided"])).toEqual({
    decided: 2,
    in_progress: 0,
    stale: 0,
    waived: 0,
    not_a_claim: 0,
    untouched: 1,
  });
});

test("any text and any claims give the same as looking at each sentence by itself", () => {
  // Numerical Recipes' generator: the same cases in every run.
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((seed / 4_294_967_296) * below);
  };
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 1 + random(12) }, (_, at) => ({
      start: at * 10,
      end: at * 10 + 9,
      mark: random(4) === 0 ? ("not_a_claim" as const) : ("none" as const),
    }));
    const claims = Array.from({ length: random(10) }, () => {
      const at = random(text.length);
      const start = at * 10 + random(8);
      const end = Math.min(start + 1 + random(25), text.length * 10 - 1);
      const status = claimStatuses[random(claimStatuses.length)] ?? "open";
      return claim(status, [start, end]);
    });
    expect(coverageOf(text, claims)).toEqual(
      text.map((sentence) => coverAlone(sentence, claims)),
    );
  }
});

function coverAlone(
  sentence: CoveredSentence,
  claims: readonly ReturnType<typeof claim>[],
) {
  const touching = claims.filter(({ spans }) =>
    spans.some(
      ([start = 0, end = 0]) =>
        start < sentence.end + 1 && sentence.start < end,
    ),
  );
  const live = touching
    .map(({ status }) => status)
    .filter((status) => status !== "suggested" && status !== "withdrawn");
  if (live.length === 0)
    return sentence.mark === "none" ? "untouched" : sentence.mark;
  if (live.every((status) => status === "waived")) return "waived";
  if (live.every((status) => status === "waived" || status === "approved"))
    return "decided";
  return live.includes("stale") ? "stale" : "in_progress";
}
