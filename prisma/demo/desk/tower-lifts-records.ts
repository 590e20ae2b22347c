import type { DemoClaim } from "../types";

/** Claims on what the inspection records show. */
export const towerLiftRecords: readonly DemoClaim[] = [
  {
    exact: "City kept 23 lifts running after inspectors failed them",
    kind: "statement",
    status: "proposed",
    assignee: "noor",
    evidence: [
      {
        source: "lift-certificates",
        relation: "contradicts",
        locator: "sheets 1 to 22",
        excerpt: "Category D: not to be used",
        note: "22 sheets, 22 lifts. The 23rd in our list, Osier Court 1, was shut on the day.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed-with-fix",
        basis: "documents",
        rationale:
          "22, not 23: the body has it right. Fix the headline and the page address.",
        by: "noor",
      },
    ],
  },
  {
    exact:
      "tenants in nine Halvern tower blocks rode condemned lifts for up to five months",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "lift-certificates",
        relation: "supports",
        locator: "sheets 1 to 22, field “building”",
        excerpt: "",
        note: "Nine different buildings. Longest: 151 days, so just under five months.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Nine buildings; 151 days is “up to five months”.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "One stopped between floors with six people inside",
    kind: "statement",
    status: "open",
    evidence: [],
    verdicts: [],
  },
  {
    exact:
      "kept 22 passenger lifts in service last winter after inspectors had ordered them shut",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "lift-certificates",
        relation: "supports",
        locator: "sheets 1 to 22",
        excerpt: "Category D: not to be used",
        note: "Authenticity: serial numbers compared with the firm's invoices.",
        by: "noor",
      },
      {
        source: "callout-log",
        relation: "supports",
        locator: "January 2026, all rows",
        excerpt: "",
        note: "Every one of the 22 has a call-out while it should have stood still.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale:
          "Two sets of records of different origin agree on all 22 lifts.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "The lifts serve nine of the 41 council tower blocks in the city",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "tower-register",
        relation: "supports",
        locator: "filter: council, eight floors or more",
        excerpt: "41 rows",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "41 by the city's own definition of a tower block.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "are used by about 6,400 tenants",
    kind: "statement",
    status: "checking",
    assignee: "jonas",
    evidence: [
      {
        source: "tower-register",
        relation: "contradicts",
        locator: "residents, nine buildings added up",
        excerpt: "5,982",
        note: "Register is of 1 January. Where does 6,400 come from?",
        by: "jonas",
      },
    ],
    verdicts: [],
  },
  {
    exact: "“category D: not to be used”",
    kind: "quote",
    speaker: "Tarn Oyelle Engineers",
    status: "approved",
    assignee: "noor",
    wording: "verbatim",
    evidence: [
      {
        source: "lift-certificates",
        relation: "supports",
        locator: "every sheet, box 9",
        excerpt: "Category D: not to be used",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Pre-printed category, ticked on all 22.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "The longest delay, at Kestrel House in the Weir Quarter, lasted 151 days",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "lift-certificates",
        relation: "supports",
        locator: "sheet 4, boxes 2 and 14",
        excerpt: "Inspected 2 September. Ropes replaced 31 January.",
        note: "Counted twice: 28 + 31 + 30 + 31 + 31 = 151.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "From 2 September to 31 January are 151 days.",
        by: "noor",
      },
    ],
    approval: { by: "femi" },
  },
];
