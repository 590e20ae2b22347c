import { describe, expect, it } from "vitest";
import { articleBlocks } from "./article-blocks";

const text = [
  "Lifts stood still for “nine” days",
  "The lifts of the tower stood still.",
  "What the city knew",
  "It knew nothing.",
  "More follows",
].join("\n\n");

function kinds(title: string) {
  return articleBlocks(text, title).map((block) => block.kind);
}

describe("articleBlocks", () => {
  it("sets the first line as the headline when it is the title, whatever its quotation marks", () => {
    expect(kinds('Lifts stood still for "nine" days')[0]).toBe("headline");
    expect(kinds("Another title")[0]).toBe("paragraph");
  });

  it("takes a short line without a stop for a crosshead, if something follows", () => {
    expect(kinds("Another title")).toEqual([
      "paragraph",
      "paragraph",
      "crosshead",
      "paragraph",
      "paragraph",
    ]);
  });

  it("covers exactly the words of each paragraph", () => {
    const words = articleBlocks(text, "").map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(words.join("\n\n")).toBe(text);
  });
});
