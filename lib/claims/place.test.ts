import { expect, test } from "vitest";
import { placeOf, quoteAround } from "./place";

const text = "The bridge 🌉 cost  41 million. “We paid,” she said.";

test("a selection is the words of the text, without the white space around them", () => {
  expect(placeOf(text, [{ start: 3, end: 11 }])).toEqual({
    spans: [[4, 10]],
    start: 4,
    end: 10,
    text: "bridge",
  });
});

test("pieces come in the order of the text and are joined visibly", () => {
  const place = placeOf(text, [
    { start: 14, end: 18 },
    { start: 0, end: 10 },
  ]);
  expect(place).toMatchObject({
    spans: [
      [0, 10],
      [14, 18],
    ],
    text: "The bridge … cost",
  });
});

test.each([
  ["nothing", [], /Select some words/],
  ["white space", [{ start: 18, end: 20 }], /no words/],
  ["what is not there", [{ start: 50, end: 60 }], /beyond the text/],
  ["half an emoji at its end", [{ start: 4, end: 12 }], /half/],
  ["half an emoji at its start", [{ start: 12, end: 18 }], /half/],
  [
    "the same words twice",
    [
      { start: 0, end: 10 },
      { start: 4, end: 18 },
    ],
    /overlap/,
  ],
])("a selection of %s is refused", (_, spans, sentence) => {
  expect(placeOf(text, spans)).toMatch(sentence);
});

test("an emoji at the edge is kept whole", () => {
  expect(placeOf(text, [{ start: 4, end: 13 }])).toMatchObject({
    text: "bridge 🌉",
  });
});

const outer = { id: "outer", spans: [{ start: 0, end: 50 }] };
const inner = {
  id: "inner",
  spans: [
    { start: 10, end: 20 },
    { start: 30, end: 40 },
  ],
};

test("words stand in the smallest quote around them", () => {
  expect(quoteAround([{ start: 12, end: 18 }], [outer, inner])).toBe("inner");
  expect(
    quoteAround(
      [
        { start: 12, end: 18 },
        { start: 31, end: 35 },
      ],
      [outer, inner],
    ),
  ).toBe("inner");
  expect(quoteAround([{ start: 2, end: 8 }], [inner, outer])).toBe("outer");
});

test("words that reach out of a quote, or across its pieces, do not stand in it", () => {
  expect(quoteAround([{ start: 12, end: 25 }], [inner])).toBeNull();
  expect(quoteAround([{ start: 12, end: 35 }], [inner])).toBeNull();
  expect(quoteAround([{ start: 12, end: 15 }], [])).toBeNull();
});
