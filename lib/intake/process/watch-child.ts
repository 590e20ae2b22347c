import type { ChildProcess } from "node:child_process";
import type { ChildLimits } from "./child-limits";
import { residentBytes } from "./resident-memory";
import { SLOW_NICENESS, yieldTo } from "./start-child";

/** Memory grows by a gigabyte a second at most, so it is over its limit by some tens of megabytes when it is seen. */
const LOOK_EVERY_MS = 40;
/** Where a program has to be asked, less often. */
const ASK_EVERY_MS = 400;

/** Why a reading process was ended. */
export type Overrun = "time" | "memory" | "output";

export type ChildWatch = {
  /** The bytes are there: from now on it is about reading them. */
  readonly beginReading: () => void;
  readonly countOutput: (bytes: number) => void;
  /** Why it was killed; null when it was not. */
  readonly overrun: () => Overrun | null;
  readonly end: () => void;
};

/** Kills a child that takes more than it may; says when it is one of the slow ones. */
export function watchChild(
  child: ChildProcess,
  limits: ChildLimits,
  onSlow: () => void,
): ChildWatch {
  let overrun: Overrun | null = null;
  let output = 0;
  const kill = (why: Overrun) => {
    overrun ??= why;
    child.kill("SIGKILL");
  };
  const timers = [
    setTimeout(() => kill("time"), limits.totalMs),
    setTimeout(() => {
      yieldTo(child, SLOW_NICENESS);
      onSlow();
    }, limits.slowAfterMs),
  ];
  const look = setInterval(
    () => {
      void residentBytes(child.pid ?? 0).then((bytes) => {
        if (bytes !== null && bytes > limits.memoryBytes) kill("memory");
      });
    },
    process.platform === "linux" ? LOOK_EVERY_MS : ASK_EVERY_MS,
  );
  return {
    beginReading: () => {
      timers.push(setTimeout(() => kill("time"), limits.readingMs));
    },
    countOutput: (bytes) => {
      output += bytes;
      if (output > limits.outputBytes) kill("output");
    },
    overrun: () => overrun,
    end: () => {
      timers.forEach(clearTimeout);
      clearInterval(look);
    },
  };
}
