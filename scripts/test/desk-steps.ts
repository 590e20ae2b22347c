import fs from "node:fs";
import path from "node:path";
import { buildDesk } from "../build";
import { bundleScript } from "../build/bundle-script";
import { packageFile, runNode } from "../build/run-program";
import { isBuildStale } from "../build/stamp";
import { definedVariables, resolveChromium } from "./chromium";
import { countPlaywright } from "./counts";
import {
  oneFailed,
  onePassed,
  type Step,
  type StepResult,
  type TestContext,
} from "./step";
import { readDeskLog, startTestDesk } from "./test-desk";
import { writeTestRun } from "./test-run";

/** Apart from the build of a desk that may be running. */
const buildFolder = ".galley/test-build";
const cacheFolder = "node_modules/.cache/galley";

/** The production build, and the journeys through it in a real browser. */
export const deskSteps: readonly Step[] = [
  { name: "build", run: build },
  { name: "e2e", run: runJourneys },
];

async function build({ root }: TestContext): Promise<StepResult> {
  if (!isBuildStale(root, buildFolder)) return onePassed;
  try {
    await buildDesk(buildFolder, false);
    return onePassed;
  } catch (error) {
    return oneFailed(error instanceof Error ? error.message : String(error));
  }
}

/** What the desk fetches comes from websites of this machine: the process that fetches is built for that. */
async function inLocalWorld(context: TestContext): Promise<TestContext> {
  const script = path.join(context.folder, "reading-child.cjs");
  await bundleScript(context.root, {
    entry: "lib/testing/local-reading-child.ts",
    outputFile: script,
    without: "no journey could fetch a page",
  });
  const variables = { ...context.variables, GALLEY_READING_CHILD: script };
  return { ...context, variables };
}

async function runJourneys(context: TestContext): Promise<StepResult> {
  const browser = await resolveChromium(cacheFolder);
  const desk = await startTestDesk(await inLocalWorld(context), buildFolder);
  const report = path.join(context.folder, "e2e.json");
  const run = await runNode(
    [
      packageFile("@playwright/test", "cli.js"),
      ...["test", "--reporter=list,json", ...context.journeys],
    ],
    {
      isAlone: true,
      variables: {
        ...context.variables,
        DATABASE_URL: desk.databaseUrl,
        // Where the journeys find the list of everything that can be called.
        GALLEY_BUILD_DIR: buildFolder,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        ...writeTestRun({
          url: desk.url,
          isTraced: context.journeys.length > 0,
          browser: {
            ...browser,
            variables: { ...definedVariables(), ...browser.variables },
          },
        }),
      },
    },
  );
  const output = `${run.output}\n${readDeskLog(context)}`;
  if (!fs.existsSync(report)) return oneFailed(output);
  const counts = countPlaywright(JSON.parse(fs.readFileSync(report, "utf8")));
  const isOdd = run.code !== 0 && counts.failed === 0;
  return isOdd ? oneFailed(output) : { counts, output };
}
