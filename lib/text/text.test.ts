import { describe, expect, it } from "vitest";
import {
  diffWords,
  foldForComparison,
  matchQuoteMarks,
  normaliseText,
  paragraphs,
  segmentMarks,
  sentences,
  sliceSpan,
  tokens,
} from "@/lib/text";

function cut(text: string, spans: readonly { start: number; end: number }[]) {
  return spans.map((span) => sliceSpan(text, span));
}

describe("normaliseText", () => {
  it("composes accents, keeps one kind of line end, drops NUL and the byte order mark", () => {
    expect(normaliseText("\uFEFFCafe\u0301\r\nnext\rlast\u0000\u2028x")).toBe(
      "Café\nnext\nlast\nx",
    );
  });
  it("replaces lone surrogates and keeps pairs", () => {
    expect(normaliseText("a\uD83Db\uDE00 😀")).toBe("a\uFFFDb\uFFFD 😀");
  });
});

describe("foldForComparison", () => {
  it("sees no difference in white space or the shape of quotation marks", () => {
    expect(foldForComparison("“It’s  a\u00A0deal,”\nshe said")).toBe(
      foldForComparison('"It\'s a deal," she said '),
    );
  });
  it("keeps letters, digits and other marks apart", () => {
    expect(foldForComparison("4.5%")).not.toBe(foldForComparison("45%"));
    expect(foldForComparison("deal.")).not.toBe(foldForComparison("deal"));
  });
});

describe("paragraphs", () => {
  it("takes every line as a paragraph and leaves empty ones out", () => {
    const text = "Headline here\n\n  First.  \r\nSecond.";
    expect(cut(text, paragraphs(text))).toEqual([
      "Headline here",
      "First.",
      "Second.",
    ]);
  });
  it("puts a line that was broken in the middle of a sentence together", () => {
    const text =
      "The committee voted on the plan for the new\nharbour bridge. It passed.";
    expect(paragraphs(text)).toHaveLength(1);
  });
});

describe("tokens", () => {
  it("keeps contractions, decimals and money whole", () => {
    const text = "They don't owe $3.5 million, i.e. 12%.";
    expect(cut(text, tokens(text))).toEqual([
      "They",
      "don't",
      "owe",
      "$3.5",
      "million",
      ",",
      "i.e",
      ".",
      "12%",
      ".",
    ]);
  });
});

describe("sentences", () => {
  const cases: readonly [
    name: string,
    text: string,
    expected: readonly string[],
  ][] = [
    ["plain stops", "It rained. We left.", ["It rained.", "We left."]],
    [
      "a title before a name",
      "Mr. Vale met Dr. Hart. They spoke.",
      ["Mr. Vale met Dr. Hart.", "They spoke."],
    ],
    [
      "initials",
      "J. K. Lund wrote it. A. Berg read it.",
      ["J. K. Lund wrote it.", "A. Berg read it."],
    ],
    [
      "letters with stops inside a sentence",
      "The U.S. Senate voted. It passed.",
      ["The U.S. Senate voted.", "It passed."],
    ],
    [
      "letters with stops at the end",
      "He moved to the U.S. She stayed.",
      ["He moved to the U.S.", "She stayed."],
    ],
    [
      "decimals",
      "Prices rose 3.5 percent. Wages fell.",
      ["Prices rose 3.5 percent.", "Wages fell."],
    ],
    [
      "an ellipsis that goes on",
      "Well ... we shall see. Good.",
      ["Well ... we shall see.", "Good."],
    ],
    [
      "an ellipsis that ends",
      "We waited... Nobody came.",
      ["We waited...", "Nobody came."],
    ],
    [
      "a quotation that ends the sentence",
      "“We won.” The crowd left.",
      ["“We won.”", "The crowd left."],
    ],
    [
      "a question inside quotation marks before its cue",
      "“Who pays?” Vale asked. Nobody knew.",
      ["“Who pays?” Vale asked.", "Nobody knew."],
    ],
    [
      "a small letter after a quotation",
      "“Stop!” he cried. They ran.",
      ["“Stop!” he cried.", "They ran."],
    ],
    [
      "company abbreviations",
      "Lund Inc. said so. Berg & Co. agreed.",
      ["Lund Inc. said so.", "Berg & Co. agreed."],
    ],
    [
      "months",
      "It opened on Jan. 5 in Oslo. Snow fell.",
      ["It opened on Jan. 5 in Oslo.", "Snow fell."],
    ],
    [
      "numbers of things",
      "See No. 5 and p. 12. Then stop.",
      ["See No. 5 and p. 12.", "Then stop."],
    ],
    [
      "clock times",
      "It begins at 5 p.m. Monday. Come.",
      ["It begins at 5 p.m. Monday.", "Come."],
    ],
    [
      "a clock time at the end",
      "It begins at 5 p.m. He knows.",
      ["It begins at 5 p.m.", "He knows."],
    ],
    [
      "list items",
      "1. Buy milk.\n2. Call home.",
      ["1. Buy milk.", "2. Call home."],
    ],
    [
      "a headline without a stop",
      "Bridge reopens after storm\nTraffic returned.",
      ["Bridge reopens after storm", "Traffic returned."],
    ],
    [
      "a dateline",
      "OSLO (NTB) — Snow fell. Roads closed.",
      ["OSLO (NTB) — Snow fell.", "Roads closed."],
    ],
    [
      "an ellipsis with spaces",
      "We waited . . . and went home. Nobody came.",
      ["We waited . . . and went home.", "Nobody came."],
    ],
    [
      "a list written in one line",
      "1. Buy milk 2. Call home 3. Sleep",
      ["1. Buy milk", "2. Call home", "3. Sleep"],
    ],
    [
      "a clock time that opens the sentence",
      "At 7 a.m. Mr. Vale opened the gate. Boats came.",
      ["At 7 a.m. Mr. Vale opened the gate.", "Boats came."],
    ],
    [
      "a name that ends in a mark",
      "Lund works at Hooray! in the old port. Berg does not.",
      ["Lund works at Hooray! in the old port.", "Berg does not."],
    ],
    [
      "addresses of pages",
      "Read galley.example.org today. It helps.",
      ["Read galley.example.org today.", "It helps."],
    ],
  ];
  it.each(cases)("knows %s", (_name, text, expected) => {
    expect(cut(text, sentences(text))).toEqual(expected);
  });
});

