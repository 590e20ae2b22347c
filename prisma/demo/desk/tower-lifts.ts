import type { DemoClaim, DemoDesk } from "../types";
import { towerLiftAccident } from "./tower-lifts-accident";
import { towerLiftDepartment } from "./tower-lifts-department";
import { towerLiftRecords } from "./tower-lifts-records";

const staffMoneyAndLaw: readonly DemoClaim[] = [
  {
    exact:
      "“We were told that a closed lift is a political problem and a slow lift is a maintenance problem,”",
    kind: "quote",
    speaker: "One of two employees of the housing department",
    status: "proposed",
    assignee: "noor",
    wording: "fillers",
    evidence: [
      {
        source: "staff-interviews",
        relation: "supports",
        locator: "second recording, 00:31:55",
        excerpt:
          "We were told, you know, that a closed lift is a political problem and a slow lift is a maintenance problem.",
        note: "Identity known to the editor-in-chief.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale:
          "Only a filler left out. Terms of anonymity are on the tape.",
        by: "noor",
      },
    ],
  },
  {
    exact:
      "shows 118 general enquiries from the nine blocks, against 31 in the same month a year earlier",
    kind: "statement",
    status: "checking",
    assignee: "noor",
    evidence: [
      {
        source: "callout-log",
        relation: "supports",
        locator: "pivot by month and category",
        excerpt: "January 2026: 118. January 2025: 31.",
        note: "118 / 31 = 3.8. Still to do: were all nine blocks in the log a year ago?",
        by: "noor",
      },
    ],
    verdicts: [],
  },
  {
    exact: "Money appears to have played a part",
    kind: "statement",
    status: "waived",
    evidence: [],
    verdicts: [],
    note: "The author's inference, marked as one by “appears”. The figures it rests on are checked one by one.",
    noteBy: "marit",
  },
  {
    exact:
      "The council cut the lift repair budget from 3.1 million crowns to 2.4 million in 2025",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "city-budget",
        relation: "supports",
        locator: "chapter 7, line 7.4.2",
        excerpt: "Lifts, repair: 3,100,000 (2024); 2,400,000 (2025)",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Adopted budgets of both years, same line.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "a reduction of 29 percent",
    kind: "statement",
    status: "proposed",
    assignee: "jonas",
    evidence: [
      {
        source: "city-budget",
        relation: "contradicts",
        locator: "chapter 7, line 7.4.2",
        excerpt: "3,100,000 (2024); 2,400,000 (2025)",
        note: "0.7 / 3.1 = 22.6. The 29 comes from dividing by the new figure.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "wrong",
        basis: "documents",
        rationale:
          "The cut is 23 percent. 29 percent is what it would take to undo it.",
        by: "jonas",
      },
    ],
  },
  {
    exact: "“a matter of luck”",
    kind: "quote",
    speaker: "Ruben Castellane",
    status: "open",
    evidence: [],
    verdicts: [],
  },
  {
    exact:
      "requires an owner to take a category D lift out of service on the same day, he said, and allows no exceptions",
    kind: "statement",
    speaker: "Ruben Castellane",
    status: "proposed",
    assignee: "jonas",
    evidence: [
      {
        source: "lift-act",
        relation: "supports",
        locator: "section 9 (1)",
        excerpt:
          "The owner shall withdraw the lift from service on the same day.",
        note: "",
        by: "jonas",
      },
      {
        source: "lift-act",
        relation: "contradicts",
        locator: "section 9 (3)",
        excerpt:
          "The authority may permit goods traffic without passengers for up to 72 hours.",
        note: "An exception, though not one for passengers.",
        by: "jonas",
      },
      {
        source: "castellane-interview",
        relation: "context",
        locator: "turn 41",
        excerpt: "For people there are no exceptions, none.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "needs-context",
        basis: "documents",
        rationale:
          "There is an exception, for goods. He said “for people”: put those words back.",
        by: "jonas",
      },
    ],
  },
  {
    exact: "they were opened by her office on 11 September",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "mail-register",
        relation: "supports",
        locator: "11 September, no. 2207",
        excerpt: "Tarn Oyelle, certificates (22), opened, to D.",
        note: "Seen in the original, not copied.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale:
          "Entry names firm, number and office. It shows opening, not reading: the text claims no more.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "Their association wrote to the department about the lifts eleven times between October and January",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "association-letters",
        relation: "supports",
        locator: "letters 1 to 11",
        excerpt: "",
        note: "3 October to 29 January, all with proof of posting.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Eleven letters, eleven receipts.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "Tenants at Kestrel House have heard such promises before",
    kind: "statement",
    status: "withdrawn",
    evidence: [],
    verdicts: [],
    note: "A bridge to the letters, which are checked themselves.",
    noteBy: "noor",
  },
];

export const towerLiftsDesk: DemoDesk = {
  article: "tower-lifts",
  claims: [
    ...towerLiftRecords,
    ...towerLiftAccident,
    ...towerLiftDepartment,
    ...staffMoneyAndLaw,
  ],
  notClaims: [
    { exact: "The certificates tell a different story.", by: "noor" },
  ],
  rest: "leave",
};
