import { limits } from "@/lib/limits";
import { type DecodedText, decodeText } from "./decode-text";
import { describeSignature } from "./file-signatures";
import { type Refusal, refused } from "./refusal";

/** A file as it came, and what was said of it: neither the name nor the type is believed. */
export type GivenFile = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The media type the browser declared; empty when it did not. */
  readonly type: string;
};

const NAMES = /\.(?:txt|md)$/i;
/** Browsers name .md files in several ways, or not at all. */
const TYPES =
  /^(?:text\/(?:plain|markdown|x-markdown)|application\/octet-stream|)$/i;

/**
 * Reads an uploaded .txt or .md file: UTF-8, UTF-16 with its byte order mark, or Windows-1252 where nothing says
 * otherwise. The text is returned as it is, Markdown marks and all, without the byte order mark.
 */
export function decodeTextFile(file: GivenFile): DecodedText {
  return refuseUnread(file) ?? decodeText(file.bytes);
}

function refuseUnread({ bytes, name, type }: GivenFile): Refusal | null {
  if (!NAMES.test(name)) {
    return refused(
      "name",
      "Only .txt and .md files can be read. For anything else, copy the article and paste it here.",
    );
  }
  if (!TYPES.test(type.split(";", 1)[0]?.trim() ?? "")) {
    return refused(
      "type",
      "This file is not marked as plain text. Save it as plain text (.txt) and upload that.",
    );
  }
  if (bytes.length === 0)
    return refused("empty", "This file is empty. Choose another one.");
  if (bytes.length > limits.uploadBytes) {
    return refused(
      "too_large",
      `This file is larger than ${limits.uploadBytes / 1000} kB, the most that can be read. Paste the part to check instead.`,
    );
  }
  const signature = describeSignature(bytes);
  return signature === null ? null : refused("binary", signature);
}
