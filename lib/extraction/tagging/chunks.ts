import type { Dictionary } from "./dictionary";
import { type Lexeme, type LexemeReader, makeLexemeReader } from "./lexemes";
import { makeRecent, ownCopy } from "./recent";
import type { WordForm } from "./word-form";

/** A token inside a run of characters without white space. */
export type ChunkToken = {
  readonly lexeme: Lexeme;
  readonly offset: number;
  /** Whoever read it, and can read it as any part of speech. */
  readonly reader: LexemeReader;
};
export type Chunk = readonly ChunkToken[];

/** What a run is cut into depends on nothing around it, so it is not found out anew each time. */
const MAX_REMEMBERED = 12_000;
/** Forgotten words still take room; after so many a fresh dictionary takes the place of the old one. */
const MAX_FORGOTTEN = 60_000;

export type Chunker = {
  /** Cuts a run of characters without white space into tokens. */
  readonly cut: (run: string) => Chunk;
  /** A token as a part of speech, by its number; null for white space. */
  readonly formAs: (token: ChunkToken, tag: number) => WordForm | null;
};

/** Cuts with the dictionary that `load` gives. */
export function makeChunker(load: () => Dictionary): Chunker {
  let dictionary = load();
  let reader = makeLexemeReader(dictionary);
  let remembered = makeRecent<Chunk>(MAX_REMEMBERED);

  function learn(run: string): Chunk {
    const found: ChunkToken[] = [];
    let at = 0;
    reader.read(dictionary.read(run), (lexeme) => {
      const offset = run.indexOf(lexeme.text, at);
      if (lexeme.text === "" || offset < 0) return;
      at = offset + lexeme.text.length;
      found.push({ lexeme, offset, reader });
    });
    if (dictionary.forget() > MAX_FORGOTTEN) {
      dictionary = load();
      reader = makeLexemeReader(dictionary);
      remembered = makeRecent<Chunk>(MAX_REMEMBERED);
    }
    return found;
  }

  return {
    cut: (run) => {
      const known = remembered.get(run);
      if (known) return known;
      const own = ownCopy(run);
      const chunk = learn(own);
      remembered.set(own, chunk);
      return chunk;
    },
    formAs: ({ lexeme, reader: its }, tag) => its.formAs(lexeme, tag),
  };
}
