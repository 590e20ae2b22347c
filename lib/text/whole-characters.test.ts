import { expect, test } from "vitest";
import { wholeCharacters } from "./whole-characters";

const family = "👩‍👩‍👧";
const text = `So ${family} said: cafe\u0301 is shut. `;

function chosen(from: number, to: number): string | null {
  const span = wholeCharacters(text, { start: from, end: to });
  return span && text.slice(span.start, span.end);
}

test("an edge inside an emoji takes in all of it", () => {
  const at = text.indexOf(family);
  expect(chosen(at + 1, at + family.length - 1)).toBe(family);
  expect(chosen(0, at + 1)).toBe(`So ${family}`);
  expect(chosen(at + 2, at + family.length + 5)).toBe(`${family} said`);
});

test("a combining mark stays with its letter", () => {
  const at = text.indexOf("e\u0301");
  expect(chosen(at - 3, at + 1)).toBe("cafe\u0301");
});

test("white space at the ends is left out", () => {
  expect(chosen(2, text.length)).toBe(text.trim().slice(3));
});

test("a range of white space, outside the text, or the wrong way round is nothing", () => {
  expect(chosen(2, 3)).toBeNull();
  expect(chosen(text.length, text.length + 5)).toBeNull();
  expect(chosen(9, 4)).toBeNull();
});

test("a range that begins before the text or ends behind it is cut to the text", () => {
  expect(chosen(-4, 2)).toBe("So");
  expect(chosen(text.indexOf("shut"), 9_999)).toBe("shut.");
});
