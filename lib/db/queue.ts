import { prisma } from "./prisma";
import type { Tx } from "./stamp";
import { translateDatabaseError } from "./translate";

/** Something to be done in the background. */
export type Job = {
  /** Which of the worker's tasks: "read_intake". */
  readonly task: string;
  /** Ids, never content: it lies in another schema, outside everything that guards content. */
  readonly payload: Readonly<Record<string, string>>;
  /** A second job with the key takes the first one's place as long as that waits. */
  readonly key: string;
  /** Nobody waits for it: whatever somebody waits for goes first. */
  readonly isPatient?: boolean;
};

/**
 * How often a job is taken before it is given up. A killed worker takes a try of every job it held, whatever it was about,
 * so there are many; how often a job is tried again that fails by itself is for its task to say.
 */
const MOST_TAKEN = 100;
const PATIENT_PRIORITY = 10;

/** Puts a job into the queue, in the transaction that makes it necessary: there are both, or neither. */
export async function enqueue(tx: Tx, job: Job): Promise<void> {
  const { task, payload, key, isPatient = false } = job;
  const priority = isPatient ? PATIENT_PRIORITY : 0;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(${task}::text, ${JSON.stringify(payload)}::json,
      job_key => ${key}::text, max_attempts => ${MOST_TAKEN}::integer, priority => ${priority}::integer)`;
}

/** A job that was taken as often as it may be, and never done. */
export type GivenUpJob = { readonly id: string; readonly key: string };

/** Longer than any sweep takes; what is left comes with the next. */
const MOST_GIVEN_UP = 100;

/**
 * Jobs of a task that nobody will take again: each try failed, or took its worker with it.
 *
 * @throws AppError UNAVAILABLE when the database is gone.
 */
export async function findGivenUpJobs(
  task: string,
): Promise<readonly GivenUpJob[]> {
  try {
    return await prisma.$queryRaw<GivenUpJob[]>`
      SELECT id::text, key FROM graphile_worker.jobs
      WHERE task_identifier = ${task} AND attempts >= max_attempts AND locked_by IS NULL AND key IS NOT NULL
      ORDER BY id LIMIT ${MOST_GIVEN_UP}`;
  } catch (error) {
    throw translateDatabaseError(error);
  }
}

/** Takes a job that was given up out of the queue. */
export async function removeJob({ id }: GivenUpJob): Promise<void> {
  await prisma.$executeRaw`SELECT graphile_worker.complete_jobs(ARRAY[${id}::bigint])`;
}
