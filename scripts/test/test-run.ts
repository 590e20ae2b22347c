import { z } from "zod";
import type { Variables } from "../../lib/env";

const testRun = z.object({
  /** Address of the desk under test. */
  url: z.url(),
  /** Whether a failure leaves a trace of everything that was done and seen. */
  isTraced: z.boolean(),
  browser: z.object({
    executablePath: z.string(),
    hasSandbox: z.boolean(),
    /** All of the browser's variables, not only the added ones. */
    variables: z.record(z.string(), z.string()),
  }),
});

/** What the end-to-end tests need to know of the run they belong to. */
export type TestRun = z.infer<typeof testRun>;

const name = "GALLEY_TEST_RUN";

/** Hands a run's facts to the tests' processes. */
export function writeTestRun(run: TestRun): Readonly<Record<string, string>> {
  return { [name]: JSON.stringify(run) };
}

/** The facts of the run, in the tests' processes. */
export function readTestRun(variables: Variables): TestRun {
  const text = variables[name];
  if (text === undefined) {
    throw new Error(
      "The end-to-end tests need a desk and a browser. Start them with: npm test -- --only e2e",
    );
  }
  return testRun.parse(JSON.parse(text));
}
