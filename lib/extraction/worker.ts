import { parentPort } from "node:worker_threads";
import { extract } from "./extract";
import type { Extraction } from "./types";

/*
 * The engine in a thread of its own, so that a long article holds up nobody. One text at a time: the desk sends the
 * next when it has the answer. Bundled to one file by the build; it reads no environment and writes nothing.
 */

/** What the desk sends: the text of one revision, and after each part of the answer the word to go on. */
export type EngineTask =
  { readonly kind: "read"; readonly text: string } | { readonly kind: "more" };

export type EngineMessage =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | {
      readonly kind: "part";
      readonly part: Omit<Extraction, "engineVersion">;
      readonly engineVersion: string;
      readonly isLast: boolean;
    }
  /** Our own mistake; only the error's name and place leave the thread, never a word of the text. */
  | { readonly kind: "failed"; readonly name: string; readonly stack: string };

/** A message for every paragraph of a long text would itself hold up the desk. */
const PROGRESS_MESSAGES = 50;
/** Quotes, statements, … of one part: a long answer in one piece takes the desk tens of milliseconds to unpack. */
const PART_LENGTH = 300;

if (parentPort === null) throw new RangeError("This runs as a worker thread.");
const port = parentPort;
// Reading the tagger's model takes most of a second: before the first article, not during it.
extract("Ready.");

let answer: Iterator<EngineMessage> = [][Symbol.iterator]();
port.on("message", (task: EngineTask) => {
  if (task.kind === "read") answer = read(task.text);
  const next = answer.next();
  if (next.done !== true) port.postMessage(next.value);
});

function read(text: string): Iterator<EngineMessage> {
  try {
    return partsOf(extract(text, { onProgress: report }));
  } catch (error) {
    const { name, stack = "" } = error instanceof Error ? error : new Error();
    const failed = { kind: "failed" as const, name, stack: placesOf(stack) };
    return [failed][Symbol.iterator]();
  }
}

function report(done: number, total: number): void {
  const step = Math.max(1, Math.ceil(total / PROGRESS_MESSAGES));
  if (done % step !== 0 && done !== total) return;
  port.postMessage({ kind: "progress", done, total } satisfies EngineMessage);
}

function* partsOf(extraction: Extraction): Generator<EngineMessage, undefined> {
  const { engineVersion, ...lists } = extraction;
  const length = Math.max(...Object.values(lists).map((list) => list.length));
  let first = 0;
  do {
    const last = first + PART_LENGTH;
    const part = {
      sentences: lists.sentences.slice(first, last),
      quotes: lists.quotes.slice(first, last),
      statements: lists.statements.slice(first, last),
      speakers: lists.speakers.slice(first, last),
      uncovered: lists.uncovered.slice(first, last),
    };
    yield { kind: "part", part, engineVersion, isLast: last >= length };
    first = last;
  } while (first < length);
}

/** A stack without its head, which repeats the message. */
function placesOf(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
    .join("\n");
}
