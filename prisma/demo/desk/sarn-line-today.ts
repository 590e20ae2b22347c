import type { DemoClaim } from "../types";

/** Claims on the valley today and on what others could learn from it. */
export const sarnLineToday: readonly DemoClaim[] = [
  {
    exact:
      "From end to end the train takes 58 minutes, almost half an hour less than the bus",
    kind: "statement",
    status: "proposed",
    assignee: "jonas",
    evidence: [
      {
        source: "timetable",
        relation: "supports",
        locator: "first train down",
        excerpt: "Upper Tesk 5.46, Halvern Junction 6.44",
        note: "58 minutes. The bus took 95, by our own text: 37 minutes more.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed-with-fix",
        basis: "documents",
        rationale: "58 is right. 95 less 58 is 37: “more than half an hour”.",
        by: "jonas",
      },
    ],
  },
  {
    exact: "Punctuality last year was 96.1 percent",
    kind: "statement",
    status: "open",
    evidence: [],
    verdicts: [],
  },
  {
    exact:
      "57 businesses have opened within walking distance of a station since the first train ran",
    kind: "statement",
    speaker: "Sarn Valley Chamber of Trade",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "chamber-email",
        relation: "supports",
        locator: "table, last row",
        excerpt: "Opened 57, closed 19",
        note: "Walking distance: the Chamber means one kilometre.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "attribution-only",
        basis: "attribution-only",
        rationale:
          "The Chamber says so. It has no register to compare with: leave “says” in.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "the rise in prices had begun before the first train",
    kind: "statement",
    speaker: "Gunnar Ruhl",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "house-prices",
        relation: "supports",
        locator: "Corvel and Upper Tesk, 2021 to 2023",
        excerpt: "+ 6.2 percent in 2022, + 7.0 percent in 2023",
        note: "",
        by: "noor",
      },
      {
        source: "ruhl-interview",
        relation: "supports",
        locator: "00:14:02",
        excerpt: "Prices were going up before there was any train.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "He said it and the index bears him out.",
        by: "noor",
      },
    ],
    approval: { by: "femi" },
  },
  {
    exact:
      "She was paid 214,000 crowns, about half of what her lawyers had asked for",
    kind: "statement",
    status: "open",
    evidence: [],
    verdicts: [],
  },
  {
    exact: "seven have beaten their forecast, by 40 percent on average",
    kind: "statement",
    speaker: "Anselm Okafor-Reid",
    status: "waiting",
    assignee: "jonas",
    evidence: [
      {
        source: "okafor-interview",
        relation: "supports",
        locator: "00:41:26",
        excerpt: "Seven of nine, and on average by forty percent.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [],
    note: "To Anselm Okafor-Reid: please send the list of the nine. Is the 40 percent over all nine or over the seven? Due 14 May, 12:00.",
    noteBy: "jonas",
  },
  {
    exact: "“under review”",
    kind: "quote",
    speaker: "Ministry of Transport",
    status: "approved",
    assignee: "noor",
    wording: "verbatim",
    evidence: [
      {
        source: "ministry-reply",
        relation: "supports",
        locator: "¶ 1",
        excerpt: "The method is under review; a new one will appear in 2027.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "In the written reply, with the year.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "“I would ask for 3,000,”",
    kind: "quote",
    speaker: "Beatrix Lome",
    status: "open",
    evidence: [],
    verdicts: [],
  },
];
