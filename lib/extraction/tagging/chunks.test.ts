import { describe, expect, it } from "vitest";
import { makeChunker } from "./chunks";
import { loadDictionary } from "./dictionary";
import { makeLexemeReader } from "./lexemes";
import { moveToNextRun } from "./runs";

const { cut } = makeChunker(loadDictionary);

/** The words the chunker cuts a text into, run by run. */
function wordsOf(text: string): readonly string[] {
  const run = { start: 0, end: 0, hash: 0 };
  const words: string[] = [];
  while (moveToNextRun(text, text.length, run))
    words.push(...cut(text, run).map(({ lexeme }) => lexeme.text));
  return words;
}

/** What the dictionary makes of a run by itself. */
function wholeWordsOf(run: string): readonly string[] {
  const dictionary = loadDictionary();
  const words: string[] = [];
  const reader = makeLexemeReader(dictionary);
  reader.read(dictionary.read(run), ({ text }) => words.push(text));
  return words;
}

describe("cutting a run of characters into words", () => {
  it.each([
    "harbour,",
    "“Ferries",
    "ferry.”",
    "(Lund)",
    "Mr.,",
    "cannot,",
    "cannot",
    "gonna",
    "ferry",
    "Zyxlund",
    "USD",
    "ferry:)",
    "well-built,",
    "Lund’s,",
    "U.S.”",
    "‘no!’",
  ])("cuts %s as the dictionary does, marks and all", (run) => {
    expect(wordsOf(run)).toEqual(wholeWordsOf(run));
  });

  it("tells runs apart by all of their characters, not by their hash", () => {
    // These two have the same 32-bit FNV-1a hash.
    expect(wordsOf("costarring liquid")).toEqual(["costarring", "liquid"]);
  });

  it("knows every kind of white space, and reads line breaks as a token to be left out of words", () => {
    expect(wordsOf("a\u00a0ferry\u2003left")).toEqual(["a", "ferry", "left"]);
    expect(wordsOf("a\n\tferry").at(-1)).toBe("ferry");
  });

  it("remembers the right words after more different ones than it can keep", () => {
    const many = Array.from({ length: 40_000 }, (_, at) => `boat${at}`);
    expect(wordsOf(`quay ${many.join(" ")} quay`).at(-1)).toBe("quay");
  });
});
