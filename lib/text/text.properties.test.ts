import fc from "fast-check";
import { cpuTimeOf } from "@/lib/testing/cpu-time";
import { describe, expect, it } from "vitest";
import {
  diffWords,
  matchQuoteMarks,
  normaliseText,
  paragraphs,
  segmentMarks,
  sentences,
  type Span,
  tokens,
} from "@/lib/text";

const SEED = { seed: 20_260_401, numRuns: 300 };
const pieces = fc.constantFrom(
  "He said",
  " “yes” ",
  '"',
  "'",
  "’",
  "‘",
  "”",
  "“",
  "„",
  "«",
  "»",
  ".",
  "...",
  '?" ',
  "Mr. ",
  "U.S. ",
  "\n",
  "\r\n",
  "\n\n",
  "5.5%",
  " - ",
  "—",
  "😀",
  "👩‍👩‍👧",
  "e\u0301",
  "\uD800",
  "\uDC00",
  "\u0000",
  "שלום ",
  "\u202E",
  "a",
  "A",
  " ",
  "1. ",
  "''",
  "``",
  "é",
  "not ",
  "Lund ",
);
const texts = fc
  .array(pieces, { maxLength: 60 })
  .map((parts) => parts.join(""));

function splitsPair(text: string, { start, end }: Span): boolean {
  return [start, end].some((at) =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)),
  );
}

describe("whatever the text", () => {
  it.each([
    ["paragraphs", paragraphs],
    ["sentences", sentences],
    ["tokens", (text: string) => tokens(text)],
    ["quoted runs", (text: string) => matchQuoteMarks(text)],
  ] as const)(
    "%s lie inside it, are not empty and split no surrogate pair",
    (_name, read) => {
      fc.assert(
        fc.property(texts, (text) => {
          for (const span of read(text)) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(splitsPair(text, span)).toBe(false);
          }
        }),
        SEED,
      );
    },
  );
  it("sentences hold every visible character once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const inside = sentences(text)
          .map(({ start, end }) => text.slice(start, end))
          .join("");
        expect(inside.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      SEED,
    );
  });
  it("normalising twice is normalising once", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      SEED,
    );
  });
  it("the equal and deleted runs of a diff give back the old words, the equal and inserted ones the new", () => {
    const words = (text: string) =>
      tokens(text).map(({ start, end }) => text.slice(start, end));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = diffWords(before, after);
        const old = runs
          .filter((run) => run.kind !== "inserted")
          .map((run) => before.slice(run.before.start, run.before.end));
        const young = runs
          .filter((run) => run.kind !== "deleted")
          .map((run) => after.slice(run.after.start, run.after.end));
        expect(words(old.join("\n"))).toEqual(words(before));
        expect(words(young.join("\n"))).toEqual(words(after));
      }),
      SEED,
    );
  });
  it("runs of marks cover exactly what the marks cover", () => {
    const span = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const marks = spans.map((one, index) => ({
          ...one,
          id: String(index),
        }));
        const runs = segmentMarks(marks, { start: 0, end: 41 });
        for (let at = 0; at < 41; at++) {
          const expected = marks
            .filter((mark) => mark.start <= at && at < mark.end)
            .map((mark) => mark.id);
          const run = runs.find((one) => one.start <= at && at < one.end);
          expect(run?.ids).toEqual(expected);
        }
      }),
      SEED,
    );
  });
});

describe("time grows with the length, not with its square", () => {
  const patterns = [
    "a",
    '"',
    "'",
    "’",
    ".",
    "Mr. ",
    "“‘",
    "😀",
    "\uD800",
    "\u0000",
    "\n",
    "א",
    "a b",
    "word. Next ",
  ];
  it.each(patterns)(
    "for %j repeated",
    (pattern) => {
      const time = (size: number) => {
        const text = pattern.repeat(Math.ceil(size / pattern.length));
        return cpuTimeOf(() => {
          sentences(text);
          tokens(text);
          matchQuoteMarks(text);
        });
      };
      time(20_000);
      const small = Math.max(time(50_000), 5);
      expect(time(400_000)).toBeLessThan(small * 30);
    },
    60_000,
  );
});
