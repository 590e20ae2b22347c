import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePointsBefore } from "./code-points";
import { excerptAt, excerptSpan, isWholeSpan, verifyExcerpt } from "./excerpts";
import { splitsCharacter } from "./graphemes";
import { sliceSpan } from "./span";

const TEXT =
  "Minutes of the council.\n\nThe fare rises by four percent in May 👩🏽‍🚀, the council decided. Nobody spoke against it.";

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function spanOf(words: string, text = TEXT) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function choose(words: string, text = TEXT) {
  const span = spanOf(words, text);
  return { ...span, ...excerptAt(text, span), textSha256: sha256(text) };
}

function stored(text: string) {
  return { text, textSha256: sha256(text) };
}

test("an excerpt has its words and 32 characters on either side", () => {
  expect(excerptAt(TEXT, spanOf("four percent"))).toEqual({
    exact: "four percent",
    prefix: "the council.\n\nThe fare rises by ",
    suffix: " in May 👩🏽‍🚀, the council dec",
  });
});

test("at the edges of the text there is less around it", () => {
  expect(excerptAt("It rains", { start: 0, end: 8 })).toEqual({
    ...{ exact: "It rains", prefix: "", suffix: "" },
  });
});

test.each([
  ["an emoji of several", `👩🏽‍🚀${"a".repeat(30)}WORDS`, "a".repeat(30)],
  ["a flag", `🇳🇴${"b".repeat(29)}WORDS`, "b".repeat(29)],
  ["an accent of its own", `e\u0301${"c".repeat(31)}WORDS`, "c".repeat(31)],
])(
  "what stands before it begins behind %s that would be cut",
  (_, text, expected) => {
    expect(excerptAt(text, spanOf("WORDS", text)).prefix).toBe(expected);
  },
);

test("what stands behind it ends before an emoji that would be cut", () => {
  const text = `WORDS${"a".repeat(29)}👩🏽‍🚀`;
  expect(excerptAt(text, spanOf("WORDS", text)).suffix).toBe("a".repeat(29));
});

describe("a span is refused", () => {
  const emoji = spanOf("👩🏽‍🚀");
  test.each([
    ["before the text", { start: -1, end: 4 }],
    ["beyond the text", { start: 4, end: TEXT.length + 1 }],
    ["of nothing", { start: 4, end: 4 }],
    ["that ends before it begins", { start: 5, end: 4 }],
    ["that is no whole number", { start: 0.5, end: 4 }],
    ["that begins in a surrogate pair", { start: emoji.start + 1, end: 110 }],
    ["that ends in a surrogate pair", { start: 0, end: emoji.start + 1 }],
    ["that ends in an emoji", { start: 0, end: emoji.start + 4 }],
  ])("%s", (_, span) => {
    expect(isWholeSpan(TEXT, span)).toBe(false);
    expect(() => excerptAt(TEXT, span)).toThrow(RangeError);
  });

  test("and a whole emoji is not", () => {
    expect(isWholeSpan(TEXT, emoji)).toBe(true);
  });
});

describe("words that were chosen", () => {
  const excerpt = choose("rises by four percent in May 👩🏽‍🚀");

  test("stand while the text is what it was", () => {
    expect(verifyExcerpt(stored(TEXT), excerpt)).toBe("verified");
  });

  test.each([
    ["a number of them is another", TEXT.replace("four", "five")],
    ["they moved", `Later: ${TEXT}`],
    ["only the end of the text is another", TEXT.replace("Nobody", "Someone")],
    ["the text is gone", ""],
  ])("are broken when %s", (_, text) => {
    expect(verifyExcerpt(stored(text), excerpt)).toBe("broken");
  });

  test.each([
    ["words", { exact: "rises by five percent in May 👩🏽‍🚀" }],
    ["place", { start: excerpt.start + 1, end: excerpt.end + 1 }],
    ["surroundings before", { prefix: "the mayor.\n\nThe fare " }],
    ["surroundings behind", { suffix: ", the mayor decided" }],
    ["hash", { textSha256: sha256("Another text") }],
  ])("are broken when their record has another %s", (_, change) => {
    const changed = { ...excerpt, ...change };
    expect(verifyExcerpt(stored(TEXT), changed)).toBe("broken");
  });
});

const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 });

test("of any text, whole spans give their slice and characters that are whole", () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % text.length, (b % text.length) + 1];
      const span = { start, end };
      fc.pre(isWholeSpan(text, span));
      const { exact, prefix, suffix } = excerptAt(text, span);
      expect(exact).toBe(text.slice(start, end));
      expect(text.slice(start - prefix.length, start)).toBe(prefix);
      expect(text.slice(end, end + suffix.length)).toBe(suffix);
      expect(splitsCharacter(text, start - prefix.length)).toBe(false);
      expect(splitsCharacter(text, end + suffix.length)).toBe(false);
      const chosen = { ...span, exact, prefix, suffix };
      const hashed = { ...chosen, textSha256: sha256(text) };
      expect(verifyExcerpt(stored(text), hashed)).toBe("verified");
    }),
  );
});

test("code points are counted as the text's iterator counts them", () => {
  fc.assert(
    fc.property(texts, fc.array(fc.nat(200)), (text, offsets) => {
      const within = offsets
        .map((offset) => offset % (text.length + 1))
        .filter((offset) => !isInPair(text, offset));
      const found = codePointsBefore(text, within);
      for (const offset of within) {
        expect(found.get(offset)).toBe([...text.slice(0, offset)].length);
      }
    }),
  );
});

function isInPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(
    text.slice(offset - 1, offset + 1),
  );
}

test.each([
  { what: "as it is", text: "the fare", span: [0, 3], words: "the" },
  {
    what: "of a keycap by its digit",
    text: "1️⃣ of",
    span: [0, 1],
    words: "1️⃣",
  },
  { what: "from within an emoji", text: "a👩🏽‍🚀b", span: [3, 9], words: "👩🏽‍🚀b" },
  { what: "cut before an emoji", text: "ab👩🏽‍🚀", span: [0, 9], words: "ab" },
])("a span $what is the excerpt's", ({ text, span, words }) => {
  const [start = 0, end = 0] = span;
  const most = words === "ab" ? 5 : 20;
  expect(sliceSpan(text, excerptSpan(text, { start, end }, most))).toBe(words);
});
