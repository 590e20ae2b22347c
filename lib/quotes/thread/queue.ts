import { AppError } from "@/lib/errors";
import {
  createThreadPool,
  type PoolOptions,
  runInThread,
  type ThreadPool,
} from "@/lib/threads/pool";
import type { ExaminedRecord, RecordToExamine } from "../examine";

type ComparerOptions = Omit<
  PoolOptions<RecordToExamine, ExaminedRecord>,
  "name" | "threads"
>;

/** One thread and who waits for it. */
export type Comparer = ThreadPool<RecordToExamine, ExaminedRecord>;

/** A comparer without a thread: it starts when it is needed. */
export function createComparer(options: ComparerOptions): Comparer {
  return createThreadPool({ name: "comparer", threads: 1, ...options });
}

/**
 * Compares in the thread.
 *
 * @returns null when it took too long and was stopped.
 * @throws AppError TOO_MANY when too many wait already, UNAVAILABLE when the thread died.
 */
export async function examineInThread(
  comparer: Comparer,
  asked: RecordToExamine,
): Promise<ExaminedRecord | null> {
  const outcome = await runInThread(comparer, {
    task: asked,
    characters: asked.text.length,
    hear: (examined: ExaminedRecord) => ({ answer: examined }),
  });
  switch (outcome.kind) {
    case "answered":
      return outcome.answer;
    case "late":
      return null;
    case "refused":
      throw tooMany();
    case "ended":
      throw stumbled();
  }
}

function stumbled(): AppError {
  return new AppError(
    "UNAVAILABLE",
    "The comparison stopped before it was done. Compare again, and tell your admin if it stops once more.",
  );
}

function tooMany(): AppError {
  return new AppError(
    "TOO_MANY",
    "Many quotes are being compared just now. Compare again in a minute.",
  );
}
