import { setTimeout as sleep } from "node:timers/promises";

/** How long calls took, in milliseconds, and how many were not answered as they should be. */
export type CallFigures = Readonly<{
  count: number;
  failed: number;
  p50: number;
  p95: number;
  p99: number;
}>;

/** Something a person at the desk asks for; false when the answer is none. */
export type Call = () => Promise<boolean>;

/**
 * Calls a desk at a steady rate, one call after the other in turn, whether or not the last one has been answered, until
 * something is over. A call counts from the moment it was due, so that one that holds up the next ones counts for them too.
 */
export async function callSteadily(
  calls: readonly Call[],
  rate: number,
  until: Promise<unknown>,
): Promise<CallFigures> {
  let isOver = false;
  const over = () => (isOver = true);
  void until.then(over, over);
  const times: number[] = [];
  let failed = 0;
  const make = async (call: Call, due: number) => {
    const isAnswered = await call().catch(() => false);
    if (!isAnswered) failed += 1;
    times.push(performance.now() - due);
  };
  const begun = performance.now();
  const made: Promise<void>[] = [];
  for (let number = 0; !isOver; number += 1) {
    const due = begun + (number * 1_000) / rate;
    await sleep(Math.max(0, due - performance.now()));
    const call = calls[number % calls.length];
    if (call) made.push(make(call, due));
  }
  await Promise.all(made);
  return { count: times.length, failed, ...percentiles(times) };
}

function percentiles(times: number[]) {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
