import type { DemoClaim } from "../types";

/** Claims on the building of the line and on what it cost. */
export const sarnLineBuilding: readonly DemoClaim[] = [
  {
    exact: "At 112 places somebody had built on it",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "weyrich-interview",
        relation: "supports",
        locator: "00:08:30",
        excerpt: "A hundred and twelve places, we numbered them.",
        note: "He sent the numbered list: last number is 112.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "direct-confirmation",
        rationale:
          "Chief engineer and his list. One origin, but the primary one.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "“The drone saw the roofs,”",
    kind: "quote",
    speaker: "Tomáš Weyrich",
    status: "approved",
    assignee: "jonas",
    wording: "verbatim",
    evidence: [
      {
        source: "weyrich-interview",
        relation: "supports",
        locator: "00:09:14",
        excerpt: "The drone saw the roofs.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "Word for word.",
        by: "jonas",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact: "a case that delayed the works by fourteen months",
    kind: "statement",
    status: "proposed",
    assignee: "noor",
    evidence: [
      {
        source: "court-file",
        relation: "context",
        locator: "¶ 4 and ¶ 31",
        excerpt: "Stay of works ordered 2 March 2020, lifted 30 April 2021.",
        note: "Fourteen months, but only on the 3 kilometres at Lathe Bridge.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "needs-context",
        basis: "documents",
        rationale:
          "The stay held for her stretch alone; works went on elsewhere. Say so, it is a charge against a person.",
        by: "noor",
      },
    ],
  },
  {
    exact: "I take it on Thursdays. My knee will not do the bus.",
    kind: "quote",
    speaker: "Signe Åkerholm",
    status: "proposed",
    assignee: "noor",
    wording: "not-found",
    evidence: [
      {
        source: "akerholm-interview",
        relation: "context",
        locator: "notebook, p. 17",
        excerpt: "Takes it Thu. (knee!)",
        note: "Sense is there, words are not. No recording was made.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "not-confirmed",
        basis: "author-only",
        rationale:
          "The notes have the sense, not the sentence. Ask her, or put it in indirect speech.",
        by: "noor",
      },
    ],
  },
  {
    exact: "That was 12 percent over the sum that Parliament had granted",
    kind: "statement",
    status: "checking",
    assignee: "jonas",
    evidence: [
      {
        source: "audit-report",
        relation: "supports",
        locator: "p. 61, table 9",
        excerpt: "Granted 76.8; final 86.0; + 12.0 percent",
        note: "Does “granted” include the season tickets?",
        by: "jonas",
      },
    ],
    verdicts: [],
  },
  {
    exact:
      "the Chamber has looked at 27 rail projects since 2000, and their average overrun is 38 percent",
    kind: "statement",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "audit-report",
        relation: "supports",
        locator: "p. 5",
        excerpt: "27 projects, mean overrun 38 percent",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Both numbers in the summary of the report.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "commuters were 38 percent",
    kind: "statement",
    status: "proposed",
    assignee: "jonas",
    evidence: [
      {
        source: "passenger-count",
        relation: "supports",
        locator: "sheet “purpose”, row 1",
        excerpt: "Work: 37.9 percent (n = 4,116)",
        note: "One week in March; no school holidays in it.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Rounded from 37.9; the text names count and month.",
        by: "jonas",
      },
    ],
  },
];
