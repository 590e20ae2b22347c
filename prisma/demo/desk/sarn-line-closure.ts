import type { DemoClaim } from "../types";

/** Claims on the closure of the line and what it did to the valley. */
export const sarnLineClosure: readonly DemoClaim[] = [
  {
    exact:
      "In 1991 its trains carried 310 passengers a day, fewer than one bus route in Halvern’s suburbs",
    kind: "statement",
    status: "proposed",
    assignee: "noor",
    evidence: [
      {
        source: "closure-report",
        relation: "supports",
        locator: "p. 7",
        excerpt: "310 passengers on an average weekday",
        note: "Weekday, not day. No bus route is named anywhere in the report.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "needs-context",
        basis: "documents",
        rationale:
          "310 is for weekdays. The bus comparison has no source: name the route or cut it.",
        by: "noor",
      },
    ],
  },
  {
    exact: "each passenger cost the state 41 crowns",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "closure-report",
        relation: "supports",
        locator: "p. 12",
        excerpt: "Subsidy per passenger: 41 crowns",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "In the report, in the crowns of 1991.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "“It would have been cheaper to give every one of them a car,”",
    kind: "quote",
    speaker: "Beatrix Lome",
    status: "approved",
    assignee: "noor",
    wording: "verbatim",
    evidence: [
      {
        source: "lome-interview",
        relation: "supports",
        locator: "turn 6",
        excerpt: "It would have been cheaper to give every one of them a car.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "Word for word in the transcript, checked against the tape.",
        by: "noor",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact:
      "a third of those tickets belonged to people who had no other way to get to a doctor",
    kind: "statement",
    speaker: "Anselm Okafor-Reid",
    status: "waiting",
    assignee: "jonas",
    evidence: [],
    verdicts: [],
    note: "To Anselm Okafor-Reid: which table shows the third? Due 14 May, 12:00.",
    noteBy: "jonas",
  },
  {
    exact:
      "the population of its six parishes fell from 21,300 to 14,900, a loss of 30 percent",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "census",
        relation: "supports",
        locator: "Sarn parishes 1 to 6, 1992 and 2020",
        excerpt: "21,304; 14,889",
        note: "6,415 / 21,304 = 30.1 percent.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Six parishes added up; percentage recomputed.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "while the country as a whole grew by 8 percent",
    kind: "statement",
    status: "checking",
    assignee: "jonas",
    evidence: [],
    verdicts: [],
  },
  {
    exact: "it would have slowed the decline “by perhaps a third”",
    kind: "statement",
    speaker: "Anselm Okafor-Reid",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "okafor-interview",
        relation: "supports",
        locator: "00:22:17",
        excerpt: "It would have slowed it, by perhaps a third.",
        note: "He calls it an estimate; there is no paper.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "not-checkable",
        basis: "attribution-only",
        rationale:
          "What would have been cannot be looked up. His view, shown as his, and answered at once.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "“a guess in a good suit”",
    kind: "quote",
    speaker: "Two officials at the transport ministry",
    status: "proposed",
    assignee: "noor",
    wording: "verbatim",
    evidence: [
      {
        source: "officials-notes",
        relation: "supports",
        locator: "p. 3",
        excerpt: "“A guess in a good suit” (the older one; the other nods)",
        note: "Only one of them said it.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed-with-fix",
        basis: "direct-confirmation",
        rationale: "One said it, the other nodded: give it to one of them.",
        by: "noor",
      },
    ],
  },
];
