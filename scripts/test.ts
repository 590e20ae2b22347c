import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkSteps } from "./test/check-steps";
import { chooseSteps } from "./test/choose-steps";
import { addCounts } from "./test/counts";
import { deskSteps } from "./test/desk-steps";
import { withoutDeskVariables } from "./test/desk-variables";
import { runSteps } from "./test/run-steps";
import type { TestContext } from "./test/step";
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
  const context: Omit<TestContext, "stop"> = {
    root: process.cwd(),
    folder,
    journeys,
    variables: withoutDeskVariables(process.env),
    onEnd: (undo) => undoings.push(undo),
  };
  try {
    const chosen = chooseSteps(steps, values.only);
    const print = (text: string) => process.stdout.write(text);
    const counts = await runSteps(chosen, context, print);
    const { passed, failed } = addCounts(counts);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  } finally {
    await end();
  }
}

process.exitCode = await main();
