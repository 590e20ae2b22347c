import { findForeignCharacters } from "./characters";
import { type Refusal, refused } from "./refusal";
import { decodeWindows1252, isDamagedUtf8 } from "./windows-1252";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type DecodedText =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly encoding: TextEncoding;
    }
  | Refusal;

/**
 * The text that bytes stand for: UTF-8, UTF-16 with its byte order mark, or Windows-1252 where nothing says otherwise.
 * Without the byte order mark, else as it is. Bytes with anything in them that nobody writes are refused.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  return refuseForeign(decodeBytes(bytes));
}

function decodeBytes(bytes: Uint8Array): DecodedText {
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
): DecodedText {
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
function refuseNul(bytes: Uint8Array): Refusal | null {
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

function notText(): Refusal {
  return refused(
    "binary",
    "This file holds bytes that are no text. Open it in the program it was made with, copy the article and paste it here.",
  );
}

function decodeOldText(bytes: Uint8Array): DecodedText {
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

function refuseForeign(decoded: DecodedText): DecodedText {
  if (decoded.kind === "refused") return decoded;
  if (findForeignCharacters(decoded.text)) return notText();
  return decoded.text.trim() === ""
    ? refused(
        "empty",
        "There is nothing but white space in this file. Choose another one.",
      )
    : decoded;
}
