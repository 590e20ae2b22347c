import { expect, test } from "vitest";
import { turnsOf } from "./turns";

const read = (record: string) =>
  turnsOf(record).map(({ speaker, time, parts }) => [
    speaker,
    time,
    parts.map(({ start, end }) => record.slice(start, end).trim()).join(" | "),
  ]);

test.each([
  [
    "names in capitals",
    "ANNA: Yes.\nBEN: No.",
    [
      ["ANNA", null, "Yes."],
      ["BEN", null, "No."],
    ],
  ],
  [
    "names with offices",
    "Mayor Ilse Brandt (Greens): Yes.",
    [["Mayor Ilse Brandt", null, "Yes."]],
  ],
  ["names in bold", "**Ilse Brandt:** Yes.", [["Ilse Brandt", null, "Yes."]]],
  [
    "time codes before names",
    "[00:12:31] Q: Why?",
    [["Q", "00:12:31", "Why?"]],
  ],
  [
    "time codes after names",
    "Ilse Brandt (12:31): Why?",
    [["Ilse Brandt", "12:31", "Why?"]],
  ],
  [
    "numbered speakers",
    "Speaker 1: Yes.\nSpeaker 2: No.",
    [
      ["Speaker 1", null, "Yes."],
      ["Speaker 2", null, "No."],
    ],
  ],
  [
    "lines that go on",
    "ANNA: Yes.\nAnd more.",
    [["ANNA", null, "Yes. | And more."]],
  ],
  [
    "the same name again",
    "ANNA: Yes.\nANNA: And more.",
    [["ANNA", null, "Yes. | And more."]],
  ],
  [
    "a colon in the middle",
    "He said this: yes.",
    [[null, null, "He said this: yes."]],
  ],
  ["no names", "Yes.\n\nNo.", [[null, null, "Yes. | No."]]],
  [
    "stage directions",
    "ANNA: Yes [laughter] and (pauses) no.",
    [["ANNA", null, "Yes | and | no."]],
  ],
  [
    "SRT",
    "1\n00:00:01,000 --> 00:00:02,000\nYes\n\n2\n00:00:02,000 --> 00:00:03,000\nand no.",
    [[null, "00:00:01,000", "Yes | and no."]],
  ],
  [
    "WebVTT voices",
    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>Yes\n\n00:02.000 --> 00:03.000\n<v Per>No",
    [
      ["Ada", "00:01.000", "Yes"],
      ["Per", null, "No"],
    ],
  ],
  [
    "subtitles from another system",
    "1\r\n00:00:01,000 --> 00:00:02,000\r\nYes, and\r\n79\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nfeet.\r\n",
    [[null, "00:00:01,000", "Yes, and | 79 | feet."]],
  ],
  [
    "subtitles with dashes",
    "1\n00:00:01,000 --> 00:00:02,000\n- Yes?\n- No.\n\n2\n00:00:02,000 --> 00:00:03,000\n— never.",
    [
      [null, "00:00:01,000", "Yes?"],
      [null, null, "No. | — never."],
    ],
  ],
  [
    "captions",
    ">> ANNA: HERE IS\nTHE RULE: NO.\n>> WHY?",
    [
      ["ANNA", null, "HERE IS | THE RULE: NO."],
      [null, null, "WHY?"],
    ],
  ],
  [
    "days before the times",
    "[12/03/2024, 14:05:22] Ada Q: Yes.\n[12/03/2024, 2:06 PM] Ben: No.\n2024-03-12 14:07 Ada Q: Why?",
    [
      ["Ada Q", "14:05:22", "Yes."],
      ["Ben", "2:06", "No."],
      ["Ada Q", "14:07", "Why?"],
    ],
  ],
  [
    "names with offices on lines of their own",
    "Operator\n\nWelcome.\n\nAda Quill - Chief Executive Officer\n\nYes.\n\nAnd no.\n\nBen Quist - Analyst, Norvik Bank\n\nWhy?",
    [
      ["Operator", null, "Welcome."],
      ["Ada Quill", null, "Yes. | And no."],
      ["Ben Quist", null, "Why?"],
    ],
  ],
  [
    "a mail that answers another",
    "From: Ada Quill\nSubject: Re: the wall\n\nNo, never.\n\nOn Tue, 3 Feb, 14:55, Ben Quist wrote:\n> Is the wall\n> safe?\n> On Mon, 2 Feb, Ada Quill wrote:\n>> It may be.",
    [
      ["Ada Quill", null, "Subject: Re: the wall | No, never."],
      ["Ben Quist", null, "Is the wall | safe?"],
      ["Ada Quill", null, "It may be."],
    ],
  ],
  [
    "posts of a thread",
    "Ada Quill @ada · 5h\nYes.\n\nBen @benq\nNo.",
    [
      ["Ada Quill", null, "Yes."],
      ["Ben", null, "No."],
    ],
  ],
  [
    "the running head of a page",
    "ANNA: The\n\nANNUAL REPORT      13\n\ncompanies left.",
    [["ANNA", null, "The | companies left."]],
  ],
  [
    "marks of another voice within a line",
    "thanks ron >> good morning\n>> it rained >> where?",
    [
      [null, null, "thanks ron"],
      [null, null, "good morning"],
      [null, null, "it rained"],
      [null, null, "where?"],
    ],
  ],
  [
    "a dialogue with dashes",
    "- Who?\n- Nobody\nknows.\n- Why?",
    [
      [null, null, "Who?"],
      [null, null, "Nobody | knows."],
      [null, null, "Why?"],
    ],
  ],
  [
    "names on lines of their own",
    "Anna Holt\nYes.\n\nBen Quist\nNo.\n\nAnna Holt\nWhy?\n\nAnd how?",
    [
      ["Anna Holt", null, "Yes."],
      ["Ben Quist", null, "No."],
      ["Anna Holt", null, "Why? | And how?"],
    ],
  ],
  [
    "a heading with a dash",
    "PRESS CONFERENCE — NORVIK\nANNA: Yes.",
    [
      [null, null, "PRESS CONFERENCE — NORVIK"],
      ["ANNA", null, "Yes."],
    ],
  ],
  [
    "names before dashes",
    "ANNA — Yes.\nBEN — No.\nANNA — Why?",
    [
      ["ANNA", null, "Yes."],
      ["BEN", null, "No."],
      ["ANNA", null, "Why?"],
    ],
  ],
  [
    "numbered lines and furniture of pages",
    "  1  Q.  Who\n  2  was it?\n  3  A.  Nobody\n\n     Court Reporting\n\n  4  knows.\n  5  Q.  Why?",
    [
      ["Q", null, "Who | was it?"],
      ["A", null, "Nobody | knows."],
      ["Q", null, "Why?"],
    ],
  ],
  [
    "a page's number",
    "ANNA: Yes,\n\n– 17 –\n\nand\n\nPage 18 of 20\n\nno.",
    [["ANNA", null, "Yes, | and | no."]],
  ],
  ["nothing", "", []],
] as const)("a record with %s is cut into turns", (_, record, turns) => {
  expect(read(record)).toEqual(turns);
});

test("a record of a megabyte takes no time to speak of", () => {
  const record = "ANNA: Yes, and no, and 41 (laughs) [yes].\n".repeat(25_000);
  expect(turnsOf(record)).toHaveLength(1);
});
