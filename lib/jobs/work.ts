import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import {
  parseCronItems,
  run,
  type CronItem,
  type TaskList,
  type WorkerEvents,
} from "graphile-worker";
import { queueLogger } from "./queue-logger";
import { startPulse } from "./pulse";

/** A worker's jobs under way have this long to end once it was told to stop; others begin what is not done again. */
const PATIENCE_MS = 5_000;
/** Looked for at least this often; the database tells of new ones at once. */
const LOOK_EVERY_MS = 2_000;

export type WorkOptions = {
  readonly connectionString: string;
  readonly tasks: TaskList;
  readonly schedule?: readonly CronItem[];
  /** Jobs at a time. */
  readonly atOnce: number;
  /** Called every few seconds, by each worker. */
  readonly onBeat?: () => Promise<unknown>;
};

/** A worker that takes jobs until it is stopped. */
export type Worker = {
  /** Settles when it ends; rejects when it could not go on. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Begins to take jobs from the queue. Any number of workers may do so, in any number of processes. */
export async function startWorker(options: WorkOptions): Promise<Worker> {
  const { connectionString, tasks, atOnce, schedule = [] } = options;
  const { onBeat = () => Promise.resolve() } = options;
  const events: WorkerEvents = new EventEmitter();
  let pulse: ReturnType<typeof startPulse> | undefined;
  events.on("pool:create", ({ workerPool }) => {
    const workerId = workerPool.id;
    pulse = startPulse({ connectionString, workerId, onBeat });
  });
  const runner = await run({
    connectionString,
    taskList: tasks,
    parsedCronItems: parseCronItems([...schedule]),
    concurrency: atOnce,
    maxPoolSize: atOnce + 2,
    pollInterval: LOOK_EVERY_MS,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: PATIENCE_MS,
    logger: queueLogger,
    events,
  });
  // Its lock goes last: until then nobody may take its jobs.
  const ended = runner.promise.finally(() => pulse?.stop());
  ended.catch(() => undefined);
  return {
    ended,
    stop: async () => {
      const stopped = runner.stop().then(() => ended);
      await Promise.race([stopped, sleep(PATIENCE_MS)]).catch(() => undefined);
    },
  };
}
