import { describe, expect, it } from "vitest";
import type { TaggedParagraph } from "../tagging/word";
import type { Proposal } from "./attribution";
import { takeBothSides } from "./both-sides";
import { cutContent } from "./cut-content";
import { addLeftovers } from "./leftover-quotes";
import { paragraphOf, type Proposed, proposalOf, wordsOf } from "./proposal-of";
import { nameQuoted } from "./quoted-as-saying";
import { shareSpeaker } from "./share-speaker";
import { reachThroughAside } from "./through-aside";
import { tidyContent } from "./tidy-content";

type Rule = (paragraph: TaggedParagraph, proposal: Proposal) => Proposal;

/** The content a rule makes of a proposal. */
function contentBy(rule: Rule, text: string, proposed: Proposed) {
  const paragraph = paragraphOf(text);
  const { content } = rule(paragraph, proposalOf(paragraph, text, proposed));
  return wordsOf(paragraph, text, content);
}

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

describe("reachThroughAside", () => {
  it("goes on behind an aside, but only after verbs that take a clause", () => {
    const text = "Police say the driver, a man from Truro, was not hurt.";
    const proposed = { content: ["the driver"], cue: "say" };
    expect(contentBy(reachThroughAside, text, proposed)).toEqual([
      "the driver, a man from Truro, was not hurt",
    ]);
    const other = "Police thanked the driver, a man from Truro, was all.";
    expect(
      contentBy(reachThroughAside, other, {
        content: ["the driver"],
        cue: "thanked",
      }),
    ).toEqual(["the driver"]);
  });
});

describe("takeBothSides", () => {
  const both: Rule = (paragraph, proposal) =>
    takeBothSides(paragraph, [proposal])[0] ?? proposal;
  const said = { cue: "said", speaker: "Berg" };
  it("gives an inserted attribution both halves of its sentence", () => {
    const text = "To understand the harbour, Berg said, one must have seen it.";
    const content = ["one must have seen it"];
    expect(contentBy(both, text, { content, ...said })).toEqual([
      "To understand the harbour",
      ...content,
    ]);
  });
  it("takes only the pronoun of a relative clause", () => {
    const text =
      "The men stood by the quay, which, Berg said, is full of holes.";
    const content = ["is full of holes"];
    expect(contentBy(both, text, { content, ...said })).toEqual([
      "which",
      ...content,
    ]);
  });
});

describe("speakers in front of the verb", () => {
  it("lends a verb behind and the speaker before it", () => {
    const text = "Berg said the quay was closed and warned that it was old.";
    const paragraph = paragraphOf(text);
    const shared = shareSpeaker(paragraph, [
      proposalOf(paragraph, text, {
        content: ["the quay was closed"],
        cue: "said",
        speaker: "Berg",
      }),
      proposalOf(paragraph, text, {
        content: ["that it was old"],
        cue: "warned",
      }),
    ]);
    expect(
      wordsOf(
        paragraph,
        text,
        shared.map(({ speaker }) => speaker),
      ),
    ).toEqual(["Berg", "Berg"]);
  });
  it("names whoever is quoted as saying", () => {
    const text = "Anna Ferris was quoted as saying the pipe was old.";
    const paragraph = paragraphOf(text);
    const { speaker } = nameQuoted(
      paragraph,
      proposalOf(paragraph, text, {
        content: ["the pipe was old"],
        cue: "saying",
      }),
    );
    expect(wordsOf(paragraph, text, [speaker])).toEqual(["Anna Ferris"]);
  });
});

describe("addLeftovers", () => {
  const leftOver = (text: string, ...proposed: readonly Proposed[]) => {
    const paragraph = paragraphOf(text);
    const kept = proposed.map((one) => proposalOf(paragraph, text, one));
    return addLeftovers(paragraph, kept).map(({ content }) =>
      wordsOf(paragraph, text, content),
    );
  };
  it("gives the next sentence's quotation to the attribution before it", () => {
    expect(
      leftOver("“It held,” Lund said in an interview. “It always does.”", {
        content: ["“It held,”"],
        cue: "said",
        speaker: "Lund",
      }),
    ).toEqual([["“It held,”", "“It always does.”"]]);
  });
  it("gives a quotation right before an attribution to it", () => {
    expect(
      leftOver("“That,” he added, “makes life hard.”", {
        content: ["“makes life hard.”"],
        cue: "added",
        speaker: "he",
      }),
    ).toEqual([["“That,”", "“makes life hard.”"]]);
  });
  it.each([
    ["a short sentence", "She shakes her head. “Not again.”", ["“Not again.”"]],
    ["what a colon announces", "His wife: “It cost us.”", ["“It cost us.”"]],
    ["what a note reads", "A note read “Sorry.”", ["“Sorry.”"]],
    ["no title", "The band played “The Last Spike.”", []],
    ["no scare quote", "The so-called “incel” crowd met.", []],
    ["no heading in single marks", "‘All bets are off.’", []],
  ])("finds %s", (_name, text, expected) => {
    expect(leftOver(text).flat()).toEqual(expected);
  });
});
