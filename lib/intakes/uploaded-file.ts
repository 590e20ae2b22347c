import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import type { UploadedFile } from "./commands/start-intake";
import { tidyLine } from "./rules";

/**
 * A file as a browser sent it, with a name that can be shown: without the folders some browsers put before it.
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
  const last = sent.name.split(/[/\\]/).at(-1) ?? "";
  return {
    name: tidyLine(last, limits.shortTextLength) || "file",
    type: tidyLine(sent.type, limits.shortTextLength),
    bytes: new Uint8Array(await sent.arrayBuffer()),
  };
}
