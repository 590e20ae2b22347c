import { expect, test } from "vitest";
import { hasBaitedFont } from "./font-matrices";

function isBaited(text: string): boolean {
  return hasBaitedFont(Buffer.from(text, "latin1"));
}

test.each([
  ["six numbers", "/FontMatrix [0.001 0 0 -.001 +0 1e-3]"],
  ["numbers over several lines", "/FontMatrix\n[ 0.001 0\r\n0 0.001 0 0 ]"],
  ["a number that stands elsewhere", "/FontMatrix [0.001 0 0 12 0 R 0 0]"],
  ["a matrix that stands elsewhere", "/FontMatrix 12 0 R"],
  ["a font program's own", "/FontMatrix [0.001 0 0 0.001 0 0]readonly def"],
  ["no matrix", "/FontName /Helvetica (calls itself a FontMatrix)"],
])("%s: an honest font", (_, text) => {
  expect(isBaited(text)).toBe(false);
});

test.each([
  ["a script", "/FontMatrix [1 2 3 4 5 (1\\); alert\\(1\\); //)]"],
  ["a text in hexadecimal", "/FontMatrix [1 2 3 4 5 <616c657274>]"],
  ["a name", "/FontMatrix[1 2 3 4 5 /alert]"],
  ["no end", `/FontMatrix [${"1 ".repeat(1_000)}]`],
  ["a script in the second one", "/FontMatrix [1 0 0 1 0 0] /FontMatrix [(x)]"],
])("%s: a bait", (_, text) => {
  expect(isBaited(text)).toBe(true);
});
