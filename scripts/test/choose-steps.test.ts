import { expect, test } from "vitest";
import { chooseSteps } from "./choose-steps";
import { onePassed } from "./step";

const steps = ["format", "unit", "build", "e2e"].map((name) => ({
  name,
  run: () => Promise.resolve(onePassed),
}));

function chosen(only?: string): readonly string[] {
  return chooseSteps(steps, only).map((step) => step.name);
}

test("without a choice every step runs, in order", () => {
  expect(chosen()).toEqual(["format", "unit", "build", "e2e"]);
});

test("chosen steps run in the fixed order, and journeys bring their build", () => {
  expect(chosen("e2e, format")).toEqual(["format", "build", "e2e"]);
});

test("an unknown step is refused with the list of those there are", () => {
  expect(() => chosen("e2f")).toThrow(
    "There is no step e2f. The steps are: format, unit, build, e2e.",
  );
});
