import { describe, expect, test } from "vitest";
import { compareQuote, type ComparedWording } from "./compare-quote";
import { wordingCases } from "./cases/all";

/** A council meeting, invented, as a stenographer writes it. */
const MEETING = `[10:02] CHAIR ILSE BRANDT: Good morning. Let me begin with the bridge. We paid, um, you know, 41 million crowns for the bridge, and I am not proud of that. It was finished in March 2019. We, we had no other choice at the time.

[10:04] COUNCILLOR TOMAS VELD: Who signed the contract? That is what people want to know. Somebody has to answer for it.

[10:05] CHAIR ILSE BRANDT: I signed it. The price was higher than we expected; nobody told us about the second pillar, which the engineers had drawn but never counted. If the council wants a scapegoat, it should look at the builder. We will open the bridge in May, come what may.

[10:09] COUNCILLOR TOMAS VELD: The chair may say so. I can't believe a word of it until I see the well-known drawings.`;

const SUBTITLES = `WEBVTT

1
00:00:01.000 --> 00:00:03.500
<v Ada Lindqvist>The harbour moved nine hundred

2
00:00:03.500 --> 00:00:06.000
<v Ada Lindqvist>thousand containers last year.

3
00:00:07.000 --> 00:00:08.000
<v Per Holm>That is fewer than before.`;

type Elsewhere = { readonly speaker?: string; readonly record?: string };
type Case = readonly [quote: string, wording: ComparedWording, Elsewhere?];

const CASES: readonly Case[] = [
  // The record's own words.
  ["I signed it.", "verbatim"],
  ["“Who signed the contract?”", "verbatim"],
  ["It was finished in March 2019", "verbatim"],
  [
    "If the council wants a scapegoat, it should look at the builder",
    "verbatim",
  ],
  ["That is fewer than before.", "verbatim", { record: SUBTITLES }],
  ["Good morning.  Let me begin\nwith the bridge.", "verbatim"],
  // Nothing but glyphs, case and marks.
  ["I signed it,", "punctuation"],
  ["who signed the contract", "punctuation"],
  ["“I can’t believe a word of it”", "punctuation"],
  ["the well known drawings", "punctuation"],
  ["The price was higher than we expected, nobody told us", "punctuation"],
  ["It was finished, in March 2019.", "punctuation"],
  // Hesitation and repetition left out.
  ["We paid 41 million crowns for the bridge", "fillers"],
  ["We had no other choice at the time.", "fillers"],
  ["We paid, you know, 41 million crowns for the bridge", "fillers"],
  // Left out, and said so.
  ["We paid … 41 million crowns for the bridge", "fillers"],
  [
    "If the council wants a scapegoat, … look at the builder.",
    "altered_critical",
  ],
  ["Let me begin … the bridge.", "elided"],
  ["Who signed … That is what people want to know.", "elided"],
  ["Somebody has to [account] for it", "elided"],
  ["That is what [...] want to know", "elided"],
  ["That is what people want to (...) know", "punctuation"],
  // Left out, and not said.
  ["Let me begin the bridge", "elided_unmarked"],
  ["That is what people want", "verbatim"],
  ["That is people want to know", "elided_unmarked"],
  ["the engineers drawn", "elided_unmarked"],
  // Other words, none of them critical.
  ["Somebody has to respond for it", "altered"],
  ["Let me start with the bridge", "altered"],
  ["That is what the people want to know", "altered"],
  ["I cannot believe a word of it", "altered"],
  ["If the council wants a culprit, it should look at the builder", "altered"],
  // A number, a unit, a negation, a name, a date, a modal, a comparative.
  ["We paid 14 million crowns for the bridge", "altered_critical"],
  ["We paid 41 billion crowns for the bridge", "altered_critical"],
  ["I am proud of that.", "altered_critical"],
  ["I am … proud of that.", "altered_critical"],
  ["I am not very proud of that", "altered"],
  ["It was finished in April 2019", "altered_critical"],
  ["It was finished in March 2018", "altered_critical"],
  ["It was finished in 2019", "altered_critical"],
  ["it must look at the builder", "altered_critical"],
  ["The price was lower than we expected", "altered_critical"],
  ["I can believe a word of it", "altered_critical"],
  ["We open the bridge in May", "altered_critical"],
  ["nobody told Veld about the second pillar", "altered_critical"],
  [
    "moved nine hundred million containers",
    "altered_critical",
    { record: SUBTITLES },
  ],
  // Put together from what was said apart.
  ["I signed it. We paid 41 million crowns", "stitched"],
  ["Somebody has to answer for it. I signed it.", "stitched"],
  ["I am not proud of that … I signed it", "stitched"],
  ["Who signed the contract? I signed it.", "stitched"],
  ["Good morning … We will open the bridge in May", "stitched"],
  // Somebody else said it.
  ["I signed it.", "wrong_speaker", { speaker: "Tomas Veld" }],
  ["Who signed the contract?", "wrong_speaker", { speaker: "Ilse Brandt" }],
  ["Who signed the contracts?", "wrong_speaker", { speaker: "Mayor Brandt" }],
  [
    "That is fewer than before.",
    "wrong_speaker",
    { speaker: "Ada Lindqvist", record: SUBTITLES },
  ],
  ["I signed it.", "verbatim", { speaker: "Ilse Brandt" }],
  ["I signed it.", "verbatim", { speaker: "Chair Brandt" }],
  ["I signed it.", "verbatim", { speaker: "I. Brandt" }],
  [
    "Who signed it?",
    "punctuation",
    { speaker: "Veld", record: "Q: who signed it" },
  ],
  // Not in the record.
  ["The tunnel was never built by anyone here", "not_found"],
  ["", "not_found"],
  ["…", "not_found"],
  ["total disaster", "not_found"],
  ["I signed it.", "not_found", { record: "" }],
  // Over the lines of subtitles.
  [
    "The harbour moved nine hundred thousand containers last year",
    "verbatim",
    { record: SUBTITLES },
  ],
];

