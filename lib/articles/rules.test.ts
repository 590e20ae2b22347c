import { expect, test } from "vitest";
import { limits } from "@/lib/limits";
import { articleTextFault, authorInByline, guessTitle } from "./rules";

const full = "a".repeat(limits.articleTextLength);

test("a text of one character and one of exactly the limit are articles", () => {
  expect(articleTextFault("a")).toBeNull();
  expect(articleTextFault(full)).toBeNull();
});

test("says how many characters a text is over the limit", () => {
  expect(articleTextFault(`${full}b`)).toContain("1 character too long");
  expect(articleTextFault(full + "b".repeat(1_234))).toContain(
    "1,234 characters too long",
  );
});

test("white space alone is no text", () => {
  for (const empty of ["", " ", "\n\n\t", "\u00a0\u2003"]) {
    expect(articleTextFault(empty)).toContain("no text yet");
  }
});

test("a control character is refused, and where it stands is said", () => {
  expect(articleTextFault("Rents rose\u0000 by a third")).toContain(
    "after “Rents rose”",
  );
  expect(articleTextFault("\u001b[2J\ufffe")).toContain(
    "2 invisible control characters",
  );
});

test("direction marks, joiners and Zalgo are text", () => {
  expect(articleTextFault("a\u202e\u200d\u0301\u0301 😀")).toBeNull();
});

test("the title is the first line that has words", () => {
  expect(guessTitle("\n \n Rents  rose \nThe text")).toBe("Rents rose");
  expect(guessTitle("# Rents rose #\ntext")).toBe("Rents rose");
  expect(guessTitle("")).toBe("");
});

test("a long first line is cut at a word, and never inside a character", () => {
  const title = guessTitle("Rents rose again ".repeat(20));
  expect(title.length).toBeLessThanOrEqual(121);
  expect(title).toMatch(/(Rents|rose|again)…$/);
  const unbroken = guessTitle("x" + "😀".repeat(200));
  expect(unbroken).not.toMatch(/[\ud800-\udbff]…$/);
});

const ann = { id: "1", name: "Ann Lee" };
const bob = { id: "2", name: "Bob Åkerman" };

const bylines: readonly [string, string | null][] = [
  ["Ann Lee", "1"],
  ["By ANN  lee", "1"],
  ["by Bob A\u030akerman", "2"],
  ["Ann Lee and staff", "1"],
  ["Reuters, Ann Lee", "1"],
  ["Ann Lee & Bob Åkerman", null],
  ["Ann", null],
  ["Joann Lee", null],
  ["", null],
];

for (const [byline, author] of bylines) {
  test(`the byline “${byline}” names ${author === null ? "nobody for sure" : `member ${author}`}`, () => {
    expect(authorInByline(byline, [ann, bob])).toBe(author);
  });
}

test("a name that two members share names neither", () => {
  expect(authorInByline("Ann Lee", [ann, { ...ann, id: "3" }])).toBeNull();
});
