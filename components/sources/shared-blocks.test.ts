import { expect, test } from "vitest";
import { sharedBlocks } from "./shared-blocks";

const read = (
  text: string | null,
  ...passages: readonly (readonly [number, number])[]
) =>
  sharedBlocks({
    ...{ id: "a", title: "A", text, takenAt: null },
    passages: passages.map(([start, end], at) => ({
      ...{ start, end, number: at + 1 },
    })),
  }).map((pieces) =>
    pieces.map(({ words, number, isBeginning }) =>
      number === null ? words : `${isBeginning ? "[" : "<"}${number} ${words}]`,
    ),
  );

test("a passage is marked where it stands, and the rest is there too", () => {
  expect(read("One two three", [4, 7])).toEqual([
    ["One ", "[1 two]", " three"],
  ]);
});

test("a passage over two paragraphs is marked in both and begins once", () => {
  expect(read("One two\n\nthree four", [4, 14])).toEqual([
    ["One ", "[1 two]"],
    ["<1 three]", " four"],
  ]);
});

test("words of two passages are shown once", () => {
  expect(read("One two three", [0, 7], [4, 13])).toEqual([
    ["[1 One two]", "<2  three]"],
  ]);
});

test("a source of which nothing was read has no paragraphs", () => {
  expect(read(null)).toEqual([]);
});
