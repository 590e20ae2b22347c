import { readFile } from "node:fs/promises";

/** A mistake of the person at the terminal; its message says what to do. */
export type Refusal = { readonly refusal: string };

/** Reads a file as UTF-8 text, byte order mark and all. */
export async function readText(file: string): Promise<string | Refusal> {
  try {
    const bytes = await readFile(file);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch (error) {
    if (error instanceof TypeError)
      return { refusal: `${file} is not UTF-8 text. Convert it first.` };
    return {
      refusal: `Cannot read ${file}. Check that the file exists and may be read.`,
    };
  }
}

/** Prints a sentence for the person at the terminal and returns the exit code for it. */
export function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

/** Reads one line of JSON, or null when it is none. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
