import type { Stretch } from "./recent";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SPACE = 32;
const LAST_ASCII = 127;
const NO_BREAK_SPACE = 0xa0;
/** White space of other scripts and widths, and where it begins. */
const WIDE: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007,
  0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);
const FIRST_WIDE = 0x1680;

/**
 * Moves a stretch on to the next run of characters without white space, or of line breaks and tabs, which are a
 * token of their own to the dictionary; false when there is none before `end`.
 */
export function moveToNextRun(
  text: string,
  end: number,
  stretch: Stretch,
): boolean {
  let at = stretch.end;
  while (at < end && isSkipped(text.charCodeAt(at))) at++;
  if (at >= end) return false;
  stretch.start = at;
  const isBreak = isLineBreak(text.charCodeAt(at));
  let hash = FNV_OFFSET;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBreak ? !isLineBreak(code) : isWhite(code)) break;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  stretch.end = at;
  stretch.hash = spread(hash);
  return true;
}

/** The hash of a stretch that was found some other way; the same as `moveToNextRun` would give. */
export function hashStretch(text: string, stretch: Stretch): void {
  let hash = FNV_OFFSET;
  for (let at = stretch.start; at < stretch.end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  stretch.hash = spread(hash);
}

/** The low bits of FNV-1a depend on the low bits of the characters alone. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSkipped(code: number): boolean {
  return isWhite(code) && !isLineBreak(code);
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 9;
}

/** True for every character that counts as white space in a pattern, wherever it is from. */
export function isWhite(code: number): boolean {
  if (code <= LAST_ASCII) return code === SPACE || (code >= 9 && code <= 13);
  return code === NO_BREAK_SPACE || (code >= FIRST_WIDE && WIDE.has(code));
}
