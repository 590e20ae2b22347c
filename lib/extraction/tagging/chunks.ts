import type { Dictionary } from "./dictionary";
import { type Lexeme, makeLexemeReader } from "./lexemes";
import { makeRecent, ownCopy } from "./recent";

/** A token inside a run of characters without white space. */
export type ChunkToken = { readonly lexeme: Lexeme; readonly offset: number };
export type Chunk = readonly ChunkToken[];

/** What a run is cut into depends on nothing around it, so it is not found out anew each time. */
const MAX_REMEMBERED = 12_000;
/** Forgotten words still take room; after so many a fresh dictionary takes the place of the old one. */
const MAX_FORGOTTEN = 60_000;

/** Returns a function that cuts a run of characters without white space into tokens. */
export function makeChunker(load: () => Dictionary): (run: string) => Chunk {
  let dictionary = load();
  let readLexemes = makeLexemeReader(dictionary);
  const remembered = makeRecent<Chunk>(MAX_REMEMBERED);

  function learn(run: string): Chunk {
    const found: ChunkToken[] = [];
    let at = 0;
    readLexemes(dictionary.read(run), (lexeme) => {
      const offset = run.indexOf(lexeme.text, at);
      if (lexeme.text === "" || offset < 0) return;
      at = offset + lexeme.text.length;
      found.push({ lexeme, offset });
    });
    if (dictionary.forget() > MAX_FORGOTTEN) {
      dictionary = load();
      readLexemes = makeLexemeReader(dictionary);
    }
    return found;
  }

  return (run) => {
    const known = remembered.get(run);
    if (known) return known;
    const own = ownCopy(run);
    const chunk = learn(own);
    remembered.set(own, chunk);
    return chunk;
  };
}
