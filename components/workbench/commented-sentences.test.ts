import { expect, test } from "vitest";
import { commentedSentences } from "./commented-sentences";

test("a sentence is marked by its own comments and by its claims', and blocks if any of them does", () => {
  const sentences = [1, 2, 3].map((number) => ({ id: `s${number}`, number }));
  const claims = [
    { id: "a", sentenceNumber: 1 },
    { id: "b", sentenceNumber: 2 },
    { id: "c", sentenceNumber: 2 },
  ];
  const open = {
    s1: { open: 1, blocking: 0 },
    b: { open: 1, blocking: 1 },
    c: { open: 2, blocking: 0 },
  };
  expect([...commentedSentences(open, sentences, claims)]).toEqual([
    [1, false],
    [2, true],
  ]);
});
