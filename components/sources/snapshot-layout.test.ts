import { expect, test } from "vitest";
import { layOutSnapshot, type TextHighlight } from "./snapshot-layout";

const text = "Minutes\n\nThe fare rises by four percent. Nobody spoke.\n\nNo.";

function highlight(words: string, id = words): TextHighlight {
  const start = text.indexOf(words);
  return { id, start, end: start + words.length, look: "excerpt", label: id };
}

function words(pieces: readonly { start: number; end: number }[]) {
  return pieces.map(({ start, end }) => text.slice(start, end));
}

test("a text is cut into its paragraphs, and they into what is marked", () => {
  const highlights = [highlight("rises by four"), highlight("four percent")];
  const blocks = layOutSnapshot({ text, marks: [], highlights });
  expect(words(blocks)).toEqual([
    ...["Minutes", "The fare rises by four percent. Nobody spoke.", "No."],
  ]);
  const pieces = blocks[1]?.pieces ?? [];
  expect(words(pieces)).toEqual([
    ...["The fare ", "rises by ", "four", " percent", ". Nobody spoke."],
  ]);
  expect(pieces.map((one) => one.highlights.map(({ id }) => id))).toEqual([
    ...[[], ["rises by four"], ["rises by four", "four percent"]],
    ...[["four percent"], []],
  ]);
  expect(pieces.map((one) => one.ending.map(({ id }) => id))).toEqual([
    ...[[], [], ["rises by four"], ["four percent"], []],
  ]);
});

test("a highlight over two paragraphs ends in the second", () => {
  const highlights = [highlight("spoke.\n\nNo")];
  const [, second, third] = layOutSnapshot({ text, marks: [], highlights });
  expect(second?.pieces.at(-1)?.ending).toEqual([]);
  expect(third?.pieces[0]?.ending).toEqual(highlights);
});

test("what begins in the empty line before a paragraph is named at the paragraph", () => {
  const at = text.indexOf("The fare");
  const blocks = layOutSnapshot({
    text,
    marks: [
      { kind: "page", at: at - 1, page: 2, label: "p. 2" },
      { kind: "turn", at, label: "ADA" },
      { kind: "time", at: text.indexOf("Nobody"), label: "00:01:00" },
      { kind: "turn", at: text.indexOf("Nobody"), label: "" },
    ],
    highlights: [],
  });
  expect(blocks.map(({ pieces }) => pieces.map(({ place }) => place))).toEqual([
    ...[[""], ["p. 2\nADA", "00:01:00"], [""]],
  ]);
});

test("headings, notes and remarks have a form of their own", () => {
  const no = text.indexOf("No.");
  const blocks = layOutSnapshot({
    text,
    marks: [
      { kind: "heading", at: 0, end: 7, level: 1 },
      { kind: "comment", at: 12, author: "Ada", remark: "In May?" },
      { kind: "footnote", at: no, end: no + 3, label: "note 1" },
    ],
    highlights: [],
  });
  expect(blocks.map(({ kind }) => kind)).toEqual([
    ...["heading", "paragraph", "note"],
  ]);
  expect(blocks[1]?.remarks).toEqual([{ author: "Ada", words: "In May?" }]);
});

test("marks behind the end of the text are nowhere", () => {
  const at = text.length + 9;
  const marks = [{ kind: "page", at, page: 9, label: "p. 9" }] as const;
  const blocks = layOutSnapshot({ text, marks, highlights: [] });
  expect(blocks.flatMap(({ pieces }) => pieces).every((p) => !p.place)).toBe(
    true,
  );
});