test.each(wordingCases)(
  "$name: $quote is $wording",
  ({ quote, record, speaker, wording }) => {
    expect(compareQuote(quote, record, speaker).wording).toBe(wording);
  },
);

describe("a quote beside the record", () => {
  test.each(
    CASES.map(([quote, wording, more]) => ({ quote, wording, ...more })),
  )("$quote is $wording", ({ quote, wording, record = MEETING, speaker }) => {
    expect(compareQuote(quote, record, speaker).wording).toBe(wording);
  });

  test("shows where the words stand, and every difference with its kind", () => {
    const found = compareQuote("We paid 14 million … for a bridge", MEETING);
    if (found.wording === "not_found") throw new Error("It is there.");
    const [passage] = found.passage;
    expect(MEETING.slice(passage?.start, passage?.end)).toBe(
      "We paid, um, you know, 41 million crowns for the bridge",
    );
    expect(found.turns.map(({ speaker, time }) => [speaker, time])).toEqual([
      ["CHAIR ILSE BRANDT", "10:02"],
    ]);
    const told = found.differences.map(
      ({ kind, record, critical, isMarked }) => [
        kind,
        MEETING.slice(record.start, record.end),
        critical,
        isMarked,
      ],
    );
    expect(told).toEqual([
      ["dropped", "um, you know", [], false],
      ["changed", "41", ["number"], false],
      ["dropped", "crowns", ["unit"], true],
      ["changed", "the", [], false],
    ]);
  });

  test("finds a passage that the quote has in another order", () => {
    const found = compareQuote(
      "Somebody has to answer for it … Who signed the contract?",
      MEETING,
    );
    expect(found).toMatchObject({ wording: "stitched" });
    expect(found.wording !== "not_found" && found.passage.length).toBe(2);
  });

  test("every span cuts words out of its own text, whatever is compared", () => {
    for (const [quote, , { record = MEETING } = {}] of CASES) {
      const found = compareQuote(quote, record);
      if (found.wording === "not_found") continue;
      for (const pair of found.pairs) {
        const own = quote.slice(pair.quote.start, pair.quote.end);
        const said = record.slice(pair.record.start, pair.record.end);
        expect(own.toLowerCase().replace(/’/g, "'")).toBe(said.toLowerCase());
      }
    }
  });
});

test.each([
  ["only marks", "…“”…", "…"],
  ["lone surrogates", "\uD83D a \uDE00", "a \uD83D"],
  ["right to left", "שלום עולם", "אמר: שלום עולם"],
  ["a long word", "a".repeat(100_000), "a".repeat(100_000)],
  ["many colons", ":".repeat(10_000), "A:".repeat(10_000)],
  ["a line of spaces", "x", `${" ".repeat(300_000)}x`],
  ["lines of digits", "1 1", `Q. a\nA. b\nA. c\n${"1 ".repeat(100_000)}`],
  ["a line of marks", "x", `${"- ".repeat(100_000)}x`],
  ["an examination by nobody", "x", `Q. a\nA. b\nBY${" ".repeat(100_000)}x`],
  ["brackets that never close", "[".repeat(5_000), "(a".repeat(5_000)],
])("%s neither throw nor hang", (_, quote, record) => {
  expect(typeof compareQuote(quote, record).wording).toBe("string");
});
