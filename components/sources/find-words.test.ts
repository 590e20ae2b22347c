import { expect, test } from "vitest";
import { findWords } from "./find-words";

const TEXT =
  "The mayor’s office\nsaid “Never” – twice. The Mayor left. It cost 4.1 (four) million.";

function found(words: string, from = 0): string | null {
  const span = findWords(TEXT, words, from);
  return span === null ? null : TEXT.slice(span.start, span.end);
}

test.each([
  ["in capitals", "THE MAYOR", "The mayor"],
  ["over a line break", "office said", "office\nsaid"],
  ["with straight marks", `"never"`, "“Never”"],
  ["with a straight apostrophe", "mayor's", "mayor’s"],
  ["with a short dash", "- twice", "– twice"],
  ["with signs that mean something in a pattern", "4.1 (four)", "4.1 (four)"],
  ["with white space around them", "  twice. ", "twice."],
])("words are found %s", (_, words, expected) => {
  expect(found(words)).toBe(expected);
});

test.each(["4x1", "mayor left twice", "", "   "])(
  "“%s” is not found",
  (words) => {
    expect(found(words)).toBeNull();
  },
);

test("the next place is looked for behind the last one, and then from the beginning", () => {
  const first = findWords(TEXT, "mayor", 0);
  const second = findWords(TEXT, "mayor", (first?.start ?? 0) + 1);
  const again = findWords(TEXT, "mayor", (second?.start ?? 0) + 1);
  expect(second?.start).toBeGreaterThan(first?.start ?? 0);
  expect(again).toEqual(first);
});

test("a word that is half of a character takes the whole one", () => {
  const text = "Cafe\u0301 de flore";
  const span = findWords(text, "cafe", 0);
  expect(text.slice(span?.start, span?.end)).toBe("Cafe\u0301");
});
