/**
 * What the bytes 80 to 9F are in Windows-1252 (WHATWG Encoding Standard, index-windows-1252). The five that stand for
 * nothing are absent. A table of our own, because some versions of Node decode this encoding as Latin-1.
 */
const UPPER_CONTROLS: Readonly<Record<number, string>> = {
  0x80: "€",
  0x82: "‚",
  0x83: "ƒ",
  0x84: "„",
  0x85: "…",
  0x86: "†",
  0x87: "‡",
  0x88: "ˆ",
  0x89: "‰",
  0x8a: "Š",
  0x8b: "‹",
  0x8c: "Œ",
  0x8e: "Ž",
  0x91: "‘",
  0x92: "’",
  0x93: "“",
  0x94: "”",
  0x95: "•",
  0x96: "–",
  0x97: "—",
  0x98: "˜",
  0x99: "™",
  0x9a: "š",
  0x9b: "›",
  0x9c: "œ",
  0x9e: "ž",
  0x9f: "Ÿ",
};

/** Western European text is mostly plain letters, even a word such as “déjà”; Cyrillic or Greek is mostly above 7F. */
const MAX_SHARE_ABOVE_ASCII = 0.5;

/**
 * Decodes Windows-1252, when the bytes can be Western European text in it.
 * Null when they hold a byte that stands for nothing there, or too few plain letters to be such a text.
 */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  let above = 0;
  let visible = 0;
  const parts: string[] = [];
  for (const byte of bytes) {
    const character =
      byte >= 0x80 && byte <= 0x9f
        ? UPPER_CONTROLS[byte]
        : String.fromCharCode(byte);
    if (character === undefined) return null;
    parts.push(character);
    if (byte > 0x20) visible++;
    if (byte > 0x7f) above++;
  }
  return above <= visible * MAX_SHARE_ABOVE_ASCII ? parts.join("") : null;
}

/** Decodes Windows-1252 as browsers do: a byte that stands for nothing becomes the control character of its number. */
export function decodeLenientWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    bytes.byteLength,
  ).toString("latin1");
  return latin.replace(
    /[\u0080-\u009f]/g,
    (control) => UPPER_CONTROLS[control.charCodeAt(0)] ?? control,
  );
}

/**
 * Whether bytes that are not valid UTF-8 were meant to be: most of what lies above ASCII forms whole UTF-8 sequences.
 * Read as Windows-1252 such a file would turn “é” into “Ã©”, so it is better refused.
 */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length > 1) whole++;
    if (length === 0) broken++;
    at += Math.max(1, length);
  }
  return whole > 0 && whole >= broken;
}

/** Bytes of the UTF-8 sequence that starts here: 1 for ASCII, 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = leadLength(lead);
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function leadLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}
