import { expect, test } from "vitest";
import { decodeCoverage, encodeCoverage } from "./coverage-code";
import type { CoverageForm } from "./view";

const forms: readonly CoverageForm[] = [
  "decided",
  "in_progress",
  "stale",
  "waived",
  "not_a_claim",
  "untouched",
];

test("every form has a letter of its own and comes back", () => {
  const code = encodeCoverage(forms);
  expect(new Set(code).size).toBe(forms.length);
  expect(decodeCoverage(code)).toEqual(forms);
});

test("a letter of another version is not taken for a form", () => {
  expect(decodeCoverage("d?")).toEqual(["decided", null]);
});
