import { expect, test } from "vitest";
import type { Mark } from "./document";
import { locatorAt } from "./locator";

function at(text: string, words: string, marks: readonly Mark[]) {
  const start = text.indexOf(words);
  return locatorAt({ text, marks }, { start, end: start + words.length });
}

const report =
  "Intro.\n\nCosts\n\nRents rose.1\n\nNote: in euros.\n\nWages fell.";
const headed: readonly Mark[] = [
  { kind: "heading", at: 8, end: 13, level: 2 },
  { kind: "footnote", at: 29, end: 44, label: "1", referredAt: 26 },
];

test("paragraphs are counted without headings and notes", () => {
  expect(at(report, "Intro", headed).label).toBe("¶ 1");
  expect(at(report, "Rents", headed).label).toBe("under “Costs”, ¶ 2");
  expect(at(report, "Wages", headed).label).toBe("under “Costs”, ¶ 3");
});

test("a note is called by its label", () => {
  expect(at(report, "in euros", headed)).toMatchObject({
    footnote: "1",
    paragraph: null,
    label: "under “Costs”, note 1",
  });
});

const paged: readonly Mark[] = [
  { kind: "page", at: 0, page: 1 },
  { kind: "page", at: 15, page: 2 },
];

test("a page goes before a paragraph, and a passage may go over to the next", () => {
  expect(at(report, "Intro", paged).label).toBe("p. 1");
  expect(at(report, "Costs\n\nRents", paged).label).toBe("pp. 1–2");
  expect(at(report, "Costs\n\n", paged).label).toBe("p. 1");
});

const talk = "MINISTER: We saved the port. It cost us.\n\nREPORTER: Did it?";
const timed: readonly Mark[] = [
  { kind: "turn", at: 0, speaker: "MINISTER" },
  { kind: "time", at: 0, startSeconds: 761.4, endSeconds: 763 },
  { kind: "time", at: 29, startSeconds: 3_700, endSeconds: null },
  { kind: "turn", at: 42, speaker: "REPORTER" },
];

test("what was said has a time and a speaker", () => {
  expect(at(talk, "saved", timed).label).toBe("00:12:41, MINISTER");
  expect(at(talk, "It cost", timed).label).toBe("01:01:40, MINISTER");
  expect(at(talk, "Did it", timed)).toMatchObject({
    startSeconds: 3_700,
    speaker: "REPORTER",
  });
});

test("a text without marks still has its paragraphs, and an empty one nothing", () => {
  expect(at(report, "Rents", []).label).toBe("¶ 3");
  expect(
    locatorAt({ text: "", marks: [] }, { start: 0, end: 0 }),
  ).toMatchObject({ paragraph: null, label: "" });
});

test("a heading as long as a paragraph is cut at a word", () => {
  const heading = "word ".repeat(60).trim();
  const marks: readonly Mark[] = [
    { kind: "heading", at: 0, end: heading.length, level: 1 },
  ];
  const { label } = at(`${heading}\n\nRents.`, "Rents", marks);
  expect(label.length).toBeLessThan(120);
  expect(label).toContain("word…”");
});
