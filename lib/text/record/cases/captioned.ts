import { casesOf, type WordingCase } from "./case";

const SRT = `1
00:00:01,000 --> 00:00:03,200
DR. OKORO: The vaccine is 90 percent

2
00:00:03,200 --> 00:00:06,000
effective in adults, but it has not been

3
00:00:06,000 --> 00:00:08,400
tested in children under five.

4
00:00:09,000 --> 00:00:10,000
REPORTER: When will it be?

5
00:00:10,500 --> 00:00:12,000
DR. OKORO: Next spring, I hope.`;

const VTT = `WEBVTT

NOTE made by a machine

intro
00:01.000 --> 00:04.000
<v Mayor Brandt>We are closing three

second
00:04.000 --> 00:07.000
<v Mayor Brandt>schools, not <i>four</i>.

third
00:08.000 --> 00:09.000
<v Lena Holt>That is three too many.`;

const CAPITALS = `>> BRANDT: THE BRIDGE WILL BE OPEN IN JUNE.
>> HOLT: WHO IS GOING TO PAY FOR THE REPAIRS?`;

const MINUTES = `Lena Holt  00:14
The budget will grow by 4 percent, or 41,000,000 crowns.

Per Nyman  00:21
That is more than the colour printers cost.

Lena Holt  00:30
It is less than half of what the neighbouring towns pay.`;

const PARLIAMENT = `Mr. Speaker: Order. I call the Minister.
The Minister of Health (Ms. Rao): Thank you, Mr. Speaker. We have hired 1,200 nurses since January. I said then that we would hire a thousand, and we have done better than that. The waiting list fell — fell — by a fifth.
Mr. Dunne: Is the Minister aware that we have hired 1,200 nurses since January and lost 1,500?
The Minister of Health (Ms. Rao): The Deputy is wrong, as he often is. No one has left because of pay. Not one nurse. I can tell him, "Come and see us any day," and he never comes.`;

export const captionedCases: readonly WordingCase[] = [
  ...casesOf(
    SRT,
    [
      "verbatim",
      "over three cues",
      "The vaccine is 90 percent effective in adults, but it has not been tested in children under five.",
    ],
    ["verbatim", "with a title", "Next spring, I hope.", "Dr. Chidi Okoro"],
    [
      "punctuation",
      "per cent",
      "The vaccine is 90 per cent effective in adults",
    ],
    ["punctuation", "ninety", "The vaccine is ninety percent effective"],
    [
      "elided",
      "dots between",
      "The vaccine is 90 percent effective … but it has not been tested",
    ],
    ["altered", "another verb", "it has not been tried in children under five"],
    [
      "altered_critical",
      "points",
      "The vaccine is 90 percentage points effective in adults",
    ],
    [
      "altered_critical",
      "not gone",
      "it has been tested in children under five",
    ],
    [
      "altered_critical",
      "a digit",
      "The vaccine is 95 percent effective in adults",
    ],
    ["altered_critical", "a season", "Next autumn, I hope."],
    ["wrong_speaker", "by the reporter", "When will it be?", "Chidi Okoro"],
    [
      "stitched",
      "over the reporter",
      "tested in children under five … Next spring, I hope",
    ],
  ),
  ...casesOf(
    VTT,
    ["verbatim", "over tags", "We are closing three schools, not four."],
    ["verbatim", "by office", "not four", "Ilse Brandt"],
    [
      "altered_critical",
      "the other number",
      "We are closing four schools, not four.",
    ],
    ["altered_critical", "three words", "closing five schools"],
    [
      "wrong_speaker",
      "the other voice",
      "That is three too many.",
      "Ilse Brandt",
    ],
  ),
  ...casesOf(
    CAPITALS,
    [
      "punctuation",
      "capitals and small letters",
      "The bridge will be open in June.",
    ],
    [
      "elided_unmarked",
      "no name where all is capitals",
      "Who is going to pay for repairs?",
    ],
    ["altered", "another noun", "Who is going to pay for the works?", "Holt"],
    [
      "wrong_speaker",
      "the other one",
      "The bridge will be open in June.",
      "Tomas Holt",
    ],
  ),
  ...casesOf(
    MINUTES,
    [
      "verbatim",
      "names above their words",
      "The budget will grow by 4 percent",
      "Lena Holt",
    ],
    [
      "punctuation",
      "a large number",
      "The budget will grow by four percent, or 41 million crowns.",
    ],
    [
      "punctuation",
      "American spelling",
      "That is more than the color printers cost.",
    ],
    ["punctuation", "with a u or without", "what the neighboring towns pay"],
    [
      "altered_critical",
      "more for less",
      "It is more than half of what the neighbouring towns pay",
    ],
    [
      "altered_critical",
      "a quarter",
      "It is less than a quarter of what the neighbouring towns pay",
    ],
    [
      "wrong_speaker",
      "under another name",
      "That is more than the colour printers cost.",
      "Lena Holt",
    ],
  ),
  ...casesOf(
    PARLIAMENT,
    [
      "verbatim",
      "parliament",
      "We have hired 1,200 nurses since January.",
      "Rao",
    ],
    [
      "verbatim",
      "parliament",
      "we have hired 1,200 nurses since January",
      "Michael Dunne",
    ],
    [
      "verbatim",
      "parliament",
      "No one has left because of pay. Not one nurse.",
      "Health Minister Indira Rao",
    ],
    [
      "punctuation",
      "parliament",
      "We have hired twelve hundred nurses since January",
      "Rao",
    ],
    [
      "punctuation",
      "parliament",
      "We have hired 1200 nurses since January",
      "Rao",
    ],
    ["fillers", "parliament", "The waiting list fell by a fifth.", "Rao"],
    ["altered", "parliament", "Nobody has left because of pay", "Rao"],
    [
      "altered_critical",
      "parliament",
      "The waiting list fell by a third",
      "Rao",
    ],
    [
      "altered_critical",
      "parliament",
      "We have hired 1,200 nurses since June",
      "Rao",
    ],
    ["wrong_speaker", "parliament", "lost 1,500", "Ms. Rao"],
    [
      "stitched",
      "parliament",
      "We have hired 1,200 nurses since January. No one has left because of pay.",
      "Rao",
    ],
    ["verbatim", "parliament", "Come and see us any day", "Rao"],
    [
      "verbatim",
      "parliament",
      'I can tell him, "Come and see us any day," and he never comes.',
      "Rao",
    ],
    [
      "punctuation",
      "parliament",
      "I can tell him, ‘Come and see us any day,’ and he never comes.",
      "Rao",
    ],
  ),
];
