import { casesOf, type WordingCase } from "./case";

const BRIEFING = `[00:02:10] JOANNA HALE: The fund holds two and a half million euros, and it will rise by 8% a year.
[00:02:24] REPORTER: Will you resign?
[00:02:26] JOANNA HALE: I may resign, but I won't sell. We lost between ten and twelve farms, each 40 kilometers from the sea. That happened in the nineteen nineties. We're gonna rebuild by May 3, 'cause people need it. More than half of the labour is paid.
[00:03:40] REPORTER: And the company?
[00:03:42] JOANNA HALE: We will --
[00:03:43] REPORTER: Yes?
[00:03:44] JOANNA HALE: -- win in court.`;

const LEAVING = `Q: Why did you leave?
TOM ADEYEMI: I – I left because, well, the council had stopped listening. (laughs) They weren't going to listen to me, or to Ms. Farrow. She told me, "Tom, you can stay," and I couldn't. I don't regret it, not at all.
Q: Would you go back?
TOM ADEYEMI: Never. Maybe if they asked nicely. I'd want at least 5,000 signatures — no, 6,000. They was ready for us, that's all. We paid [inaudible 00:14:02] to the agency that week.`;

const NUMBERS = `We housed two hundred and fifty families in ten to twelve weeks. That's one in five of them; two thirds had children. It cost 1.5bn kronor, about three times what we'd planned, and it's minus 20 out there at 6:30 in the morning. Unemployment went from 5.1 to 4.9 percent in the 21st century. We're number one in Europe, says Doctor Nyström, versus 14th last year. OK, the organisers must answer my e-mail to Zelenskyy.`;

