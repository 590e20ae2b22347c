import type { Worker } from "node:worker_threads";
import type { Thread, ThreadListener } from "./pool";

/** What every thread of ours is started with: it needs nothing of ours, no secrets and no loaders of the development server. */
export const ALONE = { env: {}, execArgv: [] as string[] };

/** A worker thread as a pool needs it. */
export function threadOf<Task, Message>(
  worker: Worker,
  listener: ThreadListener<Message>,
): Thread<Task> {
  let lastError: Error | null = null;
  worker.on("message", (message: Message) => listener.onMessage(message));
  worker.on("error", (error: Error) => (lastError = error));
  worker.on("exit", () => listener.onEnd(lastError));
  // An idle thread must not keep the desk from stopping. Last: to listen to it holds the desk again.
  worker.unref();
  return {
    post: (task) => worker.postMessage(task),
    stop: () => void worker.terminate(),
  };
}
