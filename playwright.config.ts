import { defineConfig } from "@playwright/test";
import { readTestRun } from "./scripts/test/test-run";

// Set by `npm test`, which starts the desk these tests talk to.
const run = readTestRun(process.env);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try does not pass.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    baseURL: run.url,
    // Neither ours nor UTC, so that a date that forgets its zone shows.
    timezoneId: "Pacific/Auckland",
    locale: "en-GB",
    screenshot: "only-on-failure",
    // A trace is recorded of every test, only to be thrown away. Name a file to get the traces of its failures.
    trace: run.isTraced ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: run.browser.executablePath,
      chromiumSandbox: run.browser.hasSandbox,
      env: run.browser.variables,
    },
  },
});
