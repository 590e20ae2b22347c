import fc from "fast-check";
import { cpuTimeOf } from "@/lib/testing/cpu-time";
import { describe, expect, it } from "vitest";
import { extract } from "@/lib/extraction";
import type { Span } from "@/lib/text";

const SEED = { seed: 20_260_402, numRuns: 150 };
const pieces = fc.constantFrom(
  "Marta Lund said ",
  "that the harbour was full. ",
  "“We go,” ",
  "he added. ",
  '"',
  "'",
  "’",
  "“",
  "”",
  "according to the port",
  ", ",
  ". ",
  "\n",
  "NAME: words",
  " — Anna Berg",
  "the minister ",
  "which ",
  "and ",
  "40 percent ",
  "😀",
  "👩‍👩‍👧",
  "e\u0301",
  "\uD800",
  "\uDC00",
  "\u0000",
  "שלום ",
  "\u202E",
  "…",
  "?",
  "!",
  ":",
  ";",
  "(",
  ")",
  "''",
);
const texts = fc
  .array(pieces, { maxLength: 50 })
  .map((parts) => parts.join(""));

function allSpans(text: string): readonly Span[] {
  const { sentences, quotes, statements, speakers } = extract(text);
  return [
    ...sentences,
    ...quotes.flatMap((quote) => [
      ...quote.content,
      ...quote.cue,
      ...quote.speaker,
    ]),
    ...statements.flatMap((statement) => statement.spans),
    ...speakers.flatMap((one) => one.mentions),
  ];
}

function splitsPair(text: string, { start, end }: Span): boolean {
  return [start, end].some((at) =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)),
  );
}

describe("whatever the text", () => {
  it("spans lie inside it, are not empty and split no surrogate pair", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const span of allSpans(text)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, span)).toBe(false);
        }
      }),
      SEED,
    );
  });
  it("spans cut no character that a reader sees as one", () => {
    const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(texts, (text) => {
        const edges = new Set([text.length]);
        for (const { index } of graphemes.segment(text)) edges.add(index);
        for (const { start, end } of allSpans(text)) {
          expect(edges.has(start)).toBe(true);
          expect(edges.has(end)).toBe(true);
        }
      }),
      SEED,
    );
  });
  it("a statement says nothing outside square brackets that its spans do not", () => {
    const bare = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(texts, (text) => {
        if (/[[\]]/.test(text)) return;
        for (const statement of extract(text).statements) {
          const said = bare(statement.text.replace(/\[[^\]]*\]/g, ""));
          const cut = bare(
            statement.spans
              .map(({ start, end }) => text.slice(start, end))
              .join(""),
          );
          const isRole = statement.reasons[0] === "gives a person’s role";
          expect(isRole || cut.includes(said)).toBe(true);
        }
      }),
      SEED,
    );
  });
  it("the same text gives the same answer", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(JSON.stringify(extract(text))).toBe(
          JSON.stringify(extract(text)),
        );
      }),
      { ...SEED, numRuns: 40 },
    );
  });
  it("a statement inside a quote points to a quote that is there", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { statements, quotes } = extract(text);
        for (const { withinQuote } of statements) {
          if (withinQuote !== null) expect(quotes[withinQuote]).toBeDefined();
        }
      }),
      SEED,
    );
  });
  it("a sentence is covered or has a reason why not", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, quotes, statements, uncovered } = extract(text);
        const spans = [
          ...quotes.flatMap((quote) => quote.content),
          ...statements.flatMap((statement) => statement.spans),
        ];
        sentences.forEach((sentence, index) => {
          const isCovered = spans.some(
            (span) => span.start < sentence.end && sentence.start < span.end,
          );
          expect(
            isCovered || uncovered.some((one) => one.sentence === index),
          ).toBe(true);
        });
      }),
      SEED,
    );
  });
});

describe("five megabytes of the same", () => {
  it.each(["a", ".", '"'])(
    "are read when it is %j",
    (character) => {
      const text = character.repeat(5_000_000);
      const { sentences } = extract(text);
      expect(sentences.at(-1)?.end).toBe(text.length);
    },
    60_000,
  );
});

describe("time grows with the length, not with its square", () => {
  const patterns = [
    "a",
    '"',
    "'",
    ".",
    "Mr. ",
    "“‘",
    "😀",
    "\uD800",
    "\u0000",
    "\n",
    "א",
    "a b ",
    "he said, ",
    "“We go,” Lund said. ",
    "Anna Berg and ",
    "which said that ",
    "and left, ",
    ": ",
  ];
  it.each(patterns)(
    "for %j repeated",
    (pattern) => {
      const time = (size: number) => {
        const text = pattern.repeat(Math.ceil(size / pattern.length));
        return cpuTimeOf(() => extract(text));
      };
      time(5_000);
      const small = Math.max(time(10_000), 10);
      expect(time(80_000)).toBeLessThan(small * 30);
    },
    60_000,
  );
});
