import { casesOf, type WordingCase } from "./case";

const INQUIRY = `                  THE HARBOUR INQUIRY

  1   MS ARDEN:  You say the drawing was altered.  Did
  2   you alter it, Mr Quist?
  3      A.  No.  I signed it, and I was annoyed with
  4      myself for

             Norvik Court Reporting

                                    42
  5      signing.  It was shown at
  6      450 millimetres when it came to my desk.
  7   THE CHAIRMAN:  Say that again, please.
  8      A.  He was wearing a, uh, he was
  9      wearing a yellow vest.`;

const DEPOSITION = `DEPOSITION OF HANNA VEIT
EXAMINATION BY MR. ROLFE:
Q. When did you see the report?
A. In the spring. I read it twice.
Q. Somebody must have shown it to you.
A. My brother did.`;

const LATE_SHOW = `THE LATE SHOW — Radio Norvik

PETRA NOVAK
You have run the ferry for thirty-one years. Why stop now?

CAPTAIN OLE BRYN
Because my knees told me to. I counted the rungs.

I have never counted the rungs before.

PETRA NOVAK
What will you miss?

CAPTAIN OLE BRYN
The fog. People think I am joking.`;

const CAPTIONS = `>> GOOD MORNING. WE START WITH THE STORM.
>> LENA VAN DER MOLEN: OVERNIGHT THE EYE GOT, UH, IT GOT
RAGGED, AND THAT IS GOOD NEWS.
HERE IS THE PROBLEM: THE WATER ROSE ON THE 11TH
IN BOSTON AND IN IRAN.
>> AND IF YOU LIVE THERE?
>> LENA VAN DER MOLEN: THEN YOU ARE IN THE CAR.`;

const SUBTITLES = `1\r
00:00:01,000 --> 00:00:03,000\r
- How long did you wait?\r
\r
2\r
00:00:03,000 --> 00:00:05,000\r
- We waited on the deck and the sea rose\r
79\r
\r
3\r
00:00:05,000 --> 00:00:07,000\r
feet overnight.\r
`;

const ASSEMBLY = `The TREASURER (Ms Rao): We paid one crown for the road, and in my view we were overcharged.
Mr HOLT (Upper Fenn): I have read the bill. The Bill is not ready.
Mrs HOLT (Saltmarsh): Regulations are where promises go to sleep.
Mr SPEAKER: Order. The Minister.
Mr TVEIT (Minister for Water): I have listened.
The TREASURER: Work begins in April.`;

const PANEL = `[10:01] Trustee Papas: The proposal moves the start of school to August 11.
[10:02] CHAIR: Thank you, Trustee.
[10:03] Dr Lindgren: N.A.T.O. is, to, to, to be blunt, an alliance of lawyers. They were at the pl— at the place by 10 a.m. He got a contract, in the, in the end. I actually like lawyers, and an advisor, as, you know, you need one.
[10:05] Trustee Papas: It would cost forty crowns in twenty twenty`;

const STATEMENT = `Norvik, 3 May. “We paid the builder,” said Anna Holt, the mayor, “and we paid him twice.”

Finance director Tomas Veld said the books were in order. “I signed nothing before Monday,” he said.

Lukas Brandt, who runs the firm, disagreed. “We were told to stop work on 9 May,” he said.

“But I would rather have the rubble gone,” the mayor said.

The council meets again in June.`;

