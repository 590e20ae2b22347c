import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/*
 * How the workers know of one another. Each holds a lock of the database on a connection that lives as long as it does:
 * when it is killed, its connection ends and so does the lock, within a second on one machine, and within half a minute
 * when its machine is gone. No clock is compared, and a worker that is merely slow is not taken for dead.
 */

/** First half of the locks' key: no other lock of ours has it. */
const LOCK_CLASS = 711_202;
/** A connection to a machine that is gone is given up after idle + count × interval. */
const KEEPALIVE = [
  "-c tcp_keepalives_idle=10",
  "-c tcp_keepalives_interval=5",
  "-c tcp_keepalives_count=3",
].join(" ");
const AGAIN_AFTER_MS = 1_000;
const LOOK_EVERY_MS = 2_000;
/** A job taken this recently may belong to a worker whose connection is being made. */
const YOUNG_S = 5;

type PulseOptions = {
  readonly connectionString: string;
  /** The name under which jobs are locked. */
  readonly workerId: string;
  /** Called again and again while the connection holds. */
  readonly onBeat: () => Promise<unknown>;
};

/** Shows that a worker lives until it is stopped, and lets go of the jobs of those that do not. */
export function startPulse(options: PulseOptions): {
  readonly stop: () => Promise<void>;
} {
  const leaving = new AbortController();
  const done = live(options, leaving.signal);
  return {
    stop: async () => {
      leaving.abort();
      await done;
    },
  };
}

async function live(
  options: PulseOptions,
  leaving: AbortSignal,
): Promise<void> {
  while (!leaving.aborted) {
    await holdLock(options, leaving).catch(() => undefined);
    await pause(AGAIN_AFTER_MS, leaving);
  }
}

/** Ends when the connection does. */
async function holdLock(
  { connectionString, workerId, onBeat }: PulseOptions,
  leaving: AbortSignal,
): Promise<void> {
  const client = new pg.Client({
    connectionString,
    application_name: "galley worker",
    options: KEEPALIVE,
    keepAlive: true,
    query_timeout: 10_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT pg_advisory_lock($1, hashtext($2))", [
      LOCK_CLASS,
      workerId,
    ]);
    while (!leaving.aborted) {
      await freeJobsOfTheDead(client);
      await onBeat();
      await pause(LOOK_EVERY_MS, leaving);
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Lets go of the jobs of workers that hold no lock any more, so that somebody else takes them.
 *
 * @param young seconds since it was taken in which a job is left alone.
 */
export async function freeJobsOfTheDead(
  client: pg.ClientBase,
  young = YOUNG_S,
): Promise<void> {
  await client.query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by))
     FROM graphile_worker.jobs
     WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $2)
       AND NOT EXISTS (
         SELECT 1 FROM pg_locks
         WHERE locktype = 'advisory' AND objsubid = 2 AND granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
           AND classid::bigint = $1 AND objid::bigint = hashtext(locked_by)::bigint & 4294967295)
     HAVING count(*) > 0`,
    [LOCK_CLASS, young],
  );
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
}