export const spokenCases: readonly WordingCase[] = [
  ...casesOf(
    BRIEFING,
    [
      "verbatim",
      "won't as it was said",
      "I may resign, but I won't sell.",
      "Joanna Hale",
    ],
    ["punctuation", "a half as a decimal", "The fund holds 2.5 million euros"],
    [
      "punctuation",
      "a half behind its number in one sign",
      "The fund holds 2½ million euros",
    ],
    [
      "altered_critical",
      "a quarter for a half, in one sign",
      "The fund holds 2¼ million euros",
    ],
    [
      "punctuation",
      "a decimal comma before a million",
      "The fund holds 2,5 million euros",
    ],
    ["punctuation", "a currency sign before", "The fund holds €2.5 million"],
    [
      "altered_critical",
      "another currency",
      "The fund holds 2.5 million dollars",
    ],
    [
      "altered_critical",
      "another currency's sign",
      "The fund holds £2.5 million",
    ],
    ["punctuation", "per cent for a sign", "it will rise by 8 per cent a year"],
    ["altered_critical", "would for will", "it would rise by 8% a year"],
    [
      "altered_critical",
      "points for per cent",
      "it will rise by 8 points a year",
    ],
    ["altered_critical", "will for may", "I will resign"],
    ["altered", "won't in full", "I may resign, but I will not sell."],
    ["altered_critical", "won't turned", "I may resign, but I will sell."],
    ["altered_critical", "won't under dots", "I may resign … sell"],
    [
      "punctuation",
      "gonna in full",
      "We're going to rebuild by May 3, 'cause people need it.",
    ],
    [
      "punctuation",
      "a clipped because",
      "We're gonna rebuild by May 3, because people need it.",
    ],
    ["punctuation", "a decade in digits", "That happened in the 1990s."],
    ["altered_critical", "another decade", "That happened in the 1980s."],
    ["punctuation", "the day first", "We’re gonna rebuild by 3 May"],
    ["altered_critical", "another day", "We're gonna rebuild by May 13"],
    ["punctuation", "a unit cut short", "each 40 km from the sea"],
    ["punctuation", "a unit in British", "each 40 kilometres from the sea"],
    ["altered_critical", "another unit", "each 40 miles from the sea"],
    ["punctuation", "between in digits", "We lost between 10 and 12 farms"],
    [
      "altered_critical",
      "nearly for more than",
      "Nearly half of the labour is paid.",
    ],
    ["punctuation", "labor", "More than half of the labor is paid."],
    [
      "stitched",
      "over the reporter's question",
      "it will rise by 8% a year … I may resign",
      "Joanna Hale",
    ],
    ["stitched", "over a word put in", "We will win in court."],
  ),
  ...casesOf(
    LEAVING,
    [
      "fillers",
      "a start said twice",
      "I left because the council had stopped listening.",
      "Tom Adeyemi",
    ],
    [
      "elided",
      "a noun in brackets for a pronoun",
      "[The councillors] weren't going to listen to me",
    ],
    [
      "punctuation",
      "laughter left out",
      "the council had stopped listening. They weren’t going to listen to me",
    ],
    ["altered_critical", "a modal under dots", "She told me … and I couldn't"],
    [
      "altered_critical",
      "a name under dots",
      "They weren't going to listen to me … She told me",
    ],
    ["altered_critical", "weren't turned", "They were going to listen to me"],
    ["altered", "weren't in full", "They were not going to listen to me"],
    ["altered_critical", "don't gone", "I regret it, not at all."],
    ["altered_critical", "the second not gone", "I don't regret it at all"],
    ["altered", "another tense", "the council has stopped listening"],
    ["elided_unmarked", "maybe gone", "Never. If they asked nicely."],
    ["altered_critical", "at least gone", "I'd want 5,000 signatures"],
    [
      "altered_critical",
      "the corrected number in place of the first",
      "I'd want at least 6,000 signatures",
    ],
    ["elided", "sic", "They was [sic] ready for us"],
    [
      "elided_unmarked",
      "over what nobody could hear",
      "We paid to the agency that week.",
    ],
    [
      "elided",
      "what nobody could hear under dots",
      "We paid … to the agency that week.",
    ],
    ["altered_critical", "could for couldn't", "you can stay, and I could"],
  ),
  ...casesOf(
    NUMBERS,
    [
      "punctuation",
      "a range in digits",
      "We housed 250 families in 10-12 weeks.",
    ],
    [
      "altered_critical",
      "dots inside a number",
      "We housed two hundred … families",
    ],
    [
      "altered_critical",
      "a range of other units",
      "We housed 250 families in 10–12 days.",
    ],
    ["altered_critical", "one in four", "That's one in four of them"],
    ["punctuation", "a fraction in one sign", "⅔ had children"],
    ["punctuation", "a fraction in figures", "2/3 had children"],
    [
      "altered_critical",
      "another fraction in one sign",
      "½ had children. It cost 1.5bn kronor",
    ],
    ["altered_critical", "one third", "one third had children"],
    ["punctuation", "bn in full", "It cost 1.5 billion kronor"],
    ["altered_critical", "a million for bn", "It cost 1.5 million kronor"],
    ["altered_critical", "twice", "about twice what we'd planned"],
    ["punctuation", "a time with a full stop", "at 6.30 in the morning"],
    ["altered_critical", "another time", "at 6:50 in the morning"],
    [
      "altered_critical",
      "from and to swapped",
      "Unemployment went from 4.9 to 5.1 percent",
    ],
    ["punctuation", "an ordinal in words", "in the twenty-first century"],
    ["punctuation", "a minus sign", "it’s −20 out there"],
    ["altered_critical", "a minus gone", "it's 20 out there"],
    ["punctuation", "No. 1", "We're No. 1 in Europe"],
    ["punctuation", "Dr.", "says Dr. Nyström"],
    ["punctuation", "a name without its dots", "says Doctor Nystrom"],
    ["punctuation", "vs.", "vs. 14th last year"],
    [
      "punctuation",
      "other spellings",
      "Okay, the organizers must answer my email",
    ],
    [
      "altered_critical",
      "should for must",
      "the organisers should answer my e-mail",
    ],
    [
      "altered_critical",
      "a name spelt otherwise",
      "answer my e-mail to Zelensky",
    ],
    ["elided", "dots at both ends", "… one in five of them …"],
  ),
];