export const laidOutCases: readonly WordingCase[] = [
  ...casesOf(
    INQUIRY,
    [
      "verbatim",
      "over numbered lines and the end of a page",
      "I was annoyed with myself for signing.",
      "Quist",
    ],
    [
      "punctuation",
      "a unit cut short behind the number of a line",
      "It was shown at 450mm when it came to my desk",
    ],
    [
      "altered_critical",
      "another number behind the number of a line",
      "It was shown at 320 millimetres when it came to my desk",
    ],
    [
      "fillers",
      "a start said twice over the end of a line",
      "He was wearing a yellow vest.",
    ],
    ["wrong_speaker", "the chairman", "Say that again, please.", "Ms Arden"],
  ),
  ...casesOf(
    DEPOSITION,
    [
      "wrong_speaker",
      "the answer, by who examined",
      "I read it twice.",
      "Mr. Rolfe",
    ],
    ["verbatim", "the answer, by who deposed", "I read it twice.", "Veit"],
    [
      "wrong_speaker",
      "the question, by who deposed",
      "Somebody must have shown it to you.",
      "Hanna Veit",
    ],
  ),
  ...casesOf(
    LATE_SHOW,
    [
      "verbatim",
      "over two paragraphs under one name",
      "I counted the rungs. I have never counted the rungs before.",
      "Bryn",
    ],
    ["wrong_speaker", "a name on its line", "What will you miss?", "Ole Bryn"],
    ["stitched", "over a name on its line", "What will you miss? The fog."],
  ),
  ...casesOf(
    CAPTIONS,
    [
      "fillers",
      "taken up with a pronoun",
      "Overnight the eye got ragged, and that is good news.",
      "Lena van der Molen",
    ],
    [
      "punctuation",
      "a colon within what is said",
      "Here is the problem: the water rose on the 11th in Boston",
      "weather presenter Lena van der Molen",
    ],
    [
      "altered_critical",
      "another place, in capitals on both sides",
      "THE WATER ROSE ON THE 11TH IN BALTIMORE",
    ],
    [
      "altered_critical",
      "a place under dots",
      "the water rose on the 11th … and in Iran",
    ],
    [
      "stitched",
      "over a mark of another voice",
      "in Boston and in Iran. And if you live there?",
    ],
  ),
  ...casesOf(
    SUBTITLES,
    [
      "verbatim",
      "a number alone on a line of a subtitle",
      "the sea rose 79 feet overnight",
    ],
    [
      "stitched",
      "over a dash of another voice",
      "How long did you wait? We waited on the deck",
    ],
  ),
  ...casesOf(
    ASSEMBLY,
    [
      "elided_unmarked",
      "an office that a name was given for",
      "We paid one crown for the road, and we were overcharged.",
      "Ms Rao",
    ],
    [
      "verbatim",
      "an office, further down",
      "Work begins in April.",
      "Treasurer Rao",
    ],
    [
      "wrong_speaker",
      "an office that is somebody else's",
      "Work begins in April.",
      "Mr Tveit",
    ],
    [
      "wrong_speaker",
      "the same surname, another form of address",
      "Regulations are where promises go to sleep.",
      "Mr Holt",
    ],
    [
      "wrong_speaker",
      "an office and a name",
      "The Bill is not ready.",
      "the Minister for Water, Mr Tveit",
    ],
  ),
  ...casesOf(
    STATEMENT,
    [
      "punctuation",
      "over who says it",
      "We paid the builder, and we paid him twice",
      "Mayor Holt",
    ],
    [
      "wrong_speaker",
      "somebody else in a statement",
      "We paid the builder",
      "Tomas Veld",
    ],
    [
      "verbatim",
      "whom a pronoun stands for",
      "I signed nothing before Monday",
      "Tomas Veld",
    ],
    [
      "wrong_speaker",
      "whom a pronoun stands for, who only disagreed",
      "We were told to stop work on 9 May",
      "Anna Holt",
    ],
    [
      "verbatim",
      "an office that a name was given with",
      "I would rather have the rubble gone",
      "Anna Holt",
    ],
    [
      "stitched",
      "of two people in a statement",
      "We paid him twice. I signed nothing before Monday.",
    ],
    [
      "verbatim",
      "what a statement says itself",
      "The council meets again in June.",
      "Anna Holt",
    ],
  ),
  ...casesOf(
    PANEL,
    [
      "altered_critical",
      "another day, by an officer's full name",
      "The proposal moves the start of school to August 1.",
      "Stavros Papas",
    ],
    ["wrong_speaker", "the chair", "Thank you, Trustee.", "Stavros Papas"],
    [
      "fillers",
      "said three times",
      "NATO is to be blunt, an alliance of lawyers",
    ],
    [
      "punctuation",
      "an acronym without its stops",
      "NATO is, to, to, to be blunt, an alliance of lawyers",
    ],
    ["fillers", "a word cut off", "They were at the place by 10 a.m."],
    [
      "punctuation",
      "a time without its stops",
      "at the pl— at the place by 10am",
    ],
    [
      "fillers",
      "taken up from a word before",
      "He got a contract, in the end.",
    ],
    ["elided_unmarked", "an adverb without a pause", "I like lawyers"],
    ["fillers", "you know between commas", "as you need one"],
    ["punctuation", "an adviser", "I actually like lawyers, and an adviser"],
    [
      "punctuation",
      "a year as it is said",
      "It would cost forty crowns in 2020",
    ],
    [
      "altered_critical",
      "another year as it is said",
      "It would cost forty crowns in 2021",
    ],
  ),
  {
    name: "words in brackets that the record has further on",
    wording: "elided",
    quote: "The court may not open the file, [the bill]",
    record:
      "ARDEN: The court may not open the file, which was sealed, and the bill lies in the drawer of the clerk.",
  },
  {
    name: "marks of a quote within the quote",
    wording: "punctuation",
    quote:
      'They told us the canteen was "a luxury." They told us the toilets were "under review."',
    record:
      "ARDEN: They told us the canteen was ‘a luxury.’ They told us the toilets were ‘under review.’ So we left.",
  },
];
