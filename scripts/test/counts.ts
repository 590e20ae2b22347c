import { z } from "zod";

/** Tests that passed and failed. */
export type Counts = Readonly<{ passed: number; failed: number }>;

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** Counts of a Vitest report. A file that could not even be loaded is a failure. */
export function countVitest(report: unknown): Counts {
  const read = vitestReport.parse(report);
  const failed = read.numFailedTests || read.numFailedTestSuites;
  return { passed: read.numPassedTests, failed };
}

/** Counts of a Playwright report. A test that needed a second try has failed. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  };
}

/** The sum of several counts. */
export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce<Counts>(
    (sum, next) => ({
      passed: sum.passed + next.passed,
      failed: sum.failed + next.failed,
    }),
    { passed: 0, failed: 0 },
  );
}
