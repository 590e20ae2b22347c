const NAME = Buffer.from("/FontMatrix");
/** Six numbers, some of which may stand elsewhere in the file (`12 0 R`); an array is looked at as far as a matrix goes. */
const NUMBERS = /^\s*\[[-+.\deER\s]*\]/;
const ARRAY = /^\s*\[/;
const LONGEST_MATRIX = 400;

/**
 * Whether a font's matrix holds something other than numbers (ISO 32000-1, 9.6.5): programs that compile it to draw the
 * font would run what it says (CVE-2024-4367). Seen where it is written plainly. Packed or spelled otherwise it is not
 * seen, and does as little: nothing of a font is drawn or compiled here.
 */
export function hasBaitedFont(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(NAME); at >= 0; at = file.indexOf(NAME, at + 1)) {
    const start = at + NAME.length;
    const value = file.toString("latin1", start, start + LONGEST_MATRIX);
    if (ARRAY.test(value) && !NUMBERS.test(value)) return true;
  }
  return false;
}
