import fc from "fast-check";
import { expect, test } from "vitest";
import { compareQuote } from "./compare-quote";
import { wordingCases } from "./cases/all";
import { turnsOf } from "./turns";

const SEED = { seed: 20_261_126, numRuns: 300 };
const pieces = fc.constantFrom(
  "ANNA: ",
  "\nBEN: ",
  "we ",
  "did not ",
  "forty-one ",
  "$1.2 million ",
  "um, ",
  "you know, ",
  "… ",
  "[…] ",
  "[the ",
  "mayor] ",
  "(laughs) ",
  "“",
  "”",
  "\n\n",
  "00:01:02,000 --> 00:01:04,000\n",
  "<v Ada>",
  "br- bridge ",
  "-5 ",
  "😀",
  "\uD83D",
  "e\u0301",
  "水",
  "one two ",
  "minus ",
);
const texts = fc
  .array(pieces, { maxLength: 40 })
  .map((parts) => parts.join(""));

test("whatever is compared, every place lies in its own text", () => {
  fc.assert(
    fc.property(texts, texts, (quote, record) => {
      const found = compareQuote(quote, record, "Ada");
      if (found.wording === "not_found") return;
      const { passage, differences, pairs } = found;
      const inRecord = [
        ...passage,
        ...differences.map((one) => one.record),
        ...pairs.map((one) => one.record),
      ];
      const inQuote = [...differences, ...pairs].map((one) => one.quote);
      for (const { start, end } of inRecord) {
        expect(0 <= start && start <= end && end <= record.length).toBe(true);
      }
      for (const { start, end } of inQuote) {
        expect(0 <= start && start <= end && end <= quote.length).toBe(true);
      }
      expect(found.applies[0]).toBe(found.wording);
      expect(found.turns.length).toBeGreaterThan(0);
    }),
    SEED,
  );
});

test("the same comparison twice gives the same", () => {
  fc.assert(
    fc.property(texts, texts, (quote, record) => {
      const once = compareQuote(quote, record);
      expect(compareQuote(quote, record)).toEqual(once);
    }),
    SEED,
  );
});

test("what is said in a record stands in its turns in order", () => {
  fc.assert(
    fc.property(texts, (record) => {
      let before = 0;
      for (const { start, end } of turnsOf(record).flatMap(
        (one) => one.parts,
      )) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
    }),
    SEED,
  );
});

test("a stretch of one turn is never worse than punctuation", () => {
  const record =
    "ANNA: We had no boats for the crew in 1987, and nobody asked for any of them that winter.\nBEN: Why not?";
  const words = record.slice(6, record.indexOf("\n")).split(" ");
  for (let from = 0; from < words.length - 4; from++) {
    for (let to = from + 4; to <= words.length; to++) {
      const quote = words.slice(from, to).join(" ");
      const { wording } = compareQuote(quote, record, "Anna");
      expect(["verbatim", "punctuation"]).toContain(wording);
    }
  }
});

test("every wording that can be found has cases", () => {
  expect(new Set(wordingCases.map(({ wording }) => wording)).size).toBe(10);
});
