import type { Span } from "@/lib/text";

/**
 * Cuts spans, in order, in two at an offset: what lies before it and what lies behind. A span across the offset is
 * cut itself. Null when one side would be empty.
 */
export function cutSpans(
  spans: readonly Span[],
  at: number,
): readonly [before: readonly Span[], behind: readonly Span[]] | null {
  const before = spans.flatMap(({ start, end }) =>
    start < at ? [{ start, end: Math.min(end, at) }] : [],
  );
  const behind = spans.flatMap(({ start, end }) =>
    end > at ? [{ start: Math.max(start, at), end }] : [],
  );
  return before.length > 0 && behind.length > 0 ? [before, behind] : null;
}

/**
 * All that two lists of spans of one text cover, in order and without overlap. Pieces with nothing but spaces between
 * them become one; a line break keeps them apart.
 */
export function uniteSpans(
  text: string,
  all: readonly Span[],
): readonly Span[] {
  const united: Span[] = [];
  for (const span of [...all].sort((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last && touches(text, last, span)) {
      const end = Math.max(last.end, span.end);
      united[united.length - 1] = { start: last.start, end };
    } else {
      united.push(span);
    }
  }
  return united;
}

function touches(text: string, last: Span, next: Span): boolean {
  if (next.start <= last.end) return true;
  return /^[^\S\n]*$/.test(text.slice(last.end, next.start));
}
