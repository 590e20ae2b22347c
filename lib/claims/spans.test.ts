import { expect, test } from "vitest";
import { cutSpans, uniteSpans } from "./spans";

const span = (start: number, end: number) => ({ start, end });

test("a cut goes through the span it falls in, and leaves the others whole", () => {
  expect(cutSpans([span(0, 10), span(12, 20)], 15)).toEqual([
    [span(0, 10), span(12, 15)],
    [span(15, 20)],
  ]);
  expect(cutSpans([span(0, 10), span(12, 20)], 11)).toEqual([
    [span(0, 10)],
    [span(12, 20)],
  ]);
});

test("a cut at an end would leave nothing on one side", () => {
  expect(cutSpans([span(5, 10)], 5)).toBeNull();
  expect(cutSpans([span(5, 10)], 10)).toBeNull();
  expect(cutSpans([span(5, 10)], 99)).toBeNull();
});

test("spans that overlap or have only spaces between them become one", () => {
  const text = "One two three four five";
  expect(uniteSpans(text, [span(4, 7), span(0, 3)])).toEqual([span(0, 7)]);
  expect(uniteSpans(text, [span(0, 13), span(4, 7)])).toEqual([span(0, 13)]);
  expect(uniteSpans(text, [span(0, 7), span(4, 13)])).toEqual([span(0, 13)]);
});

test("words or a line break between spans keep them apart", () => {
  expect(uniteSpans("One two three", [span(8, 13), span(0, 3)])).toEqual([
    span(0, 3),
    span(8, 13),
  ]);
  expect(uniteSpans("One\n\ntwo", [span(0, 3), span(5, 8)])).toHaveLength(2);
});
