import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkSteps } from "./test/check-steps";
import { chooseSteps } from "./test/choose-steps";
import { addCounts, type Counts } from "./test/counts";
import { deskSteps } from "./test/desk-steps";
import { withoutDeskVariables } from "./test/desk-variables";
import { oneFailed, type Step, type TestContext } from "./test/step";
import { vitestSteps } from "./test/vitest-steps";

const steps = [...checkSteps, ...vitestSteps, ...deskSteps];

/** `npm test`: every check in order, until the first that fails. */
async function main(): Promise<number> {
  const { values, positionals: journeys } = parseArgs({
    options: { only: { type: "string" } },
    allowPositionals: true,
  });
  if (journeys.length > 0 && values.only !== "e2e") {
    throw new Error(
      "Files are for the journeys alone, such as: npm test -- --only e2e e2e/access",
    );
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-test-"));
  const undoings: (() => Promise<unknown>)[] = [];
  const end = async () => {
    for (const undo of undoings.reverse()) await undo();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void end().finally(() => process.exit(130)));
  }
  const context: TestContext = {
    root: process.cwd(),
    folder,
    journeys,
    variables: withoutDeskVariables(process.env),
    onEnd: (undo) => undoings.push(undo),
  };
  try {
    const counts = await runSteps(chooseSteps(steps, values.only), context);
    const { passed, failed } = addCounts(counts);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await end();
  }
}

async function runSteps(
  chosen: readonly Step[],
  context: TestContext,
): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  for (const step of chosen) {
    process.stdout.write(`${step.name.padEnd(10)}`);
    const begun = Date.now();
    const result = await attempt(step, context);
    counts.push(result.counts);
    const { passed, failed } = result.counts;
    const tookS = ((Date.now() - begun) / 1000).toFixed(1);
    console.log(`${passed} passed, ${failed} failed (${tookS} s)`);
    if (failed > 0) {
      console.log(`\n${result.output.trimEnd()}`);
      return counts;
    }
  }
  return counts;
}

async function attempt(step: Step, context: TestContext) {
  try {
    return await step.run(context);
  } catch (error) {
    return oneFailed(error instanceof Error ? error.message : String(error));
  }
}

process.exitCode = await main();
