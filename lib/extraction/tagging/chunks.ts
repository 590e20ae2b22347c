import type { Dictionary } from "./dictionary";
import { type Lexeme, type LexemeReader, makeLexemeReader } from "./lexemes";
import { makeRecent, ownCopy, type Recent, type Stretch } from "./recent";
import { hashStretch } from "./runs";
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
const MAX_REMEMBERED = 1 << 15;
/** Forgotten words still take room; after so many a fresh dictionary takes the place of the old one. */
const MAX_FORGOTTEN = 60_000;

/**
 * A plain word with marks around it that never belong to a word: the dictionary cuts them off as well, but it is a
 * hundred times slower. A stop may belong to an abbreviation, so it stays.
 */
const MARKED_WORD =
  /^([“"(‘]?)([A-Za-z]+(?:-[A-Za-z]+)?\.?)(?:([,?!]?)([”"’]?)|([:;)]))$/;

/** Letters alone are one word to the dictionary: it need not be asked how to cut them. */
const PLAIN_WORD = /^[A-Za-z]+$/;

export type Chunker = {
  /** Cuts a run of characters without white space into tokens. */
  readonly cut: (text: string, run: Stretch) => Chunk;
  /** A token as a part of speech, by its number; null for white space. */
  readonly formAs: (token: ChunkToken, tag: number) => WordForm | null;
};

/** Cuts with the dictionary that `load` gives. */
export function makeChunker(load: () => Dictionary): Chunker {
  let store = makeStore(load());

  function cut(text: string, run: Stretch): Chunk {
    const known = store.remembered.get(text, run);
    if (known) return known;
    const own = ownCopy(text.slice(run.start, run.end));
    const { hash } = run;
    const chunk = learn(own);
    if (store.dictionary.forget() > MAX_FORGOTTEN) store = makeStore(load());
    store.remembered.set(own, hash, chunk);
    return chunk;
  }

  function learn(run: string): Chunk {
    const { reader } = store;
    const plain = PLAIN_WORD.test(run) ? reader.readPlain(run) : null;
    if (plain) return [{ lexeme: plain, offset: 0, reader }];
    const parts = MARKED_WORD.exec(run)?.slice(1).filter(isSome) ?? [];
    if (parts.length < 2) return readRun(store, run);
    const found: ChunkToken[] = [];
    let at = 0;
    for (const part of parts) {
      for (const token of cut(part, whole(part)))
        found.push({ ...token, offset: token.offset + at });
      at += part.length;
    }
    // Contractions such as "cannot" are none with a mark behind them.
    return found.some(({ lexeme }) => lexeme.fixed)
      ? readRun(store, run)
      : found;
  }

  return {
    cut,
    formAs: ({ lexeme, reader: its }, tag) =>
      lexeme.forms[tag] ?? its.formAs(lexeme, tag),
  };
}

/** A dictionary with what was read in it. */
type Store = {
  readonly dictionary: Dictionary;
  readonly reader: LexemeReader;
  readonly remembered: Recent<Chunk>;
};

function makeStore(dictionary: Dictionary): Store {
  return {
    dictionary,
    reader: makeLexemeReader(dictionary),
    remembered: makeRecent<Chunk>(MAX_REMEMBERED),
  };
}

function readRun({ dictionary, reader }: Store, run: string): Chunk {
  const found: ChunkToken[] = [];
  let at = 0;
  reader.read(dictionary.read(run), (lexeme) => {
    const offset = run.indexOf(lexeme.text, at);
    if (lexeme.text === "" || offset < 0) return;
    at = offset + lexeme.text.length;
    found.push({ lexeme, offset, reader });
  });
  return found;
}

function isSome(part: string | undefined): part is string {
  return part !== undefined && part !== "";
}

function whole(text: string): Stretch {
  const stretch = { start: 0, end: text.length, hash: 0 };
  hashStretch(text, stretch);
  return stretch;
}
