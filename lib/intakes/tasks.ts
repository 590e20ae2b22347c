import { v7 as newId } from "uuid";
import type { Stamp } from "@/lib/db/commit";
import type { Reader } from "@/lib/intake/process/read-in-child";
import { checkDueAddresses } from "./commands";
import { listNewsroomIds } from "./queries";
import { endGivenUp, readIntake } from "./read-intake";
import { CHECK_TASK, MOST_TRIES, READ_TASK } from "./rules";
import { readIntakeJob } from "./schema";

/** What a worker does for intakes, for the queue: tasks by name, what is done by the clock, and what on every beat. */
export function intakeTasks(reader: Reader) {
  const parts = { reader, makeStamp: stampOfTheDesk };
  return {
    tasks: {
      [READ_TASK]: async (payload: unknown, { job }: Taken) => {
        const tried = { attempt: job.attempts, most: MOST_TRIES };
        await readIntake(readIntakeJob.parse(payload), tried, parts);
      },
      [CHECK_TASK]: async () => {
        for (const newsroomId of await listNewsroomIds()) {
          await checkDueAddresses(() => stampOfTheDesk(newsroomId));
        }
      },
    },
    // Seventeen minutes past every hour: not when everybody else's machines begin something.
    schedule: [{ task: CHECK_TASK, match: "17 * * * *" }],
    onBeat: () => endGivenUp(stampOfTheDesk),
  };
}

type Taken = { readonly job: { readonly attempts: number } };

/** For what nobody does: the clock of the worker, and the desk's own name in the log. */
function stampOfTheDesk(newsroomId: string): Stamp {
  return {
    ...{ newsroomId, actorId: null, actorName: "Galley" },
    ...{ at: new Date(), requestId: null, newId: () => newId() },
  };
}
