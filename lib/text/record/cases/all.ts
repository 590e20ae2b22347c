import { askedCases } from "./asked";
import { captionedCases } from "./captioned";
import { heardCases } from "./heard";
import { laidOutCases } from "./laid-out";
import { spokenCases } from "./spoken";
import { transmittedCases } from "./transmitted";
import { writtenCases } from "./written";

/** Every case, for the table of tests and for the measurement. */
export const wordingCases = [
  ...[...writtenCases, ...heardCases, ...captionedCases],
  ...[...spokenCases, ...transmittedCases, ...laidOutCases, ...askedCases],
];
