import type { Counts } from "./counts";

/** What every step of a test run may use. */
export type TestContext = Readonly<{
  root: string;
  /** A folder of this run alone, gone when it ends. */
  folder: string;
  /** Files of journeys to run; none is all of them. */
  journeys: readonly string[];
  /** The machine's variables without any that set up a desk. */
  variables: Readonly<Record<string, string>>;
  /** Registers what has to be undone when the run ends, however it ends. */
  onEnd: (undo: () => Promise<unknown>) => void;
  /** Given when the run is over for another step's failure. */
  stop: AbortSignal;
}>;

/** How a step went; `output` is shown when something failed. */
export type StepResult = Readonly<{ counts: Counts; output: string }>;

/** One step of a test run. */
export type Step = Readonly<{
  name: string;
  /** Keeps one processor busy and no more, so that another of its kind may run beside it. */
  isOfOneProcessor?: boolean;
  run: (context: TestContext) => Promise<StepResult>;
}>;

export const onePassed: StepResult = {
  counts: { passed: 1, failed: 0 },
  output: "",
};

/** A step that could not do its work. */
export function oneFailed(output: string): StepResult {
  return { counts: { passed: 0, failed: 1 }, output };
}
