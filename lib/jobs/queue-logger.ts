import { Logger } from "graphile-worker";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";

/** Where each of the queue's levels goes. Its information is one line for every job that is done. */
const WRITERS: Readonly<Record<string, typeof log.info>> = {
  error: log.error,
  warning: log.warn,
  info: log.debug,
  debug: log.debug,
};

/** What the queue says of itself, where everybody logs: with its error, but without its facts, which may hold a job. */
export const queueLogger = new Logger(
  ({ label, taskIdentifier: task }) =>
    (level, message, meta) => {
      const error = meta?.error;
      // Expected: what the job was about is not to be had just now.
      if (error instanceof AppError) return log.debug("queue", { task, error });
      // With an error, the message repeats the error's own, which may quote anything.
      const said = error === undefined ? message.split("\n", 1)[0] : undefined;
      WRITERS[level]?.("queue", { label, task, said, error });
    },
);
