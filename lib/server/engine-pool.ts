import "server-only";
import { AppError } from "@/lib/errors";
import type { Extraction } from "@/lib/extraction";
import type { EngineMessage, EngineTask } from "@/lib/extraction/worker";
import { log } from "@/lib/log";

/** As much of a worker thread as the pool needs. */
export type EngineThread = {
  readonly post: (task: EngineTask) => void;
  readonly stop: () => void;
};

/** What a thread tells the pool. */
export type EngineListener = {
  readonly onMessage: (message: EngineMessage) => void;
  /** It died or was stopped; it says nothing more. */
  readonly onEnd: (error: Error | null) => void;
};

export type EnginePoolOptions = {
  readonly start: (listener: EngineListener) => EngineThread;
  readonly threads: number;
  /** Longest one text may take, from its start to its answer. */
  readonly timeLimitMs: number;
  /** Texts that may wait; more are refused. */
  readonly queueLength: number;
};

/** Paragraphs read, and how many there are. */
export type Progress = { readonly done: number; readonly total: number };

type ExtractionPart = Omit<Extraction, "engineVersion">;

type Job = {
  readonly text: string;
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: AppError) => void;
};

type Slot = {
  thread: EngineThread | null;
  /** The parts of the answer that came so far. */
  parts: ExtractionPart[];
  job: Job | null;
  timer: NodeJS.Timeout | null;
};

/** A few warm threads and a queue. A thread that dies or hangs fails its own text and is replaced for the next. */
export type EnginePool = {
  readonly options: EnginePoolOptions;
  readonly slots: Set<Slot>;
  readonly queue: Job[];
};

/** A pool without threads: they start when they are needed. */
export function createEnginePool(options: EnginePoolOptions): EnginePool {
  return { options, slots: new Set(), queue: [] };
}

/** Starts a thread, so that the first article need not wait for it. */
export function warmEngine(pool: EnginePool): void {
  if (pool.slots.size === 0) startSlot(pool);
}

/**
 * Runs the engine on one text in another thread.
 * Rejects with AppError TOO_MANY when too many wait already, UNAVAILABLE when the thread dies or the time is up.
 */
export function extractInThread(
  pool: EnginePool,
  text: string,
  onProgress: (progress: Progress) => void,
): Promise<Extraction> {
  return new Promise((resolve, reject) => {
    if (pool.queue.length >= pool.options.queueLength) {
      reject(
        new AppError(
          "TOO_MANY",
          "Many articles are being split just now. This one is stored; try again in a minute.",
        ),
      );
      return;
    }
    pool.queue.push({ text, onProgress, resolve, reject });
    runNext(pool);
  });
}

function runNext(pool: EnginePool): void {
  const slot = pool.queue.length > 0 ? freeSlot(pool) : null;
  const job = slot && pool.queue.shift();
  if (!slot || !job) return;
  slot.job = job;
  slot.timer = setTimeout(() => giveUp(pool, slot), pool.options.timeLimitMs);
  slot.thread?.post({ kind: "read", text: job.text });
}

function freeSlot(pool: EnginePool): Slot | null {
  for (const slot of pool.slots) if (slot.job === null) return slot;
  return pool.slots.size < pool.options.threads ? startSlot(pool) : null;
}

function startSlot(pool: EnginePool): Slot {
  const slot: Slot = { thread: null, parts: [], job: null, timer: null };
  pool.slots.add(slot);
  slot.thread = pool.options.start({
    onMessage: (message) => receive(pool, slot, message),
    onEnd: (error) => replace(pool, slot, error),
  });
  return slot;
}

function receive(pool: EnginePool, slot: Slot, message: EngineMessage): void {
  switch (message.kind) {
    case "progress":
      slot.job?.onProgress({ done: message.done, total: message.total });
      return;
    case "part":
      slot.parts.push(message.part);
      if (!message.isLast) {
        slot.thread?.post({ kind: "more" });
        return;
      }
      settle(pool, slot, joinParts(slot.parts, message.engineVersion));
      return;
    case "failed":
      log.error("engine failed", { name: message.name, stack: message.stack });
      settle(pool, slot, stumbled());
  }
}

function joinParts(
  parts: readonly ExtractionPart[],
  engineVersion: string,
): Extraction {
  return {
    engineVersion,
    sentences: parts.flatMap(({ sentences }) => sentences),
    quotes: parts.flatMap(({ quotes }) => quotes),
    statements: parts.flatMap(({ statements }) => statements),
    speakers: parts.flatMap(({ speakers }) => speakers),
    uncovered: parts.flatMap(({ uncovered }) => uncovered),
  };
}

/** Answers the slot's job, one way or the other, and takes up the next. */
function settle(
  pool: EnginePool,
  slot: Slot,
  answer: Extraction | AppError,
): void {
  const { job } = slot;
  if (slot.timer) clearTimeout(slot.timer);
  Object.assign(slot, { timer: null, job: null, parts: [] });
  if (answer instanceof AppError) job?.reject(answer);
  else job?.resolve(answer);
  runNext(pool);
}

/** The thread is gone; whatever it was reading is not answered. */
function replace(pool: EnginePool, slot: Slot, error: Error | null): void {
  if (!pool.slots.delete(slot)) return;
  log.error("engine thread ended", { error });
  settle(pool, slot, stumbled());
}

function giveUp(pool: EnginePool, slot: Slot): void {
  pool.slots.delete(slot);
  slot.thread?.stop();
  log.error("engine out of time", { characters: slot.job?.text.length });
  settle(pool, slot, outOfTime());
}

function stumbled(): AppError {
  return new AppError(
    "UNAVAILABLE",
    "The engine stopped while it read this text. The article is stored as it is; try again, and tell your admin if it stops once more.",
  );
}

function outOfTime(): AppError {
  return new AppError(
    "UNAVAILABLE",
    "The engine took too long over this text, so it was stopped. The article is stored as it is; try again, or check it in two parts.",
  );
}
