import type { Span } from "../span";

/**
 * "[laughter]", "(applause)", "(12:31)", tags of subtitles: not said. Round brackets hold words that were said, as in any
 * text, unless they hold a time or what a transcriber writes there.
 */
const NOT_SAID =
  /\[[^\]\n]{0,80}\]|\((?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d+)?\)|\((?:(?:general|loud|long|brief|some|prolonged|scattered)\s)?(?:laugh|applau|paus|sigh|cough|cheer|inaudible|unintelligible|indistinct|indiscernible|crosstalk|cross-talk|overlapping|music|silence|interrupt|interject|shout|boo|whisper|sob|cry|crying|gestur|nod|clears|phonetic|ph|sic|off[ -]mic|speaking|speaks|turns|points|smil|chuckl|beat|break|recess)[^)\n]{0,60}\)|<[^>\n]{0,80}>|♪[^♪\n]{0,200}♪?/giu;

/** Something was said there, and nobody knows what. The mark stands for it as a word: who quotes on leaves it out. */
const UNHEARD = /\b(?:inaudible|unintelligible|indistinct|indiscernible)\b/i;

/** Whether all that a record has somewhere is a transcriber's mark for words that could not be heard. */
export function isUnheard(words: string): boolean {
  return UNHEARD.exec(words)?.[0] === words;
}

/** The parts of a line that were said, as spans of the text the line begins at `offset` in. */
export function saidParts(
  line: string,
  from: number,
  offset: number,
): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  const add = (end: number) => {
    const said = line.slice(start, end);
    const lead = said.length - said.trimStart().length;
    if (lead === said.length) return;
    parts.push({ start: offset + start + lead, end: offset + end });
  };
  for (const match of line.matchAll(NOT_SAID)) {
    if (match.index < from) continue;
    add(match.index);
    const end = match.index + match[0].length;
    const unheard = UNHEARD.exec(match[0]);
    if (unheard) {
      const isAll = match[0].length === unheard[0].length + "[]".length;
      start = match.index + (isAll ? 0 : unheard.index);
      add(isAll ? end : start + unheard[0].length);
    }
    start = end;
  }
  add(line.length);
  return parts;
}
