import { casesOf, type WordingCase } from "./case";

const COUNCIL = `Chair: Dates and figures, please.
Ms Oyelaran: We sold the, uh, the old fleet in 2019 and bought, what, um, 14 trams. Revenue came to three point five million crowns. Waiting times rose by four percentage points.
Chair: And the mill?
Mr Quist: My family kept it through World War Two. In the evening the mill works slowly, quietly. We have to close it at night, mm, and the saws, the, the saws are off. The firm failed to deliver the files. It was written by, let me see, by tired people.
Chair: I th-th-thought we were told [inaudible] the boat was sound.`;

const HEARING = `SPEAKER 1: Do you know him?
SPEAKER 2: I have never met the man.
DEFENCE COUNSEL: I object.
THE JUDGE: The jury must ignore that remark.
Referee Abt: I gave what I saw.
Coach Nyman: The penalty was soft.
JAMES ORDE SR.: Ask my son.
JAMES ORDE JR.: I bought the house with my own money.`;

const CHAT = `[12/03/2024, 14:05:22] Maria Keller: he waved a paper but he wouldnt let me read it
[12/03/2024, 2:08 PM] Nuria S.: I filmed the whole thing from the stairs, and at last they went
[12/03/2024, 14:09:47] Maria Keller: dont post it`;

const CALL = `Operator

Thank you for standing by.

Judith Marl - Chief Executive Officer

The firing is, uh, it's the hardest thing we did.

Piotr Lind - Chief Financial Officer

We expect cocoa to stay expensive.`;

const TIDES = `ON TAPE: A hundred and forty-two of them climbed up to 180 steps, and at neaps it's 4.96. My cousin held my ankles, and she brings broth in a covered can every evening. It stays shut until May, they say.`;

export const askedCases: readonly WordingCase[] = [
  ...casesOf(
    COUNCIL,
    [
      "fillers",
      "said aside between two pauses",
      "We sold the old fleet in 2019 and bought 14 trams.",
    ],
    ["punctuation", "a decimal as it is said", "Revenue came to 3.5 million"],
    [
      "altered_critical",
      "another decimal as it is said",
      "Revenue came to 3.6 million crowns",
    ],
    [
      "altered_critical",
      "per cent for percentage points",
      "Waiting times rose by four percent.",
    ],
    [
      "punctuation",
      "a Roman numeral",
      "My family kept it through World War II.",
    ],
    [
      "altered",
      "another order within the sentence",
      "The mill works slowly, quietly in the evening",
    ],
    ["altered_critical", "have to gone", "We close it at night"],
    [
      "fillers",
      "words said again twice, and a hum",
      "We have to close it at night, and the saws are off.",
    ],
    ["altered_critical", "failed to gone", "The firm delivered the files."],
    ["fillers", "let me see", "It was written by tired people."],
    ["fillers", "a stutter", "I thought we were told"],
    [
      "verbatim",
      "what nobody could hear, said in the quote as well",
      "we were told [inaudible] the boat was sound",
    ],
    ["elided", "dots at the head", "… through World War Two."],
    ["elided", "dots at the end", "In the evening the mill works slowly …"],
    [
      "not_found",
      "words here and there",
      "Dates please the old mill and the boat failed.",
    ],
  ),
  ...casesOf(
    CHAT,
    [
      "punctuation",
      "an apostrophe that a chat leaves out",
      "He waved a paper, but he wouldn't let me read it.",
      "Maria Keller",
    ],
    [
      "wrong_speaker",
      "somebody else in the chat",
      "I filmed the whole thing from the stairs",
      "Maria Keller",
    ],
    ["elided", "at last", "from the stairs, and … they went", "Nuria"],
  ),
  ...casesOf(
    CALL,
    [
      "wrong_speaker",
      "a name and an office on a line",
      "We expect cocoa to stay expensive.",
      "Judith Marl",
    ],
    [
      "fillers",
      "a verb said again in a contraction",
      "The firing is the hardest thing we did.",
      "Marl",
    ],
  ),
  ...casesOf(
    TIDES,
    ["punctuation", "a hundred in figures", "142 of them climbed"],
    [
      "altered_critical",
      "another hundred in figures",
      "242 of them climbed up to 180 steps",
    ],
    [
      "altered_critical",
      "up to gone before a number",
      "142 of them climbed 180 steps",
    ],
    [
      "altered_critical",
      "the month of May",
      "it stays shut until June, they say",
    ],
    ["altered_critical", "rounded", "at neaps it's nearly 5"],
    ["altered", "feet that are no unit", "My cousin held my feet, and she"],
    [
      "elided_unmarked",
      "a can that is no verb",
      "she brings broth every evening",
    ],
  ),
  ...casesOf(
    HEARING,
    [
      "wrong_speaker",
      "another number",
      "I have never met the man.",
      "Speaker 1",
    ],
    ["verbatim", "the same number", "I have never met the man.", "Speaker 2"],
    [
      "wrong_speaker",
      "an office beside a person's",
      "The penalty was soft.",
      "the referee",
    ],
    [
      "wrong_speaker",
      "one office for another",
      "The jury must ignore that remark.",
      "defence counsel",
    ],
    [
      "wrong_speaker",
      "the son",
      "I bought the house with my own money.",
      "James Orde Sr.",
    ],
    [
      "verbatim",
      "the son, by himself",
      "I bought the house with my own money.",
      "James Orde Jr.",
    ],
  ),
];
