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
