import { describe, expect, it } from "vitest";
import { matchQuoteMarks } from "@/lib/text";

/** The outermost runs as they stand in the text. */
function outermost(text: string): readonly string[] {
  return matchQuoteMarks(text)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => text.slice(start, end));
}

describe("marks that are set badly", () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    expected: readonly string[],
  ])[] = [
    [
      "a straight mark closed by a curly one",
      'The "work-related” papers and the “private" ones.',
      ['"work-related”', '“private"'],
    ],
    [
      "an opening mark that closes",
      "“We ran out of the house.“ Then it rained.",
      ["“We ran out of the house.“"],
    ],
    ["two closing marks on both sides", "”We ran,” she said.", ["”We ran,”"]],
    [
      "typewriter marks closed by a straight one",
      '``We ran," she said.',
      ['``We ran,"'],
    ],
    ["a closing mark too many", '"We ran,"" she said.', ['"We ran,"']],
    ["no space behind the mark", '"We ran,"she said.', ['"We ran,"']],
    ["a comma behind the mark", '"We ran", she said.', ['"We ran"']],
    [
      "a mark that is never closed, up to its paragraph's end",
      '"We ran, she said.\nNobody was hurt.',
      ['"We ran, she said.'],
    ],
    [
      "a new opening before the old run was closed",
      '"We ran. "We fell," she said.',
      ['"We ran. ', '"We fell,"'],
    ],
    [
      "inch marks beside a quotation",
      'A 12" pipe: "It burst," she said.',
      ['"It burst,"'],
    ],
    [
      "a foot and inch mark inside a quotation",
      '"He is 6\'2" and strong," she said.',
      ['"He is 6\'2" and strong,"'],
    ],
    [
      "a decade inside single marks",
      "'In the '80s we ran,' she said.",
      ["'In the '80s we ran,'"],
    ],
    [
      "a plural's apostrophe inside single marks",
      "'The nurses' lounge is shut,' she said.",
      ["'The nurses' lounge is shut,'"],
    ],
    ["apostrophes alone", "The nurses' lounge isn't what it was in '85.", []],
    ["two apostrophes for a mark", "''We ran,'' she said.", ["''We ran,''"]],
    ["German marks with an English end", "„We ran,” she said.", ["„We ran,”"]],
    ["German marks with a straight end", '„We ran," she said.', ['„We ran,"']],
    ["French marks with spaces", "« We ran », she said.", ["« We ran »"]],
    ["single French marks", "‹ We ran ›, she said.", ["‹ We ran ›"]],
    [
      "a quotation in a quotation, other marks",
      "“He said 'go' and left,” she said.",
      ["“He said 'go' and left,”"],
    ],
  ];
  it.each(cases)("reads %s", (_name, text, expected) => {
    expect(outermost(text)).toEqual(expected);
  });
  it("nests another kind of double marks", () => {
    const text = '“He said "go" and left,” she said.';
    expect(
      matchQuoteMarks(text).map(({ start, end, depth }) => [
        depth,
        text.slice(start, end),
      ]),
    ).toEqual([
      [0, '“He said "go" and left,”'],
      [1, '"go"'],
    ]);
  });
});
