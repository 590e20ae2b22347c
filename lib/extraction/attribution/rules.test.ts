import { describe, expect, it } from "vitest";
import { takeBothSides } from "./both-sides";
import { addLeftovers } from "./leftover-quotes";
import {
  contentBy,
  paragraphOf,
  type Proposed,
  proposalOf,
  type Rule,
  wordsOf,
} from "./proposal-of";
import { nameQuoted } from "./quoted-as-saying";
import { shareSpeaker } from "./share-speaker";
import { reachThroughAside } from "./through-aside";
import { stripCircumstance } from "./strip-circumstance";
import { findWhatWasTold } from "./told-somebody";
import { turnAround } from "./turn-around";

describe("what was told, and where and when", () => {
  it.each([
    ["told CBC News she is done", "told", "she is done"],
    [
      "told reporters Tuesday the old ferry is done",
      "told",
      "the old ferry is done",
    ],
    ["said in an interview she was done", "said", "she was done"],
  ])("finds it in “Penney %s”", (rest, cue, expected) => {
    const proposed = { content: ["Penney"], cue, speaker: "Penney" };
    expect(contentBy(findWhatWasTold, `Penney ${rest}.`, proposed)).toEqual([
      expected,
    ]);
  });
  it("takes no reason or order for it", () => {
    const content = ["Penney"];
    for (const rest of [
      "said on background because she is shy.",
      "told the crowd to go home.",
    ]) {
      const cue = rest.slice(0, 4);
      const proposed = { content, cue, speaker: "Penney" };
      expect(contentBy(findWhatWasTold, `Penney ${rest}`, proposed)).toEqual(
        content,
      );
    }
  });
  it("strips the day and the medium", () => {
    const cue = "said";
    expect(
      contentBy(stripCircumstance, "Ford said Tuesday his cap will stay.", {
        content: ["Tuesday his cap will stay"],
        cue,
      }),
    ).toEqual(["his cap will stay"]);
    expect(
      contentBy(
        stripCircumstance,
        "Ford said in a release the cap will stay.",
        {
          content: ["a release the cap will stay"],
          cue,
        },
      ),
    ).toEqual(["the cap will stay"]);
    expect(
      contentBy(stripCircumstance, "Ford said Tuesday’s cap will stay.", {
        content: ["Tuesday’s cap will stay"],
        cue,
      }),
    ).toEqual(["Tuesday’s cap will stay"]);
  });
});

describe("turnAround", () => {
  it("puts the speaker behind an inverted verb in his place", () => {
    const text = "The driver was not hurt, say police.";
    const paragraph = paragraphOf(text);
    const turned = turnAround(
      paragraph,
      proposalOf(paragraph, text, { content: ["police"], cue: "say" }),
    );
    expect(wordsOf(paragraph, text, turned.content)).toEqual([
      "The driver was not hurt",
    ]);
    expect(wordsOf(paragraph, text, [turned.speaker])).toEqual(["police"]);
  });
  it("takes no topic for a part of a quotation", () => {
    const text = "“We stay,” Ferris said of the shop. “It is ours.”";
    const content = ["“We stay,”", "the shop", "“It is ours.”"];
    const proposed = { content, cue: "said of", speaker: "Ferris" };
    expect(contentBy(turnAround, text, proposed)).toEqual([
      "“We stay,”",
      "“It is ours.”",
    ]);
  });
  it("takes no day for what was announced", () => {
    expect(
      contentBy(turnAround, "The pier will close, a spokesman said Monday.", {
        content: ["Monday"],
        cue: "said",
        speaker: "a spokesman",
      }),
    ).toEqual(["The pier will close"]);
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
