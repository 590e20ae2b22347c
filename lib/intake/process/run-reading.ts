import { buffer } from "node:stream/consumers";
import { fetchPage } from "../fetch/fetch-page";
import type { Outside } from "../fetch/outside";
import { readDocument } from "../read-document";
import { readingTask, type ReadingWord } from "./reading";

/**
 * The work of the reading process: a task from standard input, words about it to standard output.
 *
 * @param onBytes sees what is about to be read; tests misbehave in it.
 */
export async function runReading(
  outside: Outside,
  onBytes: (text: string) => void = () => undefined,
): Promise<void> {
  const given: unknown = JSON.parse((await buffer(process.stdin)).toString());
  const task = readingTask.parse(given);
  if (task.kind === "file") {
    const { name, type } = task;
    const bytes = Buffer.from(task.bytes, "base64");
    say({ kind: "reading" });
    onBytes(bytes.toString("latin1", 0, 16));
    say(await read({ name, type, bytes }));
    return;
  }
  const page = await fetchPage(task.url, outside);
  if (page.kind === "refused") {
    say(page);
    return;
  }
  const { finalUrl, type, bytes } = page;
  const name = nameIn(finalUrl);
  const packed = Buffer.from(bytes).toString("base64");
  say({ kind: "fetched", finalUrl, name, type, bytes: packed });
  say({ kind: "reading" });
  onBytes(Buffer.from(bytes).toString("latin1", 0, 16));
  say(await read({ name, type, bytes, url: finalUrl }));
}

async function read(
  file: Parameters<typeof readDocument>[0],
): Promise<ReadingWord> {
  const answer = await readDocument(file);
  return answer.kind === "refused" ? { ...answer, isPassing: false } : answer;
}

function say(word: ReadingWord): void {
  process.stdout.write(`${JSON.stringify(word)}\n`);
}

const LONGEST_NAME = 200;

/** What the file at an address is called; empty when its path ends with a slash. */
function nameIn(url: string): string {
  const last = new URL(url).pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last).slice(-LONGEST_NAME);
  } catch {
    return last.slice(-LONGEST_NAME);
  }
}
