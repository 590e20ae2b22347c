import type { Span } from "@/lib/text";
import type { Tag } from "./part-of-speech";
import type { WordForm } from "./word-form";

/** One token of the tagger, with its place in the article. */
export type Word = Span & {
  readonly text: string;
  /** Lower case, with straight apostrophes: the form for look-ups. */
  readonly lower: string;
  readonly lemma: string;
  readonly tag: Tag;
  /** The same for every occurrence of the word: what the models look up. */
  readonly form: WordForm;
};

/** Indices of the first and the last word, both included. */
export type WordRange = { readonly first: number; readonly last: number };

/** One paragraph as the rules and the model read it. */
export type TaggedParagraph = {
  readonly index: number;
  readonly span: Span;
  readonly words: readonly Word[];
  readonly sentences: readonly WordRange[];
  /** For each word the index of its sentence in `sentences`. */
  readonly sentenceOf: Int32Array;
  /** For each word the index of the outermost quoted run it stands in, or -1. */
  readonly runOf: Int32Array;
};

/** True for a word that begins with a capital letter. */
export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.form.shape === 1 || word.form.shape === 2);
}

/** The characters from the first to the last word of a range. */
export function rangeSpan(words: readonly Word[], range: WordRange): Span {
  const start = words[range.first]?.start ?? 0;
  return { start, end: words[range.last]?.end ?? start };
}
