import { expect, test } from "vitest";
import type { Mark } from "@/lib/intake/document";
import { locate } from "@/lib/testing/locate";
import { locatorAt } from "./locator";
import { readTextMarks } from "./text-marks";

const REPORT =
  "Intro.\n\nCosts\n\nRents rose.1\n\nNote: in euros.\n\nOf all rooms.\n\nWages fell.";
const placeOf = (words: string, marks: readonly Mark[]) =>
  locate({ text: REPORT, marks }, words);

const page = (before: string, number: number) =>
  ({ kind: "page", at: REPORT.indexOf(before), page: number }) as const;
const heading = (words: string, level = 2) =>
  ({ kind: "heading", ...spanOf(words), level }) as const;
const note = (words: string, label = "1") =>
  ({ kind: "footnote", ...spanOf(words), label, referredAt: 26 }) as const;

function spanOf(words: string) {
  const at = REPORT.indexOf(words);
  return { at, end: at + words.length };
}

const NOTE = "Note: in euros.\n\nOf all rooms.";
const headed: readonly Mark[] = [heading("Costs"), note(NOTE)];

test.each([
  ["Intro", "¶ 1"],
  ["Rents", "under “Costs”, ¶ 2"],
  ["Wages", "under “Costs”, ¶ 3"],
])(
  "paragraphs are counted without headings and notes, however long: %s",
  (words, expected) => {
    expect(placeOf(words, headed)).toBe(expected);
  },
);

test("words of a heading are said to be in it", () => {
  expect(placeOf("Costs", headed)).toBe("heading “Costs”");
});

test.each(["in euros", "all rooms"])(
  "a note is called by its label",
  (words) => {
    expect(placeOf(words, headed)).toBe("under “Costs”, note 1");
    expect(placeOf(words, [page("Intro", 3), ...headed])).toBe("p. 3, note 1");
  },
);

const paged = [page("Intro", 3), page("Rents", 4), page("Wages", 5)];

test.each([
  ["Intro", "p. 3"],
  ["Costs\n\nRents", "pp. 3–4"],
  [
    "Costs\n\nRents rose.1\n\nNote: in euros.\n\nOf all rooms.\n\nWages",
    "pp. 3–5",
  ],
  // The white space before a page belongs to none.
  ["Costs\n\n", "p. 3"],
])(
  "a page goes before a paragraph, and %j may be on more than one",
  (words, expected) => {
    expect(placeOf(words, [...paged, ...headed])).toBe(expected);
  },
);

const TALK =
  "MINISTER: We saved the port. It cost us.\n\nREPORTER: Did it?\n\nNo.";
const timed: readonly Mark[] = [
  { kind: "turn", at: 0, speaker: "MINISTER" },
  { kind: "time", at: 0, startSeconds: 761.9, endSeconds: 763 },
  { kind: "time", at: 29, startSeconds: 36_100, endSeconds: null },
  { kind: "turn", at: 42, speaker: "REPORTER" },
  { kind: "turn", at: TALK.indexOf("No."), speaker: null },
];

test.each([
  ["saved", "00:12:41, MINISTER"],
  ["It cost", "10:01:40, MINISTER"],
  ["Did it", "10:01:40, REPORTER"],
  // Somebody else than before, whom nobody names.
  ["No.", "10:01:40"],
])("what was said has a time and a speaker: %s", (words, expected) => {
  expect(locate({ text: TALK, marks: timed }, words)).toBe(expected);
});

test("where nobody timed what was said, people count paragraphs", () => {
  const turns = timed.filter(({ kind }) => kind === "turn");
  expect(locate({ text: TALK, marks: turns }, "Did it")).toBe("REPORTER, ¶ 2");
});

test.each([
  ["there are none", []],
  ["they are no list", { kind: "page" }],
  [
    "they are malformed or of kinds nobody knows",
    [{ kind: "stanza", at: 0 }, { kind: "page", at: "x" }, null, 7],
  ],
])(
  "a text whose marks say nothing still has its paragraphs: %s",
  (_, stored) => {
    const marks = readTextMarks(stored);
    const start = REPORT.indexOf("Rents");
    const span = { start, end: start + 5 };
    expect(locatorAt({ text: REPORT, marks }, span)).toBe("¶ 3");
  },
);

test("an empty text has no places", () => {
  expect(locatorAt({ text: "", marks: [] }, { start: 0, end: 0 })).toBe("");
});

test("a heading as long as a paragraph is cut at a word", () => {
  const long = "word ".repeat(60).trim();
  const marks = [
    { kind: "heading", at: 0, end: long.length, level: 1 },
  ] as const;
  const place = locate({ text: `${long}\n\nRents.`, marks }, "Rents");
  expect(place.length).toBeLessThan(120);
  expect(place).toContain("word…”");
});
