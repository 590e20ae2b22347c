import type { Span } from "@/lib/text";
import { type ChunkToken, makeChunker } from "./chunks";
import { loadDictionary, storedPatterns } from "./dictionary";
import type { Lexeme } from "./lexemes";
import { moveToNextRun } from "./runs";
import { applyPatterns, readMachine } from "./tag-patterns";
import type { Word } from "./word";
import { makeForm, type WordForm } from "./word-form";

/** The dictionary is quadratic in the length of one word, and no English word is longer. */
const MAX_WORD_LENGTH = 60;
/** Text is tagged in pieces of about this many characters: more context changes no tag. */
const PIECE_LENGTH = 4_000;

const chunker = makeChunker(loadDictionary);
const machines = storedPatterns().map(readMachine);

/** Cuts a paragraph into words with part-of-speech tags and lemmas; linear in its length. */
export function tagWords(text: string, paragraph: Span): readonly Word[] {
  const words: Word[] = [];
  const run = { start: 0, end: paragraph.start, hash: 0 };
  let piece = makePiece();
  let pieceStart = paragraph.start;
  while (moveToNextRun(text, paragraph.end, run)) {
    const isEndless = run.end - run.start > MAX_WORD_LENGTH;
    if (isEndless || run.end - pieceStart > PIECE_LENGTH) {
      tagPiece(piece, words);
      piece = makePiece();
      pieceStart = isEndless ? run.end : run.start;
    }
    if (isEndless) {
      const form = makeForm(text.slice(run.start, run.end), "X", null);
      words.push(makeWord(run.start, form));
      continue;
    }
    for (const token of chunker.cut(text, run)) {
      piece.tokens.push(token);
      piece.lexemes.push(token.lexeme);
      piece.tags.push(token.lexeme.usual);
      piece.starts.push(run.start + token.offset);
    }
  }
  tagPiece(piece, words);
  return words;
}

/** Tokens in a row that are tagged together, one list for each of what is known of them. */
type Piece = {
  readonly tokens: ChunkToken[];
  readonly lexemes: Lexeme[];
  readonly tags: number[];
  readonly starts: number[];
};

function makePiece(): Piece {
  return { tokens: [], lexemes: [], tags: [], starts: [] };
}

function tagPiece(
  { tokens, lexemes, tags, starts }: Piece,
  words: Word[],
): void {
  for (const machine of machines) applyPatterns(machine, lexemes, tags);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const form = token && chunker.formAs(token, tags[at] ?? 0);
    if (form) words.push(makeWord(starts[at] ?? 0, form));
  }
}

function makeWord(start: number, form: WordForm): Word {
  const { text, lower, lemma, tag } = form;
  return { start, end: start + text.length, text, lower, lemma, tag, form };
}
