import { describe, expect, it } from "vitest";
import { articleBlocks } from "./article-blocks";
import { claimRow } from "./claim-row.fixture";
import { inReadingOrder, outlineSections } from "./outline-sections";

const text = [
  "Lifts stood still",
  "The lifts of the tower stood still.",
  "Nobody knew.",
  "What the city knew",
  "It knew of it.",
].join("\n\n");
const blocks = articleBlocks(text, "Lifts stood still");

function at(words: string, status: "open" | "approved" = "open") {
  const start = text.indexOf(words);
  return claimRow({ id: words, start, end: start + words.length, status });
}

describe("outlineSections", () => {
  it("puts claims under the headline, the first words and the crosshead above them", () => {
    const sections = outlineSections(text, blocks, [
      at("Lifts stood still"),
      at("lifts of the tower"),
      at("Nobody knew"),
      at("knew of it"),
    ]);
    expect(sections.map(({ title, claims }) => [title, claims.length])).toEqual(
      [
        ["Headline", 1],
        ["The lifts of the …", 2],
        ["What the city knew", 1],
      ],
    );
  });

  it("says how many claims of a section are not done", () => {
    const [section] = outlineSections(text, blocks, [
      at("lifts of the tower", "approved"),
      at("Nobody knew"),
    ]);
    expect(section?.left).toBe(1);
  });

  it("shows no section without a claim, and loses no claim", () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      claimRow({ id: String(index), start: index * 2, end: index * 2 + 1 }),
    );
    const sections = outlineSections(text, blocks, many);
    const shown = sections.flatMap((section) => section.claims);
    expect(shown.map((claim) => claim.id)).toEqual(many.map(({ id }) => id));
    expect(sections.every((section) => section.claims.length > 0)).toBe(true);
  });
});

describe("inReadingOrder", () => {
  it("puts a quote before the statement that starts with it", () => {
    const inner = claimRow({ id: "inner", kind: "statement", end: 9 });
    const quote = claimRow({ id: "quote", kind: "quote", end: 5 });
    const order = inReadingOrder([inner, quote]).map((claim) => claim.id);
    expect(order).toEqual(["quote", "inner"]);
  });
});
