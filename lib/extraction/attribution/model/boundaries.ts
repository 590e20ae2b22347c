import { CCONJ, NOUN_CHUNK, PUNCT, SCONJ, VERB, WORD } from "./columns";
import type { CueView } from "./cue-view";

/** How many kinds of boundary there are. */
export const BOUNDARIES = 20;

/** What kind of boundary lies before a word: the transitions between tags depend on it. */
export function boundaryClass({ columns, cue }: CueView, at: number): number {
  const { word, tag, run, sentence } = columns;
  if (at === 0) return 1;
  if (run[at] !== run[at - 1]) {
    if (run[at] === 0) return 5;
    return run[at - 1] === 0 ? 4 : 3;
  }
  if (sentence[at] !== sentence[at - 1]) return 6;
  const before = word[at - 1];
  if (before === WORD.comma) return behindComma({ columns, cue }, at);
  if (
    before === WORD.semicolon ||
    before === WORD.colon ||
    before === WORD.dash ||
    before === WORD.shortDash ||
    before === WORD.open
  )
    return 8;
  if (word[at] === WORD.that) return 9;
  if (tag[at] === SCONJ) return 12;
  if (at === cue) return 10;
  if (at === cue + 1) return 13;
  if (tag[at] === CCONJ) return 14;
  return tag[at] === PUNCT ? 11 : 0;
}

/** What goes on behind a comma tells an insertion from the next clause. */
function behindComma(
  { columns, cue }: Pick<CueView, "columns" | "cue">,
  at: number,
): number {
  const { word, tag, chunkClass } = columns;
  if (at === cue) return 15;
  if (word[at] === WORD.who || word[at] === WORD.which) return 16;
  if (tag[at] === CCONJ) return 17;
  if (tag[at] === SCONJ) return 18;
  if (tag[at] === VERB) return 19;
  return chunkClass[at] === NOUN_CHUNK ? 7 : 2;
}
