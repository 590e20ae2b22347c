import { describe, expect, test } from "vitest";
import { sliceSpan, type Span } from "./span";
import { splitsCharacter } from "./graphemes";
import { moveCut, moveEdge, wordStops } from "./word-steps";

const FAMILY = "👩‍👩‍👧";
const text = `He said: “We paid 41,5 million.” Cafe\u0301 ${FAMILY} 5\ufe0f\u20e3 end`;
const stops = wordStops(text);
const at = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const moved = (span: Span, edge: "start" | "end", by: 1 | -1) => {
  const next = moveEdge(stops, span, { edge, by });
  return next && sliceSpan(text, next);
};

describe("an edge moved by a word", () => {
  test("takes the next word in, or leaves the last one out", () => {
    expect(moved(at("We paid"), "end", 1)).toBe("We paid 41,5");
    expect(moved(at("We paid"), "end", -1)).toBe("We");
    expect(moved(at("paid 41,5"), "start", -1)).toBe("We paid 41,5");
    expect(moved(at("We paid"), "start", 1)).toBe("paid");
  });

  test("stops once for marks that stand together", () => {
    expect(moved(at("million"), "end", 1)).toBe("million.”");
    expect(moved(at("We"), "start", -1)).toBe("“We");
  });

  test("never leaves nothing", () => {
    expect(moved(at("million"), "end", -1)).toBeNull();
    expect(moved(at("million"), "start", 1)).toBeNull();
  });

  test("never leaves the text", () => {
    expect(moved(at("end"), "end", 1)).toBeNull();
    expect(moved(at("He"), "start", -1)).toBeNull();
  });

  test("takes a character of several code points whole", () => {
    expect(moved(at("Cafe\u0301"), "end", 1)).toBe(`Cafe\u0301 ${FAMILY}`);
    expect(moved(at(FAMILY), "end", 1)).toBe(`${FAMILY} 5\ufe0f\u20e3`);
    expect(moved(at("end"), "start", -1)).toBe("5\ufe0f\u20e3 end");
  });

  test("goes to the next word also from inside one", () => {
    const inside = { start: at("paid").start + 2, end: at("million").end - 2 };
    expect(moved(inside, "end", 1)).toBe("id 41,5 million");
    expect(moved(inside, "start", -1)).toBe("paid 41,5 milli");
  });
});

describe("a cut", () => {
  const whole = at("We paid 41,5 million");

  test("falls before a word of the span, and not at its ends", () => {
    const first = moveCut(stops, whole, { from: whole.start, by: 1 });
    expect(text.slice(first ?? 0)).toMatch(/^paid/);
    expect(
      moveCut(stops, whole, { from: at("paid").start, by: -1 }),
    ).toBeNull();
    expect(
      moveCut(stops, whole, { from: at("million").start, by: 1 }),
    ).toBeNull();
  });
});

test("only a place inside what is seen as one character splits it", () => {
  const family = at(FAMILY);
  const inside = Array.from({ length: FAMILY.length - 1 }, (_, index) =>
    splitsCharacter(text, family.start + index + 1),
  );
  expect(inside.every(Boolean)).toBe(true);
  for (const edge of [0, family.start, family.end, text.length]) {
    expect(splitsCharacter(text, edge)).toBe(false);
  }
  expect(splitsCharacter(text, at("e\u0301").start + 1)).toBe(true);
  const flags = "🇳🇴".repeat(40);
  expect(splitsCharacter(flags, 4 * 30)).toBe(false);
  expect(splitsCharacter(flags, 4 * 30 + 2)).toBe(true);
});