describe("matchQuoteMarks", () => {
  const cases: readonly [
    name: string,
    text: string,
    expected: readonly string[],
  ][] = [
    ["curly marks", "He said “yes” twice.", ["“yes”"]],
    ["straight marks", 'He said "yes" and "no".', ['"yes"', '"no"']],
    [
      "single marks and apostrophes",
      "‘It’s the ministers’ plan,’ he said.",
      ["‘It’s the ministers’ plan,’"],
    ],
    [
      "straight single marks",
      "She wrote 'we don't know' here.",
      ["'we don't know'"],
    ],
    ["an apostrophe that opens nothing", "The '90s and rock 'n' roll.", []],
    [
      "nested marks",
      "“He told me ‘go’ twice,” she said.",
      ["“He told me ‘go’ twice,”", "‘go’"],
    ],
    ["German marks", "Er sagte: „Wir gehen.“ Dann ging er.", ["„Wir gehen.“"]],
    ["French marks", "Il a dit « non » hier.", ["« non »"]],
    ["inch marks", 'A 12" pipe and a 6\'2" man.', []],
    ["typewriter marks", "``We go,'' he said.", ["``We go,''"]],
    [
      "a mark that is never closed",
      "He said “we go and go.",
      ["“we go and go."],
    ],
  ];
  it.each(cases)("reads %s", (_name, text, expected) => {
    expect(cut(text, matchQuoteMarks(text))).toEqual(expected);
  });
  it("continues a quote that reopens in the next paragraph", () => {
    const runs = matchQuoteMarks("“One.\n“Two.”\n“Three.”");
    expect(runs.map((run) => run.continues)).toEqual([null, 0, null]);
    expect(runs.map((run) => run.isClosed)).toEqual([false, true, true]);
  });
  it("says how deep a run is nested", () => {
    expect(matchQuoteMarks("“a ‘b’ c”").map((run) => run.depth)).toEqual([
      0, 1,
    ]);
  });
});

describe("segmentMarks", () => {
  it("cuts overlapping and nested marks into runs that do not overlap", () => {
    const marks = [
      { id: "a", start: 0, end: 6 },
      { id: "b", start: 4, end: 9 },
      { id: "c", start: 5, end: 6 },
    ];
    expect(segmentMarks(marks)).toEqual([
      { start: 0, end: 4, ids: ["a"] },
      { start: 4, end: 5, ids: ["a", "b"] },
      { start: 5, end: 6, ids: ["a", "b", "c"] },
      { start: 6, end: 9, ids: ["b"] },
    ]);
  });
  it("returns the gaps too, clipped, when a range is given", () => {
    expect(
      segmentMarks([{ id: "a", start: 0, end: 4 }], { start: 2, end: 6 }),
    ).toEqual([
      { start: 2, end: 4, ids: ["a"] },
      { start: 4, end: 6, ids: [] },
    ]);
  });
  it("gives touching marks no run in common", () => {
    const runs = segmentMarks([
      { id: "a", start: 0, end: 2 },
      { id: "b", start: 2, end: 4 },
    ]);
    expect(runs.map((run) => run.ids)).toEqual([["a"], ["b"]]);
  });
});

describe("diffWords", () => {
  it("marks numbers, units, negations and names as critical", () => {
    const runs = diffWords(
      "Mayor Lund said the bridge will cost 40 million.",
      "Mayor Berg said the bridge will not cost 45 million.",
    );
    const changed = runs.filter((run) => run.kind !== "equal");
    expect(changed.map((run) => [run.kind, run.text, run.isCritical])).toEqual([
      ["deleted", "Lund", true],
      ["inserted", "Berg", true],
      ["inserted", "not", true],
      ["deleted", "40", true],
      ["inserted", "45", true],
    ]);
  });
  it("leaves changes of plain words uncritical", () => {
    const changed = diffWords("a fine old bridge", "a nice old bridge").filter(
      (run) => run.kind !== "equal",
    );
    expect(changed.every((run) => !run.isCritical)).toBe(true);
  });
  it("finds nothing between equal texts and everything between a text and none", () => {
    expect(diffWords("one two", "one  two").map((run) => run.kind)).toEqual([
      "equal",
    ]);
    expect(diffWords("", "one two").map((run) => run.text)).toEqual([
      "one two",
    ]);
    expect(diffWords("", "")).toEqual([]);
  });
});
