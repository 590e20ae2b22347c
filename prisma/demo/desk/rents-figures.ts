import type { DemoClaim } from "../types";

/** What the rents article says in its own voice or for the office. */
export const rentFigures: readonly DemoClaim[] = [
  {
    exact: "Halvern rents rise 4.2 percent, the slowest pace in three years",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "rent-tables",
        relation: "supports",
        locator: "Halvern, annual change, rows 2023-01 to 2026-03",
        excerpt: "2023-02: 3.9; 2023-03: 4.4; … 2026-03: 4.2",
        note: "February 2023 is the last lower value: 37 months.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale:
          "Series read month by month: no annual rate below 4.2 since February 2023.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "New leases still cost more than old ones, but the gap is narrowing",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "rent-release",
        relation: "supports",
        locator: "¶ 5",
        excerpt:
          "The difference between new and existing leases fell from 15 to 11 percent.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Release gives both values; same method in both years.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "Rents in Halvern rose by 4.2 percent in the year to March, the smallest annual increase since early 2023",
    kind: "quote",
    speaker: "Estmark Statistics Office",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "rent-release",
        relation: "supports",
        locator: "¶ 1",
        excerpt:
          "Between March 2025 and March 2026 rents in Halvern rose by 4.2 percent, the lowest rate since February 2023.",
        note: "Indirect: paraphrase is fair. Released Thursday 30 April.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "The office said so, in its first paragraph.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "A year earlier the rate was 6.8 percent",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "rent-tables",
        relation: "supports",
        locator: "Halvern, row 2025-03",
        excerpt: "6.8",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Table value, not revised since.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "The average rent for a two-room flat is now 1,148 crowns a month, up from 1,102",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "rent-release",
        relation: "supports",
        locator: "table 2",
        excerpt: "Two rooms: 1,102 (2025), 1,148 (2026)",
        note: "1,148 / 1,102 = 1.0417, agrees with 4.2 percent.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Both values in table 2; the ratio fits the headline rate.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "Nationally, rents rose by 3.1 percent over the same period",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "rent-tables",
        relation: "supports",
        locator: "Estmark, row 2026-03",
        excerpt: "3.1",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "National index, same month, same base.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "Tenants who signed a new lease in the first quarter paid 11 percent more than those who stayed where they were",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "rent-release",
        relation: "supports",
        locator: "¶ 5",
        excerpt: "fell from 15 to 11 percent",
        note: "Per square metre, not per flat.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "needs-context",
        basis: "documents",
        rationale:
          "Right, but the office compares rents per square metre. Author agreed to add it in the long version.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "a year ago the difference was 15 percent",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "rent-release",
        relation: "supports",
        locator: "¶ 5",
        excerpt: "fell from 15 to 11 percent",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Same paragraph of the release.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "The Bank of Estmark left its key rate at 3.25 percent last week",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "bank-decision",
        relation: "supports",
        locator: "¶ 1",
        excerpt: "The Board decided to leave the key rate at 3.25 percent.",
        note: "Decision of Wednesday 22 April: the week before publication.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Rate and week both right.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "The city council votes on its new rent index on 18 June",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "council-calendar",
        relation: "supports",
        locator: "18 June, item 6",
        excerpt: "Rent index 2026: second reading and vote",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "On the published agenda.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
];
