import { describe, expect, it } from "vitest";
import {
  type ClaimPlace,
  layOutArticle,
  type LaidBlock,
} from "./article-layout";

const text = "He said “it rose, it fell” today. They knew.\nIt ended.";

function at(words: string, from = 0) {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

const blocks = [
  at("He said “it rose, it fell” today. They knew."),
  at("It ended."),
];
const sentences = [
  { ...at("He said “it rose, it fell” today."), number: 1 },
  { ...at("They knew."), number: 2 },
  { ...at("It ended."), number: 3 },
];

function lay(claims: readonly ClaimPlace[]) {
  return layOutArticle({ textLength: text.length, blocks, sentences, claims });
}

function pieces(laid: readonly LaidBlock[]) {
  return laid
    .flatMap((block) => block.groups)
    .flatMap((group) => group.pieces)
    .map((piece) => ({
      words: text.slice(piece.start, piece.end),
      layers: piece.layers,
    }));
}

const quote: ClaimPlace = {
  id: "quote",
  kind: "quote",
  spans: [at("“it rose, it fell”")],
};
const rose: ClaimPlace = {
  id: "rose",
  kind: "statement",
  spans: [at("it rose")],
};

describe("layOutArticle", () => {
  it("puts together to exactly the text of each block", () => {
    const laid = lay([quote, rose]);
    for (const block of laid) {
      const words = block.groups
        .flatMap((group) => group.pieces)
        .map((piece) => text.slice(piece.start, piece.end))
        .join("");
      expect(words).toBe(text.slice(block.start, block.end));
    }
  });

  it("numbers sentences and leaves what lies between them without a number", () => {
    const numbers = lay([]).map((block) =>
      block.groups.map((group) => group.number),
    );
    expect(numbers).toEqual([[1, null, 2], [3]]);
  });

  it("lays a quote around the statement in it, whatever order they come in", () => {
    const inner = pieces(lay([rose, quote])).find(
      (piece) => piece.words === "it rose",
    );
    expect(inner?.layers.map((layer) => layer.claimId)).toEqual([
      "quote",
      "rose",
    ]);
  });

  it("opens a quote on its first piece and closes it on its last, once each", () => {
    const ofQuote = pieces(lay([quote, rose])).flatMap(({ words, layers }) =>
      layers
        .filter((layer) => layer.claimId === "quote")
        .map((layer) => ({ words, opens: layer.opens, closes: layer.closes })),
    );
    expect(ofQuote).toEqual([
      { words: "“", opens: true, closes: false },
      { words: "it rose", opens: false, closes: false },
      { words: ", it fell”", opens: false, closes: true },
    ]);
  });

  it("caps each part of a broken-off quote but ends the claim once", () => {
    const broken: ClaimPlace = {
      id: "broken",
      kind: "quote",
      spans: [at("it rose"), at("it fell")],
    };
    const layers = pieces(lay([broken])).flatMap((piece) => piece.layers);
    expect(
      layers.map((layer) => [layer.opens, layer.closes, layer.ends]),
    ).toEqual([
      [true, true, false],
      [true, true, true],
    ]);
  });

  it("lets the later of two overlapping statements take the lower track throughout", () => {
    const first: ClaimPlace = {
      id: "a",
      kind: "statement",
      spans: [at("it rose, it")],
    };
    const second: ClaimPlace = {
      id: "b",
      kind: "statement",
      spans: [at("it fell")],
    };
    const tracks = pieces(lay([first, second])).map((piece) =>
      piece.layers.map(
        (layer) => `${layer.claimId} ${layer.isLow ? "low" : "high"}`,
      ),
    );
    expect(tracks.filter((each) => each.length > 0)).toEqual([
      ["a high"],
      ["a high", "b low"],
      ["b low"],
    ]);
  });

  it("keeps a statement inside a quote on the upper track", () => {
    const layer = pieces(lay([quote, rose]))
      .flatMap((piece) => piece.layers)
      .find((each) => each.claimId === "rose");
    expect(layer?.isLow).toBe(false);
  });

  it("carries a claim over the end of a sentence and of a block", () => {
    const long: ClaimPlace = {
      id: "long",
      kind: "quote",
      spans: [{ start: at("today").start, end: at("It ended").end }],
    };
    const laid = lay([long]);
    expect(laid.map((block) => block.claimIds)).toEqual([["long"], ["long"]]);
    const layers = pieces(laid).flatMap((piece) => piece.layers);
    expect(layers.filter((layer) => layer.opens)).toHaveLength(1);
    expect(layers.filter((layer) => layer.ends)).toHaveLength(1);
  });

  it("lays out 200,000 characters with 2,000 claims in a moment", () => {
    const sentenceLength = 100;
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      start: index * sentenceLength,
      end: index * sentenceLength + sentenceLength - 1,
      number: index + 1,
    }));
    const claims = many.map(({ start, number }) => ({
      id: String(number),
      kind: "statement" as const,
      spans: [{ start: start + 10, end: start + 60 }],
    }));
    const laid = layOutArticle({
      textLength: 200_000,
      blocks: [{ start: 0, end: 200_000 }],
      sentences: many,
      claims,
    });
    expect(laid[0]?.claimIds).toHaveLength(2_000);
  });
});
