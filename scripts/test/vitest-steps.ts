import fs from "node:fs";
import path from "node:path";
import { packageFile, runNode } from "../build/run-program";
import { countVitest } from "./counts";
import { oneFailed, type Step } from "./step";

/** Tests without a browser: pure code first, then with a database. */
export const vitestSteps: readonly Step[] = [
  vitest("unit"),
  vitest("database"),
];

function vitest(project: string): Step {
  return {
    name: project,
    run: async ({ folder, variables }) => {
      const report = path.join(folder, `${project}.json`);
      const run = await runNode(
        [
          packageFile("vitest", "vitest.mjs"),
          ...["run", "--project", project],
          ...["--reporter=default", "--reporter=json"],
          `--outputFile.json=${report}`,
        ],
        { variables, isAlone: true },
      );
      if (!fs.existsSync(report)) return oneFailed(run.output);
      const counts = countVitest(JSON.parse(fs.readFileSync(report, "utf8")));
      const isOdd = run.code !== 0 && counts.failed === 0;
      return isOdd ? oneFailed(run.output) : { counts, output: run.output };
    },
  };
}
