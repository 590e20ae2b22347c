import type { Columns } from "./columns";

/** A decision seen from the word it is about, to be told in words. */
export type Told = {
  readonly columns: Columns;
  /** The word the decision is about: the head of a cue. */
  readonly cue: number;
  readonly wordAt: (at: number) => string;
};

type Name = (told: Told) => string;

const around: Name = () => "the parts of speech around it";
const quotationMarks: Name = () => "the quotation marks in sight";
const place: Name = () => "its place in the sentence";
const otherCues: Name = () => "the other likely cues of the sentence";

/** What the first model looks at, in words; templates that look at the same thing share a name. */
const CUE_NAMES: readonly (readonly [
  templates: readonly number[],
  name: Name,
])[] = [
  [[2, 3, 4, 37], ({ cue, wordAt }) => `the word “${wordAt(cue)}”`],
  [[5, 13, 7, 18], ({ cue, wordAt }) => `“${wordAt(cue - 1)}” before it`],
  [[6, 12, 8, 16, 17], ({ cue, wordAt }) => `“${wordAt(cue + 1)}” behind it`],
  [[9, 10, 11, 14, 15, 19, 20, 23], around],
  [
    [21, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 68],
    ({ columns, cue }) =>
      columns.run[cue] === 0
        ? "quotation marks near it"
        : "it stands inside quotation marks",
  ],
  [[33, 34, 35, 36, 65], place],
  [[66, 67], () => "whether it stands in the first paragraph"],
  [[38, 39], () => "whether “that” follows"],
  [[40, 41], () => "the verb that follows"],
  [[42, 43, 44], () => "the helping verbs before it"],
  [[45, 46, 47, 48, 49, 50, 51], () => "who or what stands before it"],
  [[52, 53, 54, 55], () => "who or what stands behind it"],
  [[56, 57, 58, 59, 60, 61, 70, 71], otherCues],
  [[62, 63, 64], () => "the verbs and commas before it"],
];

/** What the second model looks at, in words. */
const CONTENT_NAMES: typeof CUE_NAMES = [
  [
    [400, 417, 418, 419, 420, 507],
    () => "on which side of the cue they stand, and how far from it",
  ],
  [
    [421, 422, 508, 423, 424, 425, 426, 427, 428, 511, 531],
    ({ cue, wordAt }) => `what usually stands around “${wordAt(cue)}”`,
  ],
  [[429, 430, 431, 432, 433, 434, 509, 510, 232, 233, 234], quotationMarks],
  [[235, 236], () => "a quotation close by"],
  [[437, 438, 439, 440, 441], () => "the commas and verbs up to the cue"],
  [
    [442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 512],
    () => "how their clause opens and ends",
  ],
  [[518, 519, 530, 532, 533, 534], () => "the clauses up to the cue"],
  [
    [412, 452, 453, 454, 455, 456, 457, 458, 459, 460, 513],
    () => "the phrases next to the cue",
  ],
  [[462, 463], () => "what the subject of the cue is"],
  [[464, 465, 466, 467, 468, 469, 470, 514, 515], otherCues],
  [[471, 472, 473, 516], () => "the way from the cue to them"],
  [[474, 475, 476, 477, 481, 517, 522], place],
  [[478, 479, 480, 482, 520, 521], () => "how the cue’s own clause is built"],
  [
    [202, 206, 207, 208, 209, 210, 211, 258, 261, 301, 302, 303],
    () => "the words themselves",
  ],
  [[213, 214, 215, 216, 304, 305, 306], () => "their parts of speech"],
];

function namesOf(list: typeof CUE_NAMES): ReadonlyMap<number, Name> {
  return new Map(
    list.flatMap(([templates, name]) =>
      templates.map((template) => [template, name] as const),
    ),
  );
}

export const CUE_FEATURE_NAMES = namesOf(CUE_NAMES);
export const CONTENT_FEATURE_NAMES = namesOf(CONTENT_NAMES);
