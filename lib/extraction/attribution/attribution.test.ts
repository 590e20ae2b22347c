import { describe, expect, it } from "vitest";
import { extract } from "@/lib/extraction";

type Case = readonly [name: string, text: string, expected: readonly string[]];

/** The content of every quote in reading order, its spans parted by an ellipsis. */
function contentsOf(text: string): readonly string[] {
  return extract(text).quotes.map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(" … "),
  );
}

describe("where content ends", () => {
  const cases: readonly Case[] = [
    [
      "before the same speaker's next reporting verb",
      "Berg said the quay was closed and warned that the ferry would not sail.",
      ["the quay was closed", "that the ferry would not sail"],
    ],
    [
      "before another speaker's clause",
      "Berg said the quay was closed, but Lund said the ferry would sail.",
      ["the quay was closed", "the ferry would sail"],
    ],
    [
      "before a participle that reports",
      "Berg said the quay was closed, adding that nobody knew for how long.",
      ["the quay was closed", "that nobody knew for how long"],
    ],
    [
      "with a quotation that is over, though the sentence goes on",
      "Protesters chanted “Whose quay?” and kept walking until midnight.",
      ["“Whose quay?”"],
    ],
    [
      "where the quotation behind a colon ends, without the clause before it",
      "The harbour will stay shut all week, and Lund said: “We are sorry for everybody who waits.”",
      ["“We are sorry for everybody who waits.”"],
    ],
  ];
  it.each(cases)("ends %s", (_name, text, expected) => {
    expect(contentsOf(text)).toEqual(expected);
  });
  it("starts a span of its own where a quoted sentence follows a plain one", () => {
    expect(
      contentsOf(
        "She said she has received more than 600 letters. “Four of them were kind. Four.”",
      ),
    ).toEqual([
      "she has received more than 600 letters … “Four of them were kind. Four.”",
    ]);
  });
});

describe("an attribution inserted into a sentence", () => {
  it("has both halves", () => {
    expect(
      contentsOf(
        "To understand the harbour, Berg said, one must have seen it in winter.",
      ),
    ).toEqual(["To understand the harbour … one must have seen it in winter"]);
  });
  it("takes only the pronoun of a relative clause", () => {
    expect(
      contentsOf(
        "The men stood by the old quay, which, Berg said, is full of holes.",
      )[0],
    ).toMatch(/^which … is full of holes$/);
  });
});
