import { casesOf, type WordingCase } from "./case";

const INTERVIEW = `Interviewer: How many people work at the mill?
Anna Sørensen: Um, about four hundred, maybe a little more. It's, it's a big place.
Interviewer: And are they safe?
Anna Sørensen: They're safer than they were in 2015. We spent $1.2 million on guards, you know, for the saws. I don't think anyone can say we did nothing. Some of the machines are old, and I can't promise that every one of them is perfect. But we check each machine on Monday, and if we find a crack, we stop it. That's the rule, and I wrote the rule.
Interviewer: Did the owner know?
Anna Sørensen: He knew. He well knew, I like to think, what it would cost.`;

const PODCAST = `[00:00:03] HOST: Welcome back.
[00:00:05] JUNE PARK: Thanks, it's, uh, it's great to be here. So, like, when we started the company in, in Austin, we had — I think we had eleven people. And, you know, now it's like two hundred and fifty. It's kind of crazy. I mean, nobody believed in it. Well, my mother did.
[00:01:10] HOST: And the money?
[00:01:12] JUNE PARK: We raised 3.5 million euros in the first round. And right after that we almost ran out. I was not going to sell, OK? I was never going to sell. People say "grow or die" but I'd rather grow slowly. It's the healthcare business, it's not a casino. We could've failed. We should have failed, honestly. The temperature in that room was -5 degrees.`;

export const heardCases: readonly WordingCase[] = [
  ...casesOf(
    INTERVIEW,
    [
      "verbatim",
      "the right speaker by surname",
      "They're safer than they were in 2015.",
      "Ms. Sorensen",
    ],
    [
      "wrong_speaker",
      "the question, by whoever asked",
      "And are they safe?",
      "Anna Sørensen",
    ],
    [
      "punctuation",
      "curly apostrophes",
      "“They’re safer than they were in 2015”",
    ],
    [
      "punctuation",
      "currency in words",
      "We spent 1.2 million dollars on guards",
    ],
    ["fillers", "you know", "We spent $1.2 million on guards for the saws"],
    ["fillers", "a word said twice", "It's a big place.", "Anna Sørensen"],
    ["fillers", "um at the head", "About four hundred, maybe a little more."],
    [
      "elided_unmarked",
      "like is a verb here",
      "He well knew, I to think, what it would cost",
    ],
    [
      "elided_unmarked",
      "well is no filler here",
      "He knew, I like to think, what it would cost",
    ],
    [
      "elided_unmarked",
      "maybe is no filler",
      "about four hundred, a little more",
    ],
    ["altered", "it's in full", "It is a big place."],
    [
      "altered",
      "a contraction in full",
      "They are safer than they were in 2015",
    ],
    [
      "altered",
      "don't in full",
      "I do not think anyone can say we did nothing",
    ],
    ["altered_critical", "a year", "They're safer than they were in 2014"],
    [
      "altered_critical",
      "a comparative",
      "They're safe, than they were in 2015",
    ],
    ["altered_critical", "an amount", "We spent $1.2 billion on guards"],
    ["altered_critical", "a day", "we check each machine on Tuesday"],
    [
      "altered_critical",
      "a modal gone",
      "I don't think anyone says we did nothing",
    ],
    [
      "altered_critical",
      "a hidden not",
      "I … promise that every one of them is perfect",
    ],
    [
      "stitched",
      "over the interviewer",
      "It's a big place. They're safer than they were in 2015.",
    ],
    [
      "stitched",
      "the ends of one turn",
      "They're safer than they were in 2015. That's the rule, and I wrote the rule.",
    ],
    ["stitched", "marked, over turns", "He knew … That's the rule"],
    ["wrong_speaker", "the owner", "I wrote the rule.", "Karl Berg"],
    ["not_found", "never said", "The owner will be punished for this"],
  ),
  ...casesOf(
    PODCAST,
    ["verbatim", "a podcast", "it's great to be here", "June Park"],
    ["fillers", "a podcast", "Now it's two hundred and fifty.", "Park"],
    ["fillers", "a podcast", "And now it's 250.", "Park"],
    [
      "fillers",
      "a podcast",
      "when we started the company in Austin, I think we had eleven people",
      "Park",
    ],
    ["fillers", "a podcast", "It's crazy. Nobody believed in it."],
    ["fillers", "a podcast", "Nobody believed in it. My mother did."],
    [
      "punctuation",
      "a podcast",
      "We raised €3.5 million in the first round",
      "J. Park",
    ],
    [
      "punctuation",
      "a podcast",
      "We raised €3.5m in the first round",
      "J. Park",
    ],
    [
      "altered_critical",
      "a podcast",
      "We raised $3.5 million in the first round",
      "J. Park",
    ],
    ["elided_unmarked", "a podcast", "And after that we almost ran out"],
    ["altered_critical", "a podcast", "I was going to sell"],
    ["altered", "a podcast", "I would rather grow slowly"],
    ["punctuation", "a podcast", "It's the health care business"],
    [
      "punctuation",
      "a podcast",
      "It's the health-care business; it's not a casino",
    ],
    [
      "altered_critical",
      "a podcast",
      "The temperature in that room was 5 degrees",
    ],
    [
      "punctuation",
      "a podcast",
      "The temperature in that room was minus five degrees",
    ],
    [
      "altered_critical",
      "a podcast",
      "when we started the company … we had eleven people",
    ],
    [
      "altered_critical",
      "a podcast",
      "It's the healthcare business, it's a casino",
    ],
  ),
];
