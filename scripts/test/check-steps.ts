import { ensurePrismaClient } from "../build/prisma-client";
import { packageFile, runNode } from "../build/run-program";
import { oneFailed, onePassed, type Step } from "./step";

/** The checks that run nothing of the desk. Each counts as one test. */
export const checkSteps: readonly Step[] = [
  check("format", "prettier", ["bin/prettier.cjs", "--check", "."]),
  check("lint", "eslint", ["bin/eslint.js", "--max-warnings=0", "."]),
  check("types", "typescript", ["bin/tsc", "--noEmit"]),
  check("imports", "dependency-cruiser", [
    "bin/dependency-cruise.mjs",
    ...["--config", ".dependency-cruiser.cjs"],
    ...["app", "components", "lib", "prisma", "scripts", "e2e", "bench"],
  ]),
  check("unused", "knip", ["bin/knip.js"]),
];

function check(
  name: string,
  tool: string,
  [program = "", ...args]: readonly string[],
): Step {
  return {
    name,
    isOfOneProcessor: true,
    run: async ({ root, variables, stop }) => {
      // Most of these look at types, and the client's are generated.
      await prismaClientOf(root);
      const run = await runNode([packageFile(tool, program), ...args], {
        variables,
        isAlone: true,
        stop,
      });
      return run.code === 0 ? onePassed : oneFailed(run.output);
    },
  };
}

let prismaClient: Promise<unknown> | undefined;

/** Made once for all checks: two of them begin together. */
function prismaClientOf(root: string): Promise<unknown> {
  prismaClient ??= ensurePrismaClient(root);
  return prismaClient;
}
