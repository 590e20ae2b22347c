import type { DemoClaim } from "../types";

/** What the department's director said, and what the certificates say of it. */
export const towerLiftDepartment: readonly DemoClaim[] = [
  {
    exact: "“No tenant was put in danger at any time,”",
    kind: "quote",
    speaker: "Halle Brandvik",
    status: "proposed",
    assignee: "jonas",
    wording: "elided-unmarked",
    evidence: [
      {
        source: "committee-recording",
        relation: "contradicts",
        locator: "01:22:47",
        excerpt: "No tenant was, to our knowledge, put in danger at any time.",
        note: "The words left out are a reservation.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed-with-fix",
        basis: "recording",
        rationale:
          "She said “to our knowledge”. Restore it: without it she sounds surer than she was.",
        by: "jonas",
      },
    ],
  },
  {
    exact: "No tenant was put in danger at any time",
    kind: "statement",
    speaker: "Halle Brandvik",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "fire-report",
        relation: "contradicts",
        locator: "p. 3",
        excerpt: "Danger to persons: yes.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "wrong",
        basis: "documents",
        rationale:
          "The brigade recorded danger to persons on 19 January. The text answers it in the next paragraph.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "“administrative in nature”",
    kind: "quote",
    speaker: "Halle Brandvik",
    status: "approved",
    assignee: "jonas",
    wording: "verbatim",
    evidence: [
      {
        source: "committee-recording",
        relation: "supports",
        locator: "01:23:10",
        excerpt:
          "The remarks were, and I stress this, administrative in nature.",
        note: "She says “remarks”, we say “defects”: her term for the same list.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "Her words, about the same inspections.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact:
      "every one of them had been repaired within the legal deadline of 30 days",
    kind: "quote",
    speaker: "Halle Brandvik",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "committee-recording",
        relation: "supports",
        locator: "01:23:31",
        excerpt:
          "Each of them was put right inside the thirty days the law gives us.",
        note: "Indirect: paraphrase is fair.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale:
          "She said it. Whether it is so is a claim of its own, below.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "fourteen were failed for worn suspension ropes, five for faulty door locks and three for brakes that did not hold a test load",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "lift-certificates",
        relation: "supports",
        locator: "sheets 1 to 22, box 8",
        excerpt: "",
        note: "Counted by two people, separately: 14, 5, 3.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "14 + 5 + 3 = 22; each sheet names one main defect.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "Only four were repaired within 30 days",
    kind: "statement",
    status: "stale",
    assignee: "noor",
    evidence: [
      {
        source: "lift-certificates",
        relation: "supports",
        locator: "sheets 2, 9, 10 and 17, box 14",
        excerpt: "Put right after 11, 19, 22 and 28 days.",
        note: "Sheet 21 has no day on its front.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Four sheets show a repair inside the 30 days.",
        by: "noor",
      },
    ],
    approval: { by: "femi" },
    late: {
      source: "lift-certificates",
      relation: "contradicts",
      locator: "sheet 21, box 14, reverse",
      excerpt: "Put right on day 30.",
      note: "The reverse of the sheet has the day: that would make five.",
      by: "jonas",
    },
  },
  {
    exact:
      "On average the lifts stayed in service for 74 days after the inspection",
    kind: "statement",
    status: "checking",
    assignee: "noor",
    evidence: [
      {
        source: "lift-certificates",
        relation: "context",
        locator: "sheets 1 to 22, boxes 2 and 14",
        excerpt: "",
        note: "Mean 74.3, median 61. Two long cases pull the mean up.",
        by: "noor",
      },
    ],
    verdicts: [],
  },
  {
    exact: "“the car must not carry passengers until both ropes are replaced”",
    kind: "quote",
    speaker: "Paweł Rask",
    status: "approved",
    assignee: "noor",
    wording: "verbatim",
    evidence: [
      {
        source: "lift-certificates",
        relation: "supports",
        locator: "sheet 4, remarks",
        excerpt:
          "The car must not carry passengers until both ropes are replaced.",
        note: "Signature compared with sheet 5.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Word for word; date and signature as the text says.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "Asked about the certificates on 4 May, Brandvik said in an e-mail that she had not seen them before The Ledger sent them",
    kind: "quote",
    speaker: "Halle Brandvik",
    status: "waiting",
    assignee: "jonas",
    evidence: [
      {
        source: "brandvik-email",
        relation: "supports",
        locator: "¶ 2",
        excerpt: "I had no sight of these certificates prior to your message.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [],
    note: "To Halle Brandvik: the register has your office's stamp of 11 September. Do you stand by your answer? Due 13 May, 14:00.",
    noteBy: "jonas",
  },
];
