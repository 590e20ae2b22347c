import { findGivenUpJobs, removeJob } from "@/lib/db/queue";
import type { Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { readInChild, type Reader } from "@/lib/intake/process/read-in-child";
import { finishIntake } from "./commands";
import { findReadingTask } from "./queries";
import { READ_TASK } from "./rules";
import { sayStep } from "./say-step";
import { readIntakeJob, type ReadIntakeJob } from "./schema";

/** Which try of how many. */
export type Try = { readonly attempt: number; readonly most: number };

export type ReadingParts = {
  readonly reader: Reader;
  /** The stamp of what the desk does by itself in a newsroom, now. */
  readonly makeStamp: (newsroomId: string) => Stamp;
};

/**
 * Does one job of the queue: fetches and reads what an intake is for, and stores what came of it. What could end
 * otherwise in a while is tried again, as long as there are tries.
 *
 * @throws AppError UNAVAILABLE for the queue, which tries again: the website did not answer, or the database is gone.
 */
export async function readIntake(
  job: ReadIntakeJob,
  { attempt, most }: Try,
  { reader, makeStamp }: ReadingParts,
): Promise<void> {
  const answer = await readInChild(
    () => findReadingTask(job),
    reader,
    (step) => void sayStep(job, step),
  );
  if (answer === null) return;
  const isPassing = answer.kind === "refused" && answer.isPassing;
  if (isPassing && attempt < most) {
    await sayStep(job, "again");
    throw new AppError("UNAVAILABLE", answer.sentence);
  }
  const finished = { answer, attempts: attempt };
  await finishIntake(job, finished, makeStamp(job.newsroomId));
  await sayStep(job, "over");
}

/**
 * Ends the intakes whose jobs were given up: every try was lost, or took its worker with it. Without it they would wait
 * for ever.
 */
export async function endGivenUp(
  makeStamp: ReadingParts["makeStamp"],
): Promise<void> {
  for (const given of await findGivenUpJobs(READ_TASK)) {
    const job = jobOf(given.key);
    if (job !== null) {
      const finished = { answer: GIVEN_UP, attempts: 0 };
      await finishIntake(job, finished, makeStamp(job.newsroomId));
      await sayStep(job, "over");
    }
    await removeJob(given);
  }
}

const GIVEN_UP = {
  kind: "refused",
  reason: "given_up",
  isPassing: false,
  sentence:
    "Reading this was begun several times and never came to an end. Read it again, or copy the text and paste it.",
} as const;

function jobOf(key: string): ReadIntakeJob | null {
  const [newsroomId, intakeId] = key.split("/");
  return readIntakeJob.safeParse({ newsroomId, intakeId }).data ?? null;
}
