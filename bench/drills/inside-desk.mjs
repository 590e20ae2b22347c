import fs from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import v8 from "node:v8";
import vm from "node:vm";

/*
 * Loaded before a desk by its drill (`node --import`): each SIGUSR2 writes down, as a line of the file that
 * DRILL_INSIDE_DESK names, how late the desk's event loop was since the last one, and what it holds once what nobody
 * needs is thrown away. What the system counts as its memory falls only when it likes.
 */

const resolution = 10;
const file = process.env.DRILL_INSIDE_DESK;

if (file !== undefined) {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  // What the histogram holds is the time between two ticks; a tick in time is as long as the resolution.
  const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution);
  process.on("SIGUSR2", () => {
    const figures = { p99: late(delay.percentile(99)), max: late(delay.max) };
    const line = JSON.stringify({ ...figures, held: heldMegabytes() });
    fs.appendFileSync(file, `${line}\n`);
    delay.reset();
  });
}

function heldMegabytes() {
  v8.setFlagsFromString("--expose-gc");
  vm.runInNewContext("gc")();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}
