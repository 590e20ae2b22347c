import type { DemoClaim, DemoDesk } from "../types";
import { rentFigures } from "./rents-figures";

const quotes: readonly DemoClaim[] = [
  {
    exact: '"Supply is finally doing some of the work,"',
    kind: "quote",
    speaker: "Ottilie Marchetti",
    status: "approved",
    assignee: "noor",
    wording: "verbatim",
    evidence: [
      {
        source: "marchetti-briefing",
        relation: "supports",
        locator: "00:06:41",
        excerpt: "Supply is finally doing some of the work.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "Word for word on the office's own recording.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "2,310 new flats had come on to the Halvern market in the past twelve months, 640 more than in the year before",
    kind: "quote",
    speaker: "Ottilie Marchetti",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "marchetti-briefing",
        relation: "supports",
        locator: "00:07:05",
        excerpt:
          "We count two thousand three hundred and ten new flats in twelve months, that is six hundred and forty more than a year ago.",
        note: "Indirect: paraphrase is fair.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "Both numbers as she gave them.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: '"not getting rich on four percent"',
    kind: "quote",
    speaker: "Bram Ilves",
    status: "approved",
    assignee: "jonas",
    wording: "verbatim",
    evidence: [
      {
        source: "ilves-email",
        relation: "supports",
        locator: "¶ 2",
        excerpt: "Owners are not getting rich on four percent.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "In his e-mail, in the same sense.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: "insurance premiums had risen by a fifth in two years",
    kind: "statement",
    speaker: "Bram Ilves",
    status: "approved",
    assignee: "jonas",
    evidence: [
      {
        source: "ilves-email",
        relation: "supports",
        locator: "¶ 2",
        excerpt: "… while building insurance is up by a fifth in two years.",
        note: "The association's own survey; no public index of premiums.",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "attribution-only",
        basis: "attribution-only",
        rationale:
          "He wrote it. The survey behind it is unpublished, so the text must keep it his.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: '"Nobody builds on a promise,"',
    kind: "quote",
    speaker: "Bram Ilves",
    status: "approved",
    assignee: "jonas",
    wording: "verbatim",
    evidence: [
      {
        source: "ilves-email",
        relation: "supports",
        locator: "¶ 4",
        excerpt: "Nobody builds on a promise.",
        note: "",
        by: "jonas",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Last line of his e-mail.",
        by: "jonas",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact:
      "a household on the city's median income of 3,280 crowns a month now spent 35 percent of it on a two-room flat",
    kind: "statement",
    speaker: "Néa Corrigan",
    status: "approved",
    assignee: "noor",
    evidence: [
      {
        source: "corrigan-call",
        relation: "supports",
        locator: "00:02:18",
        excerpt:
          "Thirty-five percent of three thousand two hundred and eighty.",
        note: "",
        by: "noor",
      },
      {
        source: "income-table",
        relation: "supports",
        locator: "Halvern, median, 2025",
        excerpt: "3,280",
        note: "1,148 / 3,280 = 35.0 percent. Income is for 2025, rent for 2026.",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "documents",
        rationale: "Recomputed from the office's two tables: 35.0 percent.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
  {
    exact: '"Slower is not the same as cheaper,"',
    kind: "quote",
    speaker: "Néa Corrigan",
    status: "approved",
    assignee: "noor",
    wording: "fillers",
    evidence: [
      {
        source: "corrigan-call",
        relation: "supports",
        locator: "00:03:02",
        excerpt: "Slower is, well, slower is not the same as cheaper.",
        note: "",
        by: "noor",
      },
    ],
    verdicts: [
      {
        rating: "confirmed",
        basis: "recording",
        rationale: "A false start was left out, nothing else.",
        by: "noor",
      },
    ],
    approval: { by: "marit" },
  },
];

export const rentsDesk: DemoDesk = {
  article: "rents",
  claims: [...rentFigures, ...quotes],
  notClaims: [
    { exact: "The figures hide a divide.", by: "noor" },
    { exact: "The Tenants' Union drew the opposite conclusion.", by: "noor" },
  ],
  rest: "dismiss",
};
