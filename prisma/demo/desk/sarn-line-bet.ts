import type { DemoClaim } from "../types";

/** Claims on the card index, the bet and the vote. */
export const sarnLineBet: readonly DemoClaim[] = [
  {
    exact: "By 2014 there were 22,600 of them",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "sarn-study",
        relation: "supports",
        locator: "p. 9",
        excerpt: "22,614 cards, 1996 to 2014",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Counted by the university when it scanned them.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "He said no, you have the longest travel survey in the country.”",
    kind: "quote",
    speaker: "Hedda Quist",
    status: "approved",
    assignee: "noor",
    wording: "verbatim",
    evidence: [
      {
        source: "quist-interview",
        relation: "supports",
        locator: "first recording, 00:19:48",
        excerpt:
          "He said no, you have the longest travel survey in the country.",
        note: "Her memory of his words; the student does not recall them.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "She said it so. What the student said is hers to tell.",
        by: "noor",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact:
      "the ministry’s own survey of travel had started in 2003 and asked 1,200 people a year in the entire country",
    kind: "statement",
    status: "open",
    evidence: [],
    verdicts: [],
  },
  {
    exact:
      "a train every hour would carry between 380,000 and 520,000 passengers a year",
    kind: "statement",
    speaker: "Halvern University",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "sarn-study",
        relation: "supports",
        locator: "p. 2, summary",
        excerpt: "380,000 to 520,000 journeys at an hourly service",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Range and condition as in the summary.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "“self-selecting and sentimental”",
    kind: "quote",
    speaker: "Ministry of Transport",
    status: "approved",
    assignee: "jonas",
    wording: "verbatim",
    evidence: [
      {
        source: "ministry-note",
        relation: "supports",
        locator: "p. 2",
        excerpt: "The sample is self-selecting and sentimental.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "In the note, which has two pages as we say.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "throwing out every card filled in by a member of the Friends",
    kind: "statement",
    speaker: "Anselm Okafor-Reid",
    status: "proposed",
    assignee: "jonas",
    evidence: [
      {
        source: "sarn-study",
        relation: "supports",
        locator: "p. 11, note 4",
        excerpt: "Cards of members (n = 5,498) were excluded.",
        note: "22,614 less 5,498 is 17,116: agrees with 17,100.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Method and remainder both in the study.",
        by: "jonas",
      },
    ],
  },
  {
    exact:
      "Lome has told the story of the bet so often that her former colleagues can recite it",
    kind: "statement",
    status: "waived",
    evidence: [],
    verdicts: [],
    note: "A manner of speaking; nobody could be wronged by it.",
    noteBy: "femi",
  },
  {
    exact: "“This line will never pay,”",
    kind: "quote",
    speaker: "Beatrix Lome",
    status: "disputed",
    assignee: "noor",
    wording: "altered-critical",
    evidence: [
      {
        source: "corvel-recording",
        relation: "contradicts",
        locator: "00:34:09",
        excerpt:
          "This line may never pay, and you would be the ones to ask why.",
        note: "“May”, clearly audible.",
        by: "noor",
      },
      {
        source: "lome-interview",
        relation: "supports",
        locator: "turn 19",
        excerpt: "I told them: this line will never pay.",
        note: "Her own version, eight years later.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "wrong",
        basis: "recording",
        rationale:
          "The radio recording has “may never pay”. A quote follows the record, not the memory of it.",
        by: "noor",
      },
      {
        rating: "needs-context",
        basis: "direct-confirmation",
        rationale:
          "She quotes herself this way today. Could stand as her own telling, if we say so.",
        by: "jonas",
      },
    ],
  },
  {
    exact: "They brought her 2,611",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "friends-minutes",
        relation: "supports",
        locator: "August 2018, item 1",
        excerpt: "Sold: 2,611. Handed to the minister on Friday.",
        note: "",
        by: "noor",
      },
      {
        source: "grant-decision",
        relation: "supports",
        locator: "p. 3",
        excerpt: "2,611 season tickets paid in advance",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "second-source",
        rationale: "The society's minutes and the bill give the same number.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "The money, 1.3 million crowns, was paid into an account",
    kind: "statement",
    status: "checking",
    assignee: "noor",
    evidence: [
      {
        source: "friends-minutes",
        relation: "context",
        locator: "August 2018, item 2",
        excerpt: "",
        note: "Price was 498 crowns: 2,611 of them make 1.30 million. Bank statement asked for.",
        by: "noor",
      },
    ],
    verdicts: [],
  },
  {
    exact: "Parliament voted the money on 3 July 2019, by 61 votes to 54",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "vote-record",
        relation: "supports",
        locator: "result",
        excerpt: "For 61, against 54, absent 6",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Roll call, with the date.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "So did three members of Lome’s own party",
    kind: "statement",
    status: "suggested",
    evidence: [],
    verdicts: [],
  },
];
