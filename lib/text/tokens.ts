import type { Span } from "./span";

export type TokenKind = "word" | "number" | "mark";
export type Token = Span & { readonly kind: TokenKind };

/** Words keep inner apostrophes, hyphens and full stops; numbers their separators; the rest is one mark each. */
const TOKEN =
  /[\p{Sc}]?\d+(?:[.,:]\d+)*(?:%|st\b|nd\b|rd\b|th\b)?|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\P{White_Space}/gu;

/** Cuts a text (or a part of it) into words, numbers and marks. White space belongs to no token. */
export function tokens(
  text: string,
  within: Span = { start: 0, end: text.length },
): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(TOKEN)) {
    const start = within.start + match.index;
    found.push({ start, end: start + match[0].length, kind: kindOf(match[0]) });
  }
  return found;
}

function kindOf(token: string): TokenKind {
  if (/^\p{Sc}?\d/u.test(token)) return "number";
  return /^[\p{L}\p{N}]/u.test(token) ? "word" : "mark";
}
