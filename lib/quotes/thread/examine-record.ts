import { Worker } from "node:worker_threads";
import { env } from "@/lib/env";
import type { Thread, ThreadListener } from "@/lib/threads/pool";
import { ALONE, threadOf } from "@/lib/threads/worker-thread";
import { examine, type ExaminedRecord, type RecordToExamine } from "../examine";
import { type Comparer, createComparer, examineInThread } from "./queue";

/**
 * Up to here a record is compared where it is asked for: that takes less than ten milliseconds, and to find a thread
 * busy with somebody's long record would take longer.
 */
const SHORT_TEXT = 10_000;
/** Of one record, from its turn to its answer. The longest that is compared takes a fraction of a second. */
const TIME_LIMIT_MS = 5_000;
/** Records that may wait; more are refused. */
const QUEUE_LENGTH = 50;
const MAX_MEMORY_MB = 512;

// Next may load this module once for pages and once for routes; they share one thread.
const shared = globalThis as { galleyComparer?: Comparer };

/**
 * Compares a quote with one record, a long one in another thread.
 *
 * @returns null when it took too long and was stopped.
 * @throws AppError TOO_MANY when too many wait already, UNAVAILABLE when the thread died.
 */
export async function examineRecord(
  asked: RecordToExamine,
): Promise<ExaminedRecord | null> {
  if (asked.text.length <= SHORT_TEXT) return examine(asked);
  shared.galleyComparer ??= createComparer({
    start: startThread,
    timeLimitMs: TIME_LIMIT_MS,
    queueLength: QUEUE_LENGTH,
  });
  return examineInThread(shared.galleyComparer, asked);
}

function startThread(
  listener: ThreadListener<ExaminedRecord>,
): Thread<RecordToExamine> {
  const worker = new Worker(
    /* turbopackIgnore: true */ env().GALLEY_COMPARER_WORKER,
    {
      ...ALONE,
      name: "galley-comparer",
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    },
  );
  return threadOf(worker, listener);
}
