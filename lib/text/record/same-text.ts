import type { Span } from "../span";
import type { QuotedWords } from "./quoted-words";
import type { Turn } from "./turn";

type Texts = {
  readonly quote: string;
  readonly read: QuotedWords;
  readonly record: string;
  readonly turns: readonly Turn[];
  readonly passage: readonly Span[];
};

/** Marks of how subtitles look part no words. */
const TAGS = /^(?:<[^>]*>)+$/;

/** Whether the record has the quote's very letters and marks, but for white space, line breaks and what is not said. */
export function isSameText(texts: Texts): boolean {
  const { quote, read, record, turns, passage } = texts;
  const [only] = passage;
  if (!only || passage.length > 1) return false;
  const core = quote.slice(read.core.start, read.core.end);
  const lead = (read.words[0]?.start ?? read.core.start) - read.core.start;
  // A little more than the quote is long: line breaks may be wider in the record.
  const from = Math.max(0, only.start - lead);
  const to = only.end + core.length;
  const said = turns
    .flatMap(({ parts }) => parts)
    .filter((part) => part.end > from && part.start < to)
    .map(({ start, end }, at, all) => {
      const between = record.slice(all[at - 1]?.end ?? start, start);
      const gap = at === 0 || TAGS.test(between) ? "" : "\n";
      return gap + record.slice(Math.max(start, from), Math.min(end, to));
    })
    .join("");
  return beginsWith(squeezed(said.replace(BROKEN, EITHER)), squeezed(core));
}

/** A hyphen at the end of a line: the word's own, or the typesetter's. */
const BROKEN = /(?<=\p{L})[-‐]\s*\n\s*(?=\p{Ll})/gu;
const EITHER = "\uE000";

function beginsWith(said: string, wanted: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    if (said.charAt(at) === EITHER) {
      at += 1;
      if (letter === "-") continue;
    }
    if (!said.startsWith(letter, at)) return false;
    at += letter.length;
  }
  return true;
}

function squeezed(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
