import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import type { UploadedFile } from "./commands/start-intake";
import { tidyLine } from "./rules";

/** Marks that turn letters round, so that a name reads otherwise than it is (UAX #9). */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const ENDING = /\.[a-z0-9]{1,10}$/i;

/**
 * A file as a browser sent it, with a name that can be shown: without the folders some browsers put before it, and in the
 * order in which it is written.
 *
 * @throws AppError INVALID_INPUT when nothing is in it.
 */
export async function readUploadedFile(sent: File): Promise<UploadedFile> {
  if (sent.size === 0) {
    const sentence = "This file is empty. Choose another one.";
    throw new AppError("INVALID_INPUT", sentence, {
      fields: { file: sentence },
    });
  }
  return {
    name: shownName(sent.name) || "file",
    type: tidyLine(sent.type, limits.shortTextLength),
    bytes: new Uint8Array(await sent.arrayBuffer()),
  };
}

function shownName(sent: string): string {
  const last = sent.replace(TURNING, "").split(/[/\\]/).at(-1) ?? "";
  // What it ends in says how to read it, so an overlong name is cut before that.
  const ending = ENDING.exec(last)?.[0] ?? "";
  const stem = last.slice(0, last.length - ending.length);
  return tidyLine(
    `${stem.slice(0, limits.shortTextLength - ending.length)}${ending}`,
    limits.shortTextLength,
  );
}
