import type { DemoClaim } from "../types";

/** Claims down to the figures of the reopened line. */
export const sarnLineOpeningClaims: readonly DemoClaim[] = [
  {
    exact: "carrying nearly twice the passengers it was built for",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "rail-figures",
        relation: "supports",
        locator: "line 41, 2025",
        excerpt: "486,112",
        note: "",
        by: "jonas",
      },
      {
        source: "grant-decision",
        relation: "supports",
        locator: "annex C, p. 4",
        excerpt: "Expected demand in year two: 250,000 journeys.",
        note: "486 / 250 = 1.94.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "1.94 times the forecast for the same year of operation.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact:
      "“My husband says it is silly to greet a machine. But I sold the last ticket here in 1992, and I was told I would not live to see another one sold.”",
    kind: "quote",
    speaker: "Hedda Quist",
    status: "approved",
    assignee: "noor",
    wording: "punctuation",
    evidence: [
      {
        source: "quist-interview",
        relation: "supports",
        locator: "first recording, 00:01:12",
        excerpt:
          "My husband says it is silly to greet a machine, but I sold the last ticket here in 1992 and I was told I would not live to see another one sold.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "Same words, one sentence made into two.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "closed the Sarn Valley line on 27 September 1992",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "closure-order",
        relation: "supports",
        locator: "p. 1118",
        excerpt: "Sarn Valley: traffic ends on 27 September 1992.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Date in the closure order; a Sunday, as was usual.",
        by: "noor",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "four-fifths of the energy of the Friends of the Sarn Line",
    kind: "statement",
    status: "withdrawn",
    evidence: [],
    verdicts: [],
    note: "A joke of hers, told as one. Nothing to check.",
    noteBy: "noor",
  },
  {
    exact: "began with nine members in a bakery and now has 3,400",
    kind: "statement",
    status: "checking",
    assignee: "noor",
    evidence: [
      {
        source: "friends-minutes",
        relation: "supports",
        locator: "1996, p. 1",
        excerpt: "Present: nine.",
        note: "3,400 not yet seen: membership book for 2026 is on its way.",
        by: "noor",
      },
    ],
    verdicts: [],
  },
  {
    exact: "The line reopened on 10 December 2023",
    kind: "statement",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "line-guide",
        relation: "supports",
        locator: "“History”",
        excerpt: "Reopened with the timetable change of 10 December 2023.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Operator's page; 31 years after the closure, as we say.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "It runs for 47 kilometres from Halvern Junction to Upper Tesk, with seven stations, two tunnels and a viaduct of fourteen arches",
    kind: "statement",
    status: "stale",
    assignee: "noor",
    evidence: [
      {
        source: "line-guide",
        relation: "supports",
        locator: "“Facts”",
        excerpt: "47.2 km, seven stations, two tunnels, viaduct (14 arches)",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "All four numbers as on the operator's page.",
        by: "noor",
      },
    ],
    approval: { by: "femi" },
    late: {
      source: "audit-report",
      relation: "contradicts",
      locator: "p. 12",
      excerpt: "a line of eight stations, both ends included",
      note: "The operator's seven and the auditors' eight do not agree.",
      by: "jonas",
    },
  },
  {
    exact: "It cost 84 million crowns",
    kind: "statement",
    status: "proposed",
    assignee: "jonas",
    evidence: [
      {
        source: "audit-report",
        relation: "contradicts",
        locator: "p. 61, table 9",
        excerpt: "Sarn Valley, final account: 86.0 million",
        note: "84 was the estimate of 2022. The text itself says 86 further down.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed-with-fix",
        basis: "documents",
        rationale: "86 million. Make both places agree.",
        by: "jonas",
      },
    ],
  },
  {
    exact: "In 2025, its second full year, it carried 486,000 passengers",
    kind: "statement",
    speaker: "Estmark Rail",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "rail-figures",
        relation: "supports",
        locator: "line 41, 2025",
        excerpt: "486,112",
        note: "Journeys, not persons: the usual way to count passengers.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Operator's published figure, rounded.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "The forecast on which the money was granted had been 250,000",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "grant-decision",
        relation: "supports",
        locator: "annex C, p. 4",
        excerpt: "Expected demand in year two: 250,000 journeys.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Annex to the bill that Parliament voted on.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "Four other regions have asked the government for one of their own",
    kind: "statement",
    status: "open",
    evidence: [],
    verdicts: [],
  },
];
