import fc from "fast-check";
import { expect, test } from "vitest";
import { moveEdge, normaliseText, type Span, wordStops } from "@/lib/text";
import { placeOf } from "./place";
import { cutSpans, uniteSpans } from "./spans";

const SEED = { seed: 20_261_122, numRuns: 300 };

const words = fc.constantFrom(
  "the bridge",
  "cost",
  "41,5 million",
  "“we paid,”",
  "Cafe\u0301",
  "x\u0302\u0301y",
  "👩‍👩‍👧",
  "🇳🇴🇸🇪",
  "5\ufe0f\u20e3",
  "क्षि",
  "שלום",
  ".",
  "…",
  "\n\n",
  "U.S.",
);
const texts = fc
  .array(words, { minLength: 3, maxLength: 25 })
  .map((parts) => normaliseText(parts.join(" ")))
  .filter((text) => wordStops(text).ends.length > 2);

const steps = fc.array(
  fc.record({
    edge: fc.constantFrom("start" as const, "end" as const),
    by: fc.constantFrom(1 as const, -1 as const),
  }),
  { maxLength: 30 },
);

/** The first word of a text, to begin with. */
function firstWord(text: string): Span {
  const { starts, ends } = wordStops(text);
  return { start: starts[0] ?? 0, end: ends[0] ?? 0 };
}

test("however a claim grows and shrinks, it cuts whole characters and never nothing", () => {
  fc.assert(
    fc.property(texts, steps, (text, moves) => {
      const stops = wordStops(text);
      let span = firstWord(text);
      for (const move of moves) {
        span = moveEdge(stops, span, move) ?? span;
        const place = placeOf(text, [span]);
        expect(place).toMatchObject({
          start: span.start,
          end: span.end,
          text: text.slice(span.start, span.end),
        });
      }
    }),
    SEED,
  );
});

test("a step on and a step back lead to the same place", () => {
  fc.assert(
    fc.property(texts, steps, (text, moves) => {
      const stops = wordStops(text);
      let span = firstWord(text);
      for (const { edge, by } of moves) {
        const next = moveEdge(stops, span, { edge, by });
        if (next === null) continue;
        const back = by === 1 ? -1 : 1;
        expect(moveEdge(stops, next, { edge, by: back })).toEqual(span);
        span = next;
      }
    }),
    SEED,
  );
});

test("what is cut in two at a word and joined again covers the same words", () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, seed) => {
      const { starts, ends } = wordStops(text);
      const whole = { start: starts[0] ?? 0, end: ends.at(-1) ?? 0 };
      const at = starts[seed % starts.length] ?? 0;
      const parts = cutSpans([whole], at);
      if (parts === null) return;
      const places = parts.map((part) => placeOf(text, part));
      expect(places.every((place) => typeof place !== "string")).toBe(true);
      const trimmed = places.flatMap((place) =>
        typeof place === "string"
          ? []
          : place.spans.map(([start, end]) => ({ start, end })),
      );
      const united = placeOf(text, uniteSpans(text, trimmed));
      expect(united).toMatchObject({
        text: expect.stringMatching(/\S/) as string,
      });
      const bare = (words: string) => words.replace(/[\s…]/g, "");
      const again = typeof united === "string" ? united : united.text;
      expect(bare(again)).toBe(bare(text.slice(whole.start, whole.end)));
    }),
    SEED,
  );
});
