import { type Columns, NOUN, VERB } from "./columns";
import type { CueLexicon } from "./cue-lexicon";

/** The words of a paragraph that could head a cue. */
export function cueCandidates(
  columns: Columns,
  lexicon: CueLexicon,
): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < columns.size; at++) {
    const lemma = columns.lemma[at] ?? 0;
    const tag = columns.tag[at];
    if (lexicon.known.has(lemma)) found.push(at);
    else if (
      lexicon.rare.has(lemma)
        ? tag === VERB || tag === NOUN
        : tag === VERB && !lexicon.barred.has(lemma)
    )
      found.push(at);
  }
  return found;
}
