import { describe, expect, it } from "vitest";
import { cutContent } from "./cut-content";
import { contentBy, type Proposed } from "./proposal-of";
import { tidyContent } from "./tidy-content";

type Case = readonly [
  name: string,
  text: string,
  proposed: Proposed,
  expected: readonly string[],
];

describe("cutContent", () => {
  const cases: readonly Case[] = [
    [
      "ends before the same speaker's next reporting verb",
      "Berg said the quay was closed and warned that it would not open.",
      {
        content: ["the quay was closed and warned that it would not open"],
        cue: "said",
      },
      ["the quay was closed"],
    ],
    [
      "ends before somebody else's clause",
      "Berg said the quay was closed, but Lund said the ferry would sail.",
      {
        content: ["the quay was closed, but Lund said the ferry would sail"],
        cue: "said",
      },
      ["the quay was closed"],
    ],
    [
      "goes on with what the speaker says was said",
      "Berg says the quay was closed and Lund will pay.",
      { content: ["the quay was closed and Lund will pay"], cue: "says" },
      ["the quay was closed and Lund will pay"],
    ],
    [
      "ends before a participle that reports",
      "Berg said the quay was closed, adding that nobody knew why.",
      {
        content: ["the quay was closed, adding that nobody knew why"],
        cue: "said",
      },
      ["the quay was closed"],
    ],
    [
      "ends with a quotation that is over, though the sentence goes on",
      "Protesters chanted “Whose quay?” and kept walking until midnight.",
      {
        content: ["“Whose quay?” and kept walking until midnight"],
        cue: "chanted",
      },
      ["“Whose quay?”"],
    ],
    [
      "leaves out what stands before a colon and its quotation",
      "The harbour will stay shut, and Lund said: “We are sorry.”",
      {
        content: ["The harbour will stay shut", "“We are sorry.”"],
        cue: "said",
      },
      ["“We are sorry.”"],
    ],
    [
      "starts a span of its own where a quoted sentence follows a plain one",
      "She said she had 600 letters. “Four were kind.”",
      { content: ["she had 600 letters. “Four were kind.”"], cue: "said" },
      ["she had 600 letters", "“Four were kind.”"],
    ],
    [
      "takes a torn quotation whole",
      "Lund said “We had no heat. We had no water at all.”",
      { content: ["“We had no heat. We had no"], cue: "said" },
      ["“We had no heat. We had no water at all.”"],
    ],
    [
      "leaves a scrap of a quotation to whoever has the rest",
      "Lund heard it all. It was late. “We had no heat, no water and no light. Nobody came.”",
      { content: ["it all", "Nobody came.”"], cue: "heard", speaker: "Lund" },
      ["it all"],
    ],
    [
      "ends an aside with its comma",
      "Gill, who called the rink “a pit,” voted against.",
      {
        content: ["the rink “a pit,” voted against"],
        cue: "called",
        speaker: "who",
      },
      ["the rink “a pit,”"],
    ],
  ];
  it.each(cases)("%s", (...[, text, proposed, expected]) => {
    expect(contentBy(cutContent, text, proposed)).toEqual(expected);
  });
});

describe("tidyContent", () => {
  it("drops a name in marks beside speech, and a pronoun alone", () => {
    const text = "“I let in seven,” said the Finn, nicknamed “The Wall.”";
    const proposed = {
      content: ["“I let in seven,”", "“The Wall.”"],
      cue: "said",
    };
    expect(contentBy(tidyContent, text, proposed)).toEqual([
      "“I let in seven,”",
    ]);
    expect(
      contentBy(tidyContent, "He was convicted of what Lund saw.", {
        content: ["what"],
        cue: "convicted",
      }),
    ).toEqual([]);
  });
});
