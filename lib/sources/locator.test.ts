import { expect, test } from "vitest";
import { locatorAt } from "./locator";
import { readTextMarks } from "./text-marks";

const TEXT =
  "A heading\n\nThe first paragraph.\n\nThe second paragraph, and more of it.";
const at = TEXT.indexOf("second");

test.each([
  ["paragraph, where there are no marks", [], "¶ 3"],
  [
    "page",
    [
      { kind: "page", at: 0, page: 3 },
      { kind: "page", at: at - 4, page: 4 },
      { kind: "page", at: at + 1, page: 5 },
    ],
    "p. 4",
  ],
  [
    "time and speaker",
    [
      { kind: "time", at: 11, startSeconds: 761.9, endSeconds: 770 },
      { kind: "turn", at: 11, speaker: "MINISTER" },
      { kind: "time", at: at + 3, startSeconds: 800, endSeconds: null },
    ],
    "00:12:41, MINISTER",
  ],
  [
    "speaker and paragraph",
    [{ kind: "turn", at: 0, speaker: "Dana" }],
    "Dana, ¶ 3",
  ],
  [
    "time alone, when nobody names who speaks",
    [
      { kind: "time", at: 0, startSeconds: 36_000 },
      { kind: "turn", at: 0, speaker: null },
    ],
    "10:00:00",
  ],
  [
    "paragraph, when marks are of kinds nobody knows or are malformed",
    [{ kind: "stanza", at: 0 }, { kind: "page", at: "x" }, null, 7],
    "¶ 3",
  ],
  ["paragraph, when the marks are no list", { kind: "page" }, "¶ 3"],
])("words are found by their %s", (_, marks, expected) => {
  expect(locatorAt({ text: TEXT, marks: readTextMarks(marks) }, at)).toBe(
    expected,
  );
});
