import { expect, test } from "vitest";
import type { IntakeView } from "@/lib/intakes/view";
import { readingWords, type ReadingStep } from "./reading-words";

const waiting: IntakeView = {
  ...{ id: "i", purpose: "article", state: "waiting", version: 1 },
  ...{ from: "example.org", isFetched: true, failure: null, pages: 0 },
  ...{ sourceId: null, documentId: null, found: null },
};

const steps: readonly (readonly [ReadingStep, string])[] = [
  [null, "example.org waits for its turn…"],
  ["fetching", "Fetching example.org…"],
  ["reading", "Reading example.org…"],
  ["again", "example.org did not answer. It is asked again in a moment."],
];

test.each(steps)("a reading that is at %s says so", (step, words) => {
  expect(readingWords(waiting, step)).toBe(words);
});

test.each([
  [0, "example.org was read."],
  [1, "example.org was read: 1 page."],
  [14, "example.org was read: 14 pages."],
])("what was read has its %i pages counted", (pages, words) => {
  const done = { ...waiting, state: "done", pages } as const;
  expect(readingWords(done, "over")).toBe(words);
});

test("what could not be read says so, whatever was heard last", () => {
  const failed = { ...waiting, state: "failed" } as const;
  expect(readingWords(failed, "reading")).toBe(
    "example.org could not be read.",
  );
});
