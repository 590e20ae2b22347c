import { expect, test } from "vitest";
import { sizeWords, wordsOfUse } from "./source-words";

test.each([
  [{ claims: 0, articles: 0 }, "used in no claim"],
  [{ claims: 1, articles: 1 }, "used in 1 claim of 1 article"],
  [{ claims: 4, articles: 2 }, "used in 4 claims of 2 articles"],
])("%o is said as “%s”", (use, words) => {
  expect(wordsOfUse(use)).toBe(words);
});

test.each([
  [999, "999 bytes"],
  [12_400, "12 kB"],
  [2_340_000, "2.3 MB"],
])("%i bytes are %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
