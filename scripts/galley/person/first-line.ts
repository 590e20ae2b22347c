import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The first line of an input, without its end. Empty when there is none. */
export async function readFirstLine(input: Readable): Promise<string> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return "";
}
