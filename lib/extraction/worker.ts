import { parentPort } from "node:worker_threads";
import { extract } from "./extract";
import type { Extraction } from "./types";

/*
 * The engine in a thread of its own, so that a long article holds up nobody. One text at a time: the desk sends the
 * next when it has the answer. Bundled to one file by the build; it reads no environment and writes nothing.
 */

/** What the desk sends: the text of one revision. */
export type EngineTask = { readonly text: string };

export type EngineMessage =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "done"; readonly extraction: Extraction }
  /** Our own mistake; only the error's name and place leave the thread, never a word of the text. */
  | { readonly kind: "failed"; readonly name: string; readonly stack: string };

/** A message for every paragraph of a long text would itself hold up the desk. */
const PROGRESS_MESSAGES = 50;

if (parentPort === null) throw new RangeError("This runs as a worker thread.");
const port = parentPort;
// Reading the tagger's model takes most of a second: before the first article, not during it.
extract("Ready.");
port.on("message", ({ text }: EngineTask) => {
  port.postMessage(answer(text));
});

function answer(text: string): EngineMessage {
  try {
    return { kind: "done", extraction: extract(text, { onProgress: report }) };
  } catch (error) {
    const { name, stack = "" } = error instanceof Error ? error : new Error();
    return { kind: "failed", name, stack: placesOf(stack) };
  }
}

function report(done: number, total: number): void {
  const step = Math.max(1, Math.ceil(total / PROGRESS_MESSAGES));
  if (done % step !== 0 && done !== total) return;
  port.postMessage({ kind: "progress", done, total } satisfies EngineMessage);
}

/** A stack without its head, which repeats the message. */
function placesOf(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
    .join("\n");
}
