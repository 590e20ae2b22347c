import { log } from "@/lib/log";

/** As much of a worker thread as a pool needs. */
export type Thread<Task> = {
  readonly post: (task: Task) => void;
  readonly stop: () => void;
};

/** What a thread tells its pool. */
export type ThreadListener<Message> = {
  readonly onMessage: (message: Message) => void;
  /** It died or was stopped; it says nothing more. */
  readonly onEnd: (error: Error | null) => void;
};

export type PoolOptions<Task, Message> = {
  /** What the log calls its threads: "engine". */
  readonly name: string;
  readonly start: (listener: ThreadListener<Message>) => Thread<Task>;
  readonly threads: number;
  /** Longest one job may take, from its turn to its answer. */
  readonly timeLimitMs: number;
  /** Jobs that may wait; more are refused. */
  readonly queueLength: number;
};

/** What a message was: the answer, or a reason to say something more; null for neither. */
export type Heard<Task, Answer> =
  { readonly answer: Answer } | { readonly next: Task } | null;

/** Something a thread is to do. */
export type ThreadJob<Task, Message, Answer> = {
  readonly task: Task;
  /** How much it is, for the log. */
  readonly characters: number;
  readonly hear: (message: Message) => Heard<Task, Answer>;
};

/** How a job ended: with its answer, refused because too many wait, with its thread, or because its time was up. */
export type Outcome<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "refused" | "ended" | "late" };

/** A job that waits or is done, whatever its answer is: hearing one gives what hands it over. */
type Job<Task, Message> = {
  readonly task: Task;
  readonly characters: number;
  readonly hear: (message: Message) => Heard<Task, () => void>;
  readonly fail: (kind: "ended" | "late") => void;
};

type Slot<Task, Message> = {
  thread: Thread<Task> | null;
  job: Job<Task, Message> | null;
  timer: NodeJS.Timeout | null;
};

/** A few warm threads and a queue. A thread that dies or hangs fails its own job and is replaced for the next. */
export type ThreadPool<Task, Message> = {
  readonly options: PoolOptions<Task, Message>;
  readonly slots: Set<Slot<Task, Message>>;
  readonly queue: Job<Task, Message>[];
};

/** A pool without threads: they start when they are needed. */
export function createThreadPool<Task, Message>(
  options: PoolOptions<Task, Message>,
): ThreadPool<Task, Message> {
  return { options, slots: new Set(), queue: [] };
}

/** Starts a thread, so that the first job need not wait for it. */
export function warmPool<Task, Message>(pool: ThreadPool<Task, Message>): void {
  if (pool.slots.size === 0) startSlot(pool);
}

/** Has a job done in a thread. Never rejects. */
export function runInThread<Task, Message, Answer>(
  pool: ThreadPool<Task, Message>,
  { task, characters, hear }: ThreadJob<Task, Message, Answer>,
): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    if (pool.queue.length >= pool.options.queueLength) {
      resolve({ kind: "refused" });
      return;
    }
    pool.queue.push({
      ...{ task, characters },
      hear: (message) => {
        const heard = hear(message);
        if (heard === null || "next" in heard) return heard;
        const { answer } = heard;
        return { answer: () => resolve({ kind: "answered", answer }) };
      },
      fail: (kind) => resolve({ kind }),
    });
    runNext(pool);
  });
}

function runNext<Task, Message>(pool: ThreadPool<Task, Message>): void {
  const slot = pool.queue.length > 0 ? freeSlot(pool) : null;
  const job = slot && pool.queue.shift();
  if (!slot || !job) return;
  slot.job = job;
  slot.timer = setTimeout(() => giveUp(pool, slot), pool.options.timeLimitMs);
  slot.thread?.post(job.task);
}

function freeSlot<Task, Message>(
  pool: ThreadPool<Task, Message>,
): Slot<Task, Message> | null {
  for (const slot of pool.slots) if (slot.job === null) return slot;
  return pool.slots.size < pool.options.threads ? startSlot(pool) : null;
}

function startSlot<Task, Message>(
  pool: ThreadPool<Task, Message>,
): Slot<Task, Message> {
  const slot: Slot<Task, Message> = { thread: null, job: null, timer: null };
  pool.slots.add(slot);
  slot.thread = pool.options.start({
    onMessage: (message) => receive(pool, slot, message),
    onEnd: (error) => replace(pool, slot, error),
  });
  return slot;
}

function receive<Task, Message>(
  pool: ThreadPool<Task, Message>,
  slot: Slot<Task, Message>,
  message: Message,
): void {
  // One that was given up may still speak: it is asked of another job by then, or of none.
  if (!pool.slots.has(slot)) return;
  const heard = slot.job?.hear(message) ?? null;
  if (heard === null) return;
  if ("next" in heard) {
    slot.thread?.post(heard.next);
    return;
  }
  release(slot);
  heard.answer();
  runNext(pool);
}

function release<Task, Message>(
  slot: Slot<Task, Message>,
): Job<Task, Message> | null {
  const { job, timer } = slot;
  if (timer) clearTimeout(timer);
  Object.assign(slot, { job: null, timer: null });
  return job;
}

/** The thread is gone; whatever it was at is not answered. */
function replace<Task, Message>(
  pool: ThreadPool<Task, Message>,
  slot: Slot<Task, Message>,
  error: Error | null,
): void {
  if (!pool.slots.delete(slot)) return;
  log.error(`${pool.options.name} thread ended`, { error });
  release(slot)?.fail("ended");
  runNext(pool);
}

function giveUp<Task, Message>(
  pool: ThreadPool<Task, Message>,
  slot: Slot<Task, Message>,
): void {
  pool.slots.delete(slot);
  slot.thread?.stop();
  const job = release(slot);
  log.error(`${pool.options.name} out of time`, {
    characters: job?.characters,
  });
  job?.fail("late");
  runNext(pool);
}
