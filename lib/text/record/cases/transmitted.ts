import { casesOf, type WordingCase } from "./case";

const SMITHS = `JOHN SMITH: We have never raised prices.
MARY SMITH: We have raised prices twice, and we will raise them again.`;

const REPEATED = `OFFICER LIND: The dam was safe, we think.
OFFICER LIND: I repeat, the dam was safe.
OFFICER LIND: By Sunday the dam was not safe, and we left.`;

const INVISIBLE =
  "The com\u00ADmit\u00ADtee will pay 40\u00A0000\u00A0kroner to \u200Feach fam\u00ADily. It’s what we owe\u2060 them \u2013 nothing more.";

const PDF = `The inspec-
tors found 17 cracks.³ None was older than 2-
3 years, and the beam had been re-
paired twice.4 It is, we believe, un-
safe.`;

const WORD_TIMES = `WEBVTT

00:01.000 --> 00:04.000
<v Priya Nair>We <00:01.500>did <00:01.900>not <00:02.200>know

00:04.000 --> 00:07.000
<v Priya Nair>about the leak until (00:05) Thursday.`;

const CAPITALS = `>> NAIR: I – I THINK WE'RE, WE'RE FINE. [LAUGHTER] THE U.N. SENT US THREE TRUCKS, AND US ALONE.`;

const READY = "We are ready.";
const FIRE = "Nobody told us anything about the fire.";

export const transmittedCases: readonly WordingCase[] = [
  ...casesOf(
    SMITHS,
    [
      "verbatim",
      "the right Smith",
      "We have raised prices twice",
      "Mary Smith",
    ],
    [
      "wrong_speaker",
      "the other Smith",
      "We have raised prices twice",
      "John Smith",
    ],
    [
      "wrong_speaker",
      "an initial of the other",
      "We have never raised prices.",
      "M. Smith",
    ],
    ["verbatim", "a Smith, of two", "We have never raised prices.", "Smith"],
  ),
  ...casesOf(
    REPEATED,
    ["verbatim", "the third of three", "the dam was not safe"],
    ["verbatim", "the second of three", "I repeat, the dam was safe."],
    ["altered_critical", "no turn has all of it", "By Sunday the dam was safe"],
  ),
  ...casesOf(
    INVISIBLE,
    ["verbatim", "soft hyphens", "The committee will pay"],
    [
      "punctuation",
      "spaces in a number",
      "The committee will pay 40,000 kroner to each family.",
    ],
    ["verbatim", "a mark of direction", "to each family."],
    [
      "verbatim",
      "soft hyphens in the quote",
      "It’s what we owe th\u00ADem – no\u00ADthing more.",
    ],
    [
      "punctuation",
      "a straight apostrophe, a hyphen for a dash",
      "It's what we owe them - nothing more.",
    ],
    ["punctuation", "an emoji", "“It’s what we owe them 🙏 – nothing more.”"],
    ["altered_critical", "a zero gone", "The committee will pay 4000 kroner"],
    [
      "altered_critical",
      "the thousands gone",
      "The committee will pay 40 kroner",
    ],
  ),
  ...casesOf(
    PDF,
    ["verbatim", "a word over two lines", "The inspectors found 17 cracks."],
    [
      "verbatim",
      "up to the number of a note",
      "the beam had been repaired twice.",
    ],
    [
      "punctuation",
      "over a raised number of a note",
      "found 17 cracks. None was older",
    ],
    [
      "punctuation",
      "over the number of a note",
      "the beam had been repaired twice. It is, we believe, unsafe.",
    ],
    [
      "punctuation",
      "a range over two lines",
      "None was older than two to three years",
    ],
    ["altered_critical", "half of a broken word", "It is, we believe, safe."],
  ),
  ...casesOf(
    WORD_TIMES,
    [
      "verbatim",
      "times between words",
      "We did not know about the leak until Thursday.",
      "Priya Nair",
    ],
    [
      "altered_critical",
      "a not gone between times",
      "We did know about the leak",
    ],
    ["altered_critical", "a not under dots", "We … know about the leak"],
    [
      "altered_critical",
      "another day of the week",
      "about the leak until Friday.",
    ],
  ),
  ...casesOf(
    CAPITALS,
    ["fillers", "two false starts", "I think we're fine."],
    [
      "punctuation",
      "points of an abbreviation",
      "The UN sent us three trucks, and us alone.",
    ],
    [
      "altered_critical",
      "another number of trucks",
      "The U.N. sent us four trucks",
    ],
    ["altered_critical", "U.S. for U.N.", "The U.S. sent us three trucks"],
    [
      "punctuation",
      "over laughter in capitals",
      "We're fine. The U.N. sent us three trucks",
    ],
  ),
  ...casesOf(
    READY,
    [
      "not_found",
      "a record shorter than the quote",
      "We are ready to strike, and we will strike on Monday, whatever they say.",
    ],
    ["verbatim", "all of the record", "We are ready."],
  ),
  ...casesOf(
    FIRE,
    [
      "altered_critical",
      "a negation after the end",
      "Nobody told us anything about the fire, nobody.",
    ],
    [
      "altered_critical",
      "a day after the end",
      "Nobody told us anything about the fire yesterday evening.",
    ],
  ),
];
