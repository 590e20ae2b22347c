import type { Counts } from "./counts";
import {
  oneFailed,
  type Step,
  type StepResult,
  type TestContext,
} from "./step";

type Print = (text: string) => void;

/** How a step went and how long it took. */
type Run = Readonly<{ result: StepResult; tookMs: number }>;

/** Steps of one processor that run at once: any machine has two. */
const AT_ONCE = 2;

/**
 * Runs steps until the first that fails, and prints how each went, in their order. Steps of one processor share the
 * machine with their neighbours of that kind; every other one has it to itself.
 */
export async function runSteps(
  steps: readonly Step[],
  context: Omit<TestContext, "stop">,
  print: Print,
): Promise<readonly Counts[]> {
  const counts: Counts[] = [];
  for (const group of groupSteps(steps)) {
    const stop = new AbortController();
    for (const run of startAll(group, { ...context, stop: stop.signal })) {
      print(run.step.name.padEnd(10));
      const { result, tookMs } = await run.end;
      counts.push(result.counts);
      const { passed, failed } = result.counts;
      print(
        `${passed} passed, ${failed} failed (${(tookMs / 1000).toFixed(1)} s)\n`,
      );
      if (failed === 0) continue;
      print(`\n${result.output.trimEnd()}\n`);
      stop.abort();
      return counts;
    }
  }
  return counts;
}

/** Neighbours that run at once, together; every other step alone. */
function groupSteps(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.isOfOneProcessor && last?.at(-1)?.isOfOneProcessor) {
      last.push(step);
    } else {
      groups.push([step]);
    }
  }
  return groups;
}

type Started = Readonly<{ step: Step; end: Promise<Run> }>;

/** Starts steps in their order, a few at once. After a stop, those that still wait do not begin. */
function startAll(
  group: readonly Step[],
  context: TestContext,
): readonly Started[] {
  const running = new Set<Promise<Run>>();
  const begin = async (step: Step) => {
    while (running.size >= AT_ONCE) await Promise.race(running);
    const run = attempt(step, context);
    running.add(run);
    void run.then(() => running.delete(run));
    return { run };
  };
  let last: Promise<unknown> = Promise.resolve();
  return group.map((step) => {
    const begun = last.then(() => begin(step));
    last = begun;
    return { step, end: begun.then(({ run }) => run) };
  });
}

async function attempt(step: Step, context: TestContext): Promise<Run> {
  const begun = Date.now();
  const result = await resultOf(step, context);
  return { result, tookMs: Date.now() - begun };
}

async function resultOf(step: Step, context: TestContext): Promise<StepResult> {
  try {
    context.stop.throwIfAborted();
    return await step.run(context);
  } catch (error) {
    return oneFailed(error instanceof Error ? error.message : String(error));
  }
}
