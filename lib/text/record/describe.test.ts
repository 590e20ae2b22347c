import { expect, test } from "vitest";
import { compareQuote } from "./compare-quote";
import { describeWording, headlineOf, type Told } from "./describe";
import { tellDifferences } from "./told-difference";

const RECORD =
  "BRANDT: We, um, tested the water every six hours, by hand, and it was not bad at all in Norvik. The [inaudible] held.\nHOLT: Who tested it then?";

function tell(quote: string, speaker: string | null = null): Told {
  const found = compareQuote(quote, RECORD, speaker);
  if (found.wording === "not_found") {
    return { wording: found.wording, differences: [], speakers: [] };
  }
  return {
    wording: found.wording,
    differences: tellDifferences(found, { quote, record: RECORD }),
    speakers: found.turns.map((turn) => turn.speaker),
  };
}

const NOT_COMPARED =
  "Not compared: capitals, quotation glyphs, punctuation and line breaks.";

test.each([
  ["tested the water", "Verbatim", ["The record has these very words."]],
  [
    "TESTED THE WATER!",
    "Same words",
    ["Same words; capitals or marks differ.", NOT_COMPARED],
  ],
  [
    "We tested the water every four hours",
    "Altered: a number changed",
    [
      "A number changed: “six” in the record, “four” in the quote.",
      "A filler was left out: “um”.",
      NOT_COMPARED,
    ],
  ],
  [
    "it was … bad at all",
    "Altered: a negation left out",
    ["A negation was left out by the ellipsis: “not”.", NOT_COMPARED],
  ],
  [
    "every six hours … and it was not bad",
    "Elided, and marked",
    ["What the ellipsis left out: “by hand”.", NOT_COMPARED],
  ],
  [
    "tested the water six hours, by hand",
    "Elided, and not marked",
    ["Left out without a mark: “every”.", NOT_COMPARED],
  ],
  [
    "tested the lake every 6 hours, by hand",
    "Altered",
    ["Other words: “water” in the record, “lake” in the quote.", NOT_COMPARED],
  ],
  [
    "It was not bad at all in Norvik. The held",
    "Elided, and not marked",
    [
      "Quoted over words that the record could not make out, without a mark.",
      NOT_COMPARED,
    ],
  ],
  [
    "It was not bad at all in Norvik. The … held",
    "Elided, and marked",
    [
      "The ellipsis left out words that the record could not make out.",
      NOT_COMPARED,
    ],
  ],
  [
    "… it was not bad at all …",
    "Elided, and marked",
    ["An ellipsis says that more was said before or after.", NOT_COMPARED],
  ],
  [
    "It was not bad at all: tested the water every six hours",
    "Altered",
    ["The words stand in another order.", NOT_COMPARED],
  ],
  [
    "Nothing of the kind was said",
    "Not found in this record",
    ["The record does not have these words, nor most of them together."],
  ],
] as const)("of “%s” it is said: %s", (quote, headline, sentences) => {
  expect(headlineOf(tell(quote))).toBe(headline);
  expect(describeWording(tell(quote))).toEqual(sentences);
});

test("who said it instead is named", () => {
  expect(describeWording(tell("Who tested it then?", "Brandt"))).toEqual([
    "In the record these are words of HOLT.",
    NOT_COMPARED,
  ]);
});
