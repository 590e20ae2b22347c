import { expect, test } from "vitest";
import { speechInProse } from "./speech-in-prose";

const read = (text: string) =>
  speechInProse(text).map(({ speaker, start, end }) => [
    speaker,
    text.slice(start + 1, end - 1),
  ]);

test.each([
  [
    "behind the quote",
    "“We paid the builder in full,” said Anna Holt, the mayor.",
    [["Anna Holt, the mayor", "We paid the builder in full,"]],
  ],
  [
    "behind it, name first",
    "“Did anybody ask me once?” Holt asked.",
    [["Holt", "Did anybody ask me once?"]],
  ],
  [
    "in its middle",
    "“We paid the builder,” said Anna Holt, “and we paid him twice.”",
    [
      ["Anna Holt", "We paid the builder,"],
      ["Anna Holt", "and we paid him twice."],
    ],
  ],
  [
    "before it",
    "Cllr. Banerjee, who chairs the board, told reporters: “The shelter has been leaking.”",
    [["Cllr. Banerjee", "The shelter has been leaking."]],
  ],
  [
    "before it, with an office",
    "The Clerk replied: “They were corrected, not altered.” Mr. Harrop said that he was satisfied.",
    [["The Clerk", "They were corrected, not altered."]],
  ],
  [
    "by according to",
    "According to Ms Rao, “the road is open to all of us”.",
    [["Ms Rao", "the road is open to all of us"]],
  ],
  [
    "by a pronoun for whoever was named last",
    "Finance director Tomas Veld said the books were in order. “I signed nothing before Monday,” he said.",
    [["Finance director Tomas Veld", "I signed nothing before Monday,"]],
  ],
  [
    "once for what goes on in the paragraph",
    "“I signed nothing at all,” said Veld. “The file lay on my desk.”",
    [
      ["Veld", "I signed nothing at all,"],
      ["Veld", "The file lay on my desk."],
    ],
  ],
  ["by nobody", "There was a sign: “Keep off the grass, please.”", []],
  ["of a few words only", "Holt said he was “not amused”.", []],
  ["in a text without quotes", "Holt said that he was not amused.", []],
])("who said it, %s", (_, text, found) => {
  expect(read(text)).toEqual(found);
});
