import type { Step } from "./step";

/**
 * The steps to run. `only` names some, separated by commas; the journeys bring
 * the build they run on with them. An unknown name is an error.
 */
export function chooseSteps(
  steps: readonly Step[],
  only: string | undefined,
): readonly Step[] {
  if (only === undefined) return steps;
  const wanted = only.split(",").map((name) => name.trim());
  const unknown = wanted.filter((name) =>
    steps.every((step) => step.name !== name),
  );
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(", ");
    throw new Error(
      `There is no step ${unknown.join(", ")}. The steps are: ${known}.`,
    );
  }
  return steps.filter(
    ({ name }) =>
      wanted.includes(name) || (name === "build" && wanted.includes("e2e")),
  );
}
