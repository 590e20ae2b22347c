import type { Worker } from "node:worker_threads";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import type { ExaminedRecord, RecordToExamine } from "../examine";

export type ComparerOptions = {
  readonly start: () => Worker;
  readonly timeLimitMs: number;
  readonly queueLength: number;
};

type Job = {
  readonly asked: RecordToExamine;
  readonly resolve: (examined: ExaminedRecord | null) => void;
  readonly reject: (error: AppError) => void;
};

/** One thread and who waits for it. One that dies or hangs fails its own record and is replaced for the next. */
export type Comparer = {
  readonly options: ComparerOptions;
  readonly queue: Job[];
  worker: Worker | null;
  job: Job | null;
  timer: NodeJS.Timeout | null;
};

/** A comparer without a thread: it starts when it is needed. */
export function createComparer(options: ComparerOptions): Comparer {
  return { options, queue: [], worker: null, job: null, timer: null };
}

/**
 * Compares in the thread.
 *
 * @returns null when it took too long and was stopped.
 * @throws AppError TOO_MANY when too many wait already, UNAVAILABLE when the thread died.
 */
export function examineInThread(
  comparer: Comparer,
  asked: RecordToExamine,
): Promise<ExaminedRecord | null> {
  return new Promise((resolve, reject) => {
    if (comparer.queue.length >= comparer.options.queueLength) {
      reject(tooMany());
      return;
    }
    comparer.queue.push({ asked, resolve, reject });
    runNext(comparer);
  });
}

function runNext(comparer: Comparer): void {
  const job = comparer.job === null ? comparer.queue.shift() : undefined;
  if (!job) return;
  comparer.job = job;
  comparer.worker ??= startThread(comparer);
  comparer.worker.postMessage(job.asked);
  comparer.timer = setTimeout(() => {
    log.error("comparer out of time", { characters: job.asked.text.length });
    dropThread(comparer);
    takeJob(comparer)?.resolve(null);
    runNext(comparer);
  }, comparer.options.timeLimitMs);
}

function startThread(comparer: Comparer): Worker {
  const worker = comparer.options.start();
  worker.on("message", (examined: ExaminedRecord) => {
    takeJob(comparer)?.resolve(examined);
    runNext(comparer);
  });
  worker.on("error", (error) => log.error("comparer failed", { error }));
  worker.on("exit", () => {
    dropThread(comparer);
    takeJob(comparer)?.reject(stumbled());
    runNext(comparer);
  });
  // An idle thread must not keep the desk from stopping. Last: to listen to it would hold the desk again.
  worker.unref();
  return worker;
}

/** Whatever the thread says from here on concerns nobody: it may be asked of another text by then. */
function dropThread(comparer: Comparer): void {
  comparer.worker?.removeAllListeners("message").removeAllListeners("exit");
  void comparer.worker?.terminate();
  comparer.worker = null;
}

function takeJob(comparer: Comparer): Job | null {
  const { job, timer } = comparer;
  if (timer) clearTimeout(timer);
  Object.assign(comparer, { job: null, timer: null });
  return job;
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
