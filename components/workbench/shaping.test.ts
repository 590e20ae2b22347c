import { describe, expect, test } from "vitest";
import { wordStops } from "@/lib/text";
import { claimRow } from "./claim-row.fixture";
import {
  cutOffSpans,
  saidWords,
  shapeCut,
  shapedSpans,
  shapeNew,
  shapeStep,
  shapeWords,
  wordsAt,
  type Shaping,
  type ShapeStep,
} from "./shaping";

const text = "The bridge cost 41 million crowns. “We paid,” said Ilse.";
const stops = wordStops(text);
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function after(shaping: Shaping | null, ...steps: readonly ShapeStep[]) {
  return steps.reduce<Shaping | null>(
    (now, step) => now && shapeStep(now, stops, step),
    shaping,
  );
}
const words = (shaping: Shaping | null) =>
  shaping && wordsAt(text, shapedSpans(shaping));

describe("a new claim", () => {
  const sentence = { start: 0, end: at("“We").start };

  test("begins as the sentence, without the space after it", () => {
    expect(words(shapeNew("statement", text, sentence))).toBe(
      "The bridge cost 41 million crowns.",
    );
  });

  test("shrinks and grows at both ends", () => {
    const shaped = after(
      shapeNew("statement", text, sentence),
      { edge: "end", by: -1 },
      { edge: "end", by: -1 },
      { edge: "start", by: 1 },
      { edge: "start", by: 1 },
      { edge: "start", by: -1 },
    );
    expect(words(shaped)).toBe("bridge cost 41 million");
  });
});

test("of a claim in several pieces only the outer edges move", () => {
  const claim = claimRow({ spans: [at("bridge"), at("million")] });
  const shaped = after(
    shapeWords(claim),
    { edge: "end", by: 1 },
    { edge: "start", by: -1 },
  );
  expect(words(shaped)).toBe("The bridge … million crowns");
});

describe("a cut", () => {
  const claim = claimRow({ spans: [at("bridge cost 41 million")] });

  test("begins in the middle and moves by word, within the claim", () => {
    const cut = shapeCut(claim, stops);
    expect(words(cut)).toBe("bridge cost");
    expect(cut && wordsAt(text, cutOffSpans(cut))).toBe("41 million");
    const on = { edge: "end", by: 1 } as const;
    expect(words(after(cut, on))).toBe("bridge cost 41");
    expect(after(cut, on, on)).toBeNull();
  });

  test("passes over what lies between two pieces", () => {
    const pieces = claimRow({
      spans: [at("The bridge"), at("million crowns")],
    });
    const back = { edge: "end", by: -1 } as const;
    const cut = shapeCut(pieces, stops);
    expect(words(cut)).toBe("The bridge");
    expect(words(after(cut, back))).toBe("The");
  });

  test("of a single word there is none", () => {
    expect(shapeCut(claimRow({ spans: [at("bridge")] }), stops)).toBeNull();
  });
});

test("of many words the first and the last are read out", () => {
  expect(saidWords("one two")).toBe("“one two”");
  const many = Array.from({ length: 40 }, (_, index) => `w${index}`).join(" ");
  expect(saidWords(many)).toBe("“w0 w1 w2 w3 … w34 w35 w36 w37 w38 w39”");
});
