import { expect, test } from "vitest";
import { compareTexts } from "./compare-texts";

const paragraphs = {
  head: "Minutes of the harbour board",
  fares: "The fare rises by four percent in May, the board decided.",
  fewer: "The fare rises by five percent in May, the board decided.",
  nobody: "Nobody spoke against it.",
  crane: "A crane for the north quay was ordered in the autumn.",
  end: "The board meets again in June.",
};

function text(...names: readonly (keyof typeof paragraphs)[]): string {
  return names.map((name) => paragraphs[name]).join("\n\n");
}

test("the same text is one row of paragraphs that stayed", () => {
  const one = text("head", "fares", "nobody");
  expect(compareTexts(one, one)).toEqual([
    { is: "same", count: 3, last: paragraphs.nobody },
  ]);
});

test("a paragraph that changed stands with what it was, between those that stayed", () => {
  expect(
    compareTexts(text("head", "fares", "end"), text("head", "fewer", "end")),
  ).toEqual([
    { is: "same", count: 1, last: paragraphs.head },
    { is: "changed", before: paragraphs.fares, after: paragraphs.fewer },
    { is: "same", count: 1, last: paragraphs.end },
  ]);
});

test("what was removed and what was added are no change of one another", () => {
  expect(
    compareTexts(text("head", "nobody"), text("head", "crane")),
  ).toMatchObject([
    { is: "same" },
    { is: "removed", before: paragraphs.nobody },
    { is: "added", after: paragraphs.crane },
  ]);
});

test("a new paragraph before a changed one is not taken for it", () => {
  expect(
    compareTexts(text("fares", "end"), text("crane", "fewer", "end")),
  ).toMatchObject([
    { is: "added", after: paragraphs.crane },
    { is: "changed", after: paragraphs.fewer },
    { is: "same" },
  ]);
});

test("white space between paragraphs is no change", () => {
  const loose = text("head", "fares").replace("\n\n", "\n\n\n  ");
  expect(compareTexts(text("head", "fares"), loose)).toHaveLength(1);
});

test("nothing became everything", () => {
  expect(compareTexts("", text("head"))).toEqual([
    { is: "added", after: paragraphs.head },
  ]);
  expect(compareTexts("", "")).toEqual([]);
});

test("a text that was rewritten from end to end is compared in bearable time", () => {
  const lines = (word: string) =>
    Array.from({ length: 2_000 }, (_, at) => `${word} number ${at}.`);
  const started = performance.now();
  const rows = compareTexts(
    lines("Berth").join("\n\n"),
    lines("Crane").join("\n\n"),
  );
  expect(rows.length).toBeGreaterThanOrEqual(2_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});
