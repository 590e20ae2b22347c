import type { ChildProcess } from "node:child_process";
import { CHILD_LIMITS, type ChildLimits } from "./child-limits";
import { afterDeath, incomprehensible } from "./child-sentences";
import type { Places } from "./places";
import {
  type ReadFile,
  type ReadingAnswer,
  type ReadingStep,
  type ReadingTask,
  readingWord,
  type ReadingWord,
} from "./reading";
import { startChild } from "./start-child";
import { type ChildWatch, watchChild } from "./watch-child";

/** How documents are read on this machine. */
export type Reader = {
  /** The bundled script of the reading process. */
  readonly script: string;
  readonly places: Places;
  readonly limits?: ChildLimits;
};

/**
 * Reads one document in a process of its own: fetches it first when the task names an address. Whatever becomes of that
 * process, the answer is a document or a sentence; this rejects only when `find` does.
 *
 * @param find what is to be read, null for nothing any more. It is asked once there is a place: by then somebody else may
 * have read it, and its bytes need not wait in memory.
 * @param onStep is told how far it is.
 */
export async function readInChild(
  find: () => Promise<ReadingTask | null>,
  reader: Reader,
  onStep: (step: ReadingStep) => void = () => undefined,
): Promise<ReadingAnswer | null> {
  const place = await reader.places.take();
  try {
    const task = await find();
    if (task === null) return null;
    onStep(task.kind === "page" ? "fetching" : "reading");
    const child = startChild(reader.script);
    const watch = watchChild(
      child,
      reader.limits ?? CHILD_LIMITS,
      place.giveToNext,
    );
    try {
      return await converse(child, watch, { task, onStep });
    } finally {
      watch.end();
    }
  } finally {
    place.leave();
  }
}

type Conversation = {
  readonly task: ReadingTask;
  readonly onStep: (step: ReadingStep) => void;
};

async function converse(
  child: ChildProcess,
  watch: ChildWatch,
  { task, onStep }: Conversation,
): Promise<ReadingAnswer> {
  let file = task.kind === "file" ? uploadOf(task) : null;
  let answer: ReadingAnswer | null = null;
  const hear = (word: ReadingWord | null) => {
    if (word === null) answer ??= incomprehensible();
    else if (word.kind === "fetched") file ??= fetchedOf(word);
    else if (word.kind === "refused") answer ??= word;
    else if (word.kind === "document") {
      answer ??= file
        ? { kind: "read", file, document: word }
        : incomprehensible();
    } else {
      watch.beginReading();
      onStep("reading");
    }
  };
  const ended = new Promise<void>((resolve) => {
    // It may be killed before it has heard everything.
    child.stdin?.on("error", () => undefined);
    child.once("error", () => resolve());
    child.once("close", () => resolve());
  });
  hearLines(child, watch, hear);
  child.stdin?.end(JSON.stringify(task));
  await ended;
  const overrun = watch.overrun();
  // What it said before it was killed does not count: it was not done.
  return overrun === null && answer !== null
    ? answer
    : afterDeath(overrun, child.signalCode);
}

function hearLines(
  child: ChildProcess,
  watch: ChildWatch,
  hear: (word: ReadingWord | null) => void,
): void {
  const parts: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => {
    watch.countOutput(chunk.length);
    let rest = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      parts.push(rest.subarray(0, end));
      hear(readWord(Buffer.concat(parts.splice(0))));
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) parts.push(rest);
  });
}

function readWord(line: Buffer): ReadingWord | null {
  try {
    return readingWord.safeParse(JSON.parse(line.toString())).data ?? null;
  } catch {
    return null;
  }
}

function uploadOf({
  name,
  type,
  bytes,
}: Extract<ReadingTask, { kind: "file" }>): ReadFile {
  return { finalUrl: null, name, type, bytes: Buffer.from(bytes, "base64") };
}

function fetchedOf({
  finalUrl,
  name,
  type,
  bytes,
}: Extract<ReadingWord, { kind: "fetched" }>): ReadFile {
  return { finalUrl, name, type, bytes: Buffer.from(bytes, "base64") };
}
