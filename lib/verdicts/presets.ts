import type { RatingFace } from "./ratings";

/** A scale every newsroom starts with. Ratings in the order they are shown; rank 1 is the least true. */
export type ScalePreset = {
  readonly key: string;
  readonly name: string;
  readonly isDefault: boolean;
  readonly ratings: readonly RatingFace[];
};

/** For checking before publication: is the article right as it stands? */
const prePublication: ScalePreset = {
  key: "pre-publication",
  name: "Pre-publication",
  isDefault: true,
  ratings: [
    {
      key: "confirmed",
      label: "Confirmed",
      definition: "The words are right as they stand.",
      rank: 4,
      colour: "confirmed",
      symbol: "tick",
    },
    {
      key: "confirmed-with-fix",
      label: "Confirmed with fix",
      definition: "Right once the named correction is made.",
      rank: 3,
      colour: "fix",
      symbol: "tick_line",
    },
    {
      key: "needs-context",
      label: "Needs context",
      definition: "Not false, but it misleads without what is left out.",
      rank: 2,
      colour: "context",
      symbol: "brackets",
    },
    {
      key: "wrong",
      label: "Wrong",
      definition: "The record says otherwise.",
      rank: 1,
      colour: "wrong",
      symbol: "cross",
    },
    {
      key: "attribution-only",
      label: "Attribution confirmed only",
      definition: "It was said so; whether it is so was not established.",
      rank: null,
      colour: "attribution",
      symbol: "quote",
    },
    {
      key: "not-confirmed",
      label: "Not confirmed",
      definition: "Looked for and not found, neither for nor against.",
      rank: null,
      colour: "unconfirmed",
      symbol: "question",
    },
    {
      key: "not-checkable",
      label: "Not checkable",
      definition: "An opinion, a prediction, or beyond any record.",
      rank: null,
      colour: "uncheckable",
      symbol: "dash",
    },
  ],
};

/** For verdicts that readers see. Ranks follow the public convention: 1 False … 5 True. */
const publicFivePoint: ScalePreset = {
  key: "public-five-point",
  name: "Public five-point",
  isDefault: false,
  ratings: [
    {
      key: "true",
      label: "True",
      definition: "Accurate, and nothing significant is missing.",
      rank: 5,
      colour: "confirmed",
      symbol: "tick",
    },
    {
      key: "mostly-true",
      label: "Mostly true",
      definition: "Accurate, but needs clarification.",
      rank: 4,
      colour: "fix",
      symbol: "tick_line",
    },
    {
      key: "half-true",
      label: "Half true",
      definition: "Partly accurate, but leaves out what matters.",
      rank: 3,
      colour: "context",
      symbol: "brackets",
    },
    {
      key: "mostly-false",
      label: "Mostly false",
      definition: "Holds an element of truth, but the record says otherwise.",
      rank: 2,
      colour: "wrong",
      symbol: "brackets",
    },
    {
      key: "false",
      label: "False",
      definition: "The record says otherwise.",
      rank: 1,
      colour: "wrong",
      symbol: "cross",
    },
    {
      key: "unproven",
      label: "Unproven",
      definition: "No sufficient evidence either way.",
      rank: null,
      colour: "unconfirmed",
      symbol: "question",
    },
    {
      key: "outdated",
      label: "Outdated",
      definition: "True once, and no longer.",
      rank: null,
      colour: "attribution",
      symbol: "dash",
    },
    {
      key: "satire",
      label: "Satire",
      definition: "Never meant to be believed.",
      rank: null,
      colour: "uncheckable",
      symbol: "quote",
    },
  ],
};

/** The scales a new newsroom gets. Both serve statements and quotes. */
export const scalePresets: readonly ScalePreset[] = [
  prePublication,
  publicFivePoint,
];
