import { decodeLenientWindows1252, isDamagedUtf8 } from "../windows-1252";

export type DecodedPage = {
  readonly text: string;
  /** Characters that could not be read and stand as U+FFFD. */
  readonly unread: number;
};

/** A page says its encoding near its beginning (HTML, "Determining the character encoding": the first 1024 bytes). */
const PRESCAN_BYTES = 1024;
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
];

/**
 * The text of a web page: by its byte order mark, else by the type the server declared, else by its own meta element,
 * else as UTF-8 and, where that fails, Windows-1252. Bytes that the encoding does not know become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, type: string): DecodedPage {
  const marked = MARKS.find(([mark]) =>
    mark.every((byte, at) => bytes[at] === byte),
  );
  const label = marked?.[1] ?? charsetOf(type) ?? metaCharset(bytes);
  const text = label === null ? guess(bytes) : decodeAs(bytes, label);
  return { text, unread: text.split("\ufffd").length - 1 };
}

function charsetOf(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]{2,30})/i.exec(text)?.[1] ?? null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString(
    "latin1",
  );
  const meta = /<meta\b[^>]{0,300}/gi;
  const declared =
    [...start.matchAll(meta)].map(([tag]) => charsetOf(tag)).find(Boolean) ??
    /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1];
  // A page whose meta could be read byte by byte is not in UTF-16, whatever it says (same section of HTML).
  return declared && /^utf-?16/i.test(declared) ? "utf-8" : (declared ?? null);
}

function guess(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return isDamagedUtf8(bytes)
      ? new TextDecoder().decode(bytes)
      : decodeLenientWindows1252(bytes);
  }
}

function decodeAs(bytes: Uint8Array, label: string): string {
  try {
    const decoder = new TextDecoder(label);
    // Some versions of Node decode Windows-1252, which browsers also read for ISO-8859-1, as Latin-1.
    return decoder.encoding === "windows-1252"
      ? decodeLenientWindows1252(bytes)
      : decoder.decode(bytes);
  } catch {
    return guess(bytes);
  }
}
