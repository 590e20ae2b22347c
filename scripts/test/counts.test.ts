import { expect, test } from "vitest";
import { addCounts, countPlaywright, countVitest } from "./counts";

test("tests of a unit report are counted", () => {
  const report = {
    numPassedTests: 40,
    numFailedTests: 2,
    numFailedTestSuites: 1,
  };
  expect(countVitest(report)).toEqual({ passed: 40, failed: 2 });
});

test("a test file that did not load is a failure, though no test of it failed", () => {
  const report = {
    numPassedTests: 40,
    numFailedTests: 0,
    numFailedTestSuites: 1,
  };
  expect(countVitest(report)).toEqual({ passed: 40, failed: 1 });
});

test("a flaky journey, and an error outside any journey, are failures", () => {
  const report = {
    stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 3 },
    errors: [{ message: "no tests found" }],
  };
  expect(countPlaywright(report)).toEqual({ passed: 9, failed: 3 });
});

test("counts add up", () => {
  const counts = [
    { passed: 1, failed: 0 },
    { passed: 40, failed: 2 },
  ];
  expect(addCounts(counts)).toEqual({ passed: 41, failed: 2 });
});
