import { EventEmitter, once } from "node:events";
import { expect, test } from "vitest";
import { runSteps } from "./run-steps";
import { oneFailed, onePassed, type Step } from "./step";

const context = {
  root: "",
  folder: "",
  journeys: [],
  variables: {},
  onEnd: () => undefined,
};

type Choice = {
  /** Works until this is heard, such as "other begins". */
  readonly until?: string;
  readonly fails?: boolean;
  readonly isAlone?: boolean;
};

/** Steps that wait for one another, and what was heard of them. */
function makeSteps() {
  const heard: string[] = [];
  const events = new EventEmitter();
  const say = (what: string) => {
    heard.push(what);
    events.emit(what);
  };
  const step = (name: string, choice: Choice = {}): Step => ({
    name,
    isOfOneProcessor: !choice.isAlone,
    run: async ({ stop }) => {
      const end = choice.until && once(events, choice.until, { signal: stop });
      say(`${name} begins`);
      await end;
      say(`${name} ends`);
      return choice.fails ? oneFailed(`${name} says why`) : onePassed;
    },
  });
  return { heard, step };
}

async function run(steps: readonly Step[]) {
  let printed = "";
  const counts = await runSteps(steps, context, (text) => {
    printed += text;
  });
  return { counts, printed: printed.replaceAll(/\d+\.\d s/g, "T s") };
}

test("steps of one processor run two at once, and are printed in their order", async () => {
  const { heard, step } = makeSteps();
  const { printed } = await run([
    step("slow", { until: "third ends" }),
    step("quick"),
    step("third"),
  ]);
  expect(heard).toEqual([
    "slow begins",
    "quick begins",
    "quick ends",
    "third begins",
    "third ends",
    "slow ends",
  ]);
  expect(printed).toBe(
    "slow      1 passed, 0 failed (T s)\nquick     1 passed, 0 failed (T s)\nthird     1 passed, 0 failed (T s)\n",
  );
});

test("no more than two steps run at once", async () => {
  const { heard, step } = makeSteps();
  await run([
    step("first", { until: "second ends" }),
    step("second"),
    step("third", { until: "fourth ends" }),
    step("fourth"),
  ]);
  let running = 0;
  const most = heard.map((what) =>
    what.endsWith("begins") ? ++running : running--,
  );
  expect(Math.max(...most)).toBe(2);
});

test("a step of more processors begins when all before it have ended, and runs alone", async () => {
  const { heard, step } = makeSteps();
  await run([
    step("light"),
    step("heavy", { isAlone: true }),
    step("heavier", { isAlone: true }),
    step("late"),
  ]);
  expect(heard).toEqual(
    ["light", "heavy", "heavier", "late"].flatMap((name) => [
      `${name} begins`,
      `${name} ends`,
    ]),
  );
});

test("the first failure shows its output, stops what runs beside it and begins nothing more", async () => {
  const { heard, step } = makeSteps();
  const { counts, printed } = await run([
    step("wrong", { fails: true, until: "endless begins" }),
    step("endless", { until: "the end of time" }),
    step("waiting"),
    step("heavy", { isAlone: true }),
  ]);
  expect(counts).toEqual([{ passed: 0, failed: 1 }]);
  expect(printed).toBe(
    "wrong     0 passed, 1 failed (T s)\n\nwrong says why\n",
  );
  expect(heard).not.toContain("endless ends");
  expect(heard).not.toContain("heavy begins");
});

test("a later step that fails first is told of in its turn", async () => {
  const { step } = makeSteps();
  const { printed } = await run([
    step("right", { until: "wrong ends" }),
    step("wrong", { fails: true }),
  ]);
  expect(printed).toBe(
    "right     1 passed, 0 failed (T s)\nwrong     0 passed, 1 failed (T s)\n\nwrong says why\n",
  );
});

test("a step that throws has failed with what it said", async () => {
  const { counts, printed } = await run([
    { name: "broken", run: () => Promise.reject(new Error("no disk")) },
  ]);
  expect(counts).toEqual([{ passed: 0, failed: 1 }]);
  expect(printed).toContain("no disk");
});
