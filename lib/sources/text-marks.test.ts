import { expect, test } from "vitest";
import { marksWithin, readTextMarks } from "./text-marks";

test.each([
  [
    { kind: "page", at: 0, page: 3 },
    { kind: "page", at: 0, page: 3, label: "p. 3" },
  ],
  [
    { kind: "time", at: 9, startSeconds: 761.4, endSeconds: null },
    { kind: "time", at: 9, label: "00:12:41" },
  ],
  [
    { kind: "turn", at: 9, speaker: "MINISTER" },
    { kind: "turn", at: 9, label: "MINISTER" },
  ],
  // Somebody else than before, whom nobody names.
  [
    { kind: "turn", at: 9, speaker: null },
    { kind: "turn", at: 9, label: "" },
  ],
  [
    { kind: "heading", at: 4, end: 9, level: 9 },
    { kind: "heading", at: 4, end: 9, level: 6 },
  ],
  [
    { kind: "footnote", at: 4, end: 9, label: "2", referredAt: 1 },
    { kind: "footnote", at: 4, end: 9, label: "note 2" },
  ],
  [
    { kind: "comment", at: 4, end: 9, author: null, remark: "Ask her" },
    { kind: "comment", at: 4, author: "", remark: "Ask her" },
  ],
])("%o is read", (stored, read) => {
  expect(readTextMarks([stored])).toEqual([read]);
});

test.each([
  ["a kind that nobody knows yet", { kind: "smell", at: 1 }],
  ["a place before the text", { kind: "page", at: -1, page: 1 }],
  ["half a place", { kind: "page", at: 0.5, page: 1 }],
  ["a comment without words", { kind: "comment", at: 1, remark: " " }],
  ["a page without a number", { kind: "page", at: 1 }],
  ["no object", 7],
])("%s is left out", (_, stored) => {
  expect(readTextMarks([stored])).toEqual([]);
});

test("marks come in the order of the text", () => {
  const marks = [
    { kind: "page", at: 90, page: 2 },
    { kind: "turn", at: 10, speaker: "ADA" },
  ];
  expect(readTextMarks(marks).map(({ at }) => at)).toEqual([10, 90]);
});

test("what is no list has no marks", () => {
  expect(readTextMarks({ kind: "page" })).toEqual([]);
});

test("the marks of a part are counted from where it begins", () => {
  const marks = readTextMarks([
    { kind: "page", at: 5, page: 1 },
    { kind: "heading", at: 10, end: 14, level: 1 },
    { kind: "page", at: 30, page: 2 },
  ]);
  expect(marksWithin(marks, { start: 10, end: 30 })).toEqual([
    { kind: "heading", at: 0, end: 4, level: 1 },
  ]);
});
