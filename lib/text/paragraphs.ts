import { type Span, trimSpan } from "./span";

const LINE = /[^\n\r\u2028\u2029]+/g;
/** Shorter lines are headings or list items; only a line that fills a column can have been wrapped. */
const MIN_WRAPPED_LENGTH = 40;

/**
 * Cuts a text into paragraphs: its lines without the white space around them, empty ones left out.
 * A line that was broken in the middle of a sentence is put together with the next one.
 */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = trimSpan(text, {
      start: match.index,
      end: match.index + match[0].length,
    });
    if (line.start === line.end) continue;
    const previous = found.at(-1);
    if (previous && isWrapped(text, previous, line)) {
      found[found.length - 1] = { start: previous.start, end: line.end };
    } else {
      found.push(line);
    }
  }
  return found;
}

/** A single line break, no stop before it and a small letter after it. */
function isWrapped(text: string, before: Span, after: Span): boolean {
  const between = text.slice(before.end, after.start);
  if (!/^[^\S\n\r]*(?:\r\n|[\n\r])[^\S\n\r]*$/.test(between)) return false;
  if (!/^[\p{Ll}]/u.test(text.slice(after.start, after.start + 2)))
    return false;
  if (
    /[.!?:;…]["'”’)\]]*$/.test(
      text.slice(Math.max(before.start, before.end - 4), before.end),
    )
  ) {
    return false;
  }
  return (
    isLongLine(text, before) ||
    /^[^\S\n\r]/.test(between) ||
    endsSentence(text, after)
  );
}

function isLongLine(text: string, paragraph: Span): boolean {
  const lastBreak = text.lastIndexOf("\n", paragraph.end - 1);
  return (
    paragraph.end - Math.max(lastBreak, paragraph.start) >= MIN_WRAPPED_LENGTH
  );
}

function endsSentence(text: string, line: Span): boolean {
  return /[.!?]["'”’)\]]*$/.test(
    text.slice(Math.max(line.start, line.end - 4), line.end),
  );
}
