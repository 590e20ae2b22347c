import { PUNCT, SCONJ, WORD } from "./columns";
import type { CueView } from "./cue-view";

/** How many kinds of boundary there are. */
export const BOUNDARIES = 12;

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
  if (before === WORD.comma) return 7;
  if (
    before === WORD.semicolon ||
    before === WORD.colon ||
    before === WORD.dash ||
    before === WORD.shortDash ||
    before === WORD.open
  )
    return 8;
  if (word[at] === WORD.that || tag[at] === SCONJ) return 9;
  if (at === cue || at === cue + 1) return 10;
  return tag[at] === PUNCT ? 11 : 0;
}
