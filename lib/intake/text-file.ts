import { limits } from "@/lib/limits";
import { findForeignCharacters } from "./characters";
import { describeSignature } from "./file-signatures";
import { decodeWindows1252, isDamagedUtf8 } from "./windows-1252";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type RefusalReason =
  "name" | "type" | "empty" | "too_large" | "binary" | "encoding";

export type DecodedFile =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly encoding: TextEncoding;
    }
  | {
      readonly kind: "refused";
      readonly reason: RefusalReason;
      /** For the person: what is wrong with the file, and what to do. */
      readonly sentence: string;
    };

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
export function decodeTextFile(file: GivenFile): DecodedFile {
  return refuseUnread(file) ?? refuseForeign(decodeBytes(file.bytes));
}

function refuseUnread({ bytes, name, type }: GivenFile): DecodedFile | null {
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

function refused(reason: RefusalReason, sentence: string): DecodedFile {
  return { kind: "refused", reason, sentence };
}

function decodeBytes(bytes: Uint8Array): DecodedFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return decodeUtf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return decodeUtf16(bytes, "utf-16be");
  const unmarked = refuseNul(bytes);
  if (unmarked) return unmarked;
  const text = decodeStrictly(bytes, "utf-8");
  return text === null
    ? decodeOldText(bytes)
    : { kind: "text", text, encoding: "utf-8" };
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: "utf-16le" | "utf-16be",
): DecodedFile {
  const text = decodeStrictly(bytes, encoding);
  return text === null
    ? refused(
        "encoding",
        "This file begins as UTF-16 but is damaged: some of its characters are cut in half. Save it again as UTF-8, or paste the text.",
      )
    : { kind: "text", text, encoding };
}

/** Text or, where the bytes break the encoding's rules, null. Takes the byte order mark off. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No text has a NUL byte but UTF-16, which here must say what it is: guessing its byte order can go wrong. */
function refuseNul(bytes: Uint8Array): DecodedFile | null {
  if (!bytes.includes(0)) return null;
  const even = bytes.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  const odd = bytes.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const isLikelyUtf16 =
    Math.max(even, odd) > bytes.length / 4 &&
    Math.min(even, odd) <= bytes.length / 50;
  return isLikelyUtf16
    ? refused(
        "encoding",
        "This file looks like UTF-16 without its byte order mark. Save it as UTF-8, or paste the text.",
      )
    : notText();
}

function notText(): DecodedFile {
  return refused(
    "binary",
    "This file holds bytes that are no text. Open it in the program it was made with, copy the article and paste it here.",
  );
}

function decodeOldText(bytes: Uint8Array): DecodedFile {
  if (isDamagedUtf8(bytes)) {
    return refused(
      "encoding",
      "This file is damaged: it is written in UTF-8, but some of its characters are broken. Save it again, or paste the text.",
    );
  }
  const text = decodeWindows1252(bytes);
  return text === null
    ? refused(
        "encoding",
        "The characters of this file are in an encoding that Galley does not know. Save it as UTF-8, or paste the text.",
      )
    : { kind: "text", text, encoding: "windows-1252" };
}

function refuseForeign(decoded: DecodedFile): DecodedFile {
  if (decoded.kind === "refused") return decoded;
  if (findForeignCharacters(decoded.text)) return notText();
  return decoded.text.trim() === ""
    ? refused(
        "empty",
        "There is nothing but white space in this file. Choose another one.",
      )
    : decoded;
}
