import { NOUN, VERB, type Columns } from "./columns";

/** Which lemmas can head a cue at all, by their hash. */
export type CueLexicon = {
  /** Head cues often enough whatever their part of speech. */
  readonly known: ReadonlySet<number>;
  /** Seen often, and hardly ever as a cue. */
  readonly barred: ReadonlySet<number>;
  /** Seen as a cue once or twice: verbs and nouns count. */
  readonly rare: ReadonlySet<number>;
  /** Head a cue in a third of their uses or more. */
  readonly strong: ReadonlySet<number>;
};

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
