import type { Span } from "@/lib/text";
import { type ChunkToken, makeChunker } from "./chunks";
import { loadDictionary, storedPatterns } from "./dictionary";
import type { Lexeme } from "./lexemes";
import { applyPatterns, readMachine } from "./tag-patterns";
import type { Word } from "./word";
import { makeForm, type WordForm } from "./word-form";

/** The dictionary is quadratic in the length of one word, and no English word is longer. */
const MAX_WORD_LENGTH = 60;
/** Text is tagged in pieces of about this many characters: more context changes no tag. */
const PIECE_LENGTH = 4_000;

/** A run of line breaks is a token of its own to the dictionary, other white space is none. */
const RUN = /[\n\r\t]+|\S+/g;

const chunker = makeChunker(loadDictionary);
const machines = storedPatterns().map(readMachine);

/** Cuts a paragraph into words with part-of-speech tags and lemmas; linear in its length. */
export function tagWords(text: string, paragraph: Span): readonly Word[] {
  const words: Word[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let runs: Run[] = [];
  let pieceStart = 0;
  const finish = (end: number) => {
    tagPiece(runs, words);
    runs = [];
    pieceStart = end;
  };
  for (const { 0: run, index } of body.matchAll(RUN)) {
    const start = paragraph.start + index;
    const end = index + run.length;
    if (run.length > MAX_WORD_LENGTH) {
      finish(end);
      words.push(makeWord(start, makeForm(run, "X", null)));
      continue;
    }
    if (end - pieceStart > PIECE_LENGTH) finish(index);
    runs.push({ run, start });
  }
  finish(body.length);
  return words;
}

type Run = { readonly run: string; readonly start: number };

function tagPiece(runs: readonly Run[], words: Word[]): void {
  const tokens: ChunkToken[] = [];
  const lexemes: Lexeme[] = [];
  const starts: number[] = [];
  for (const { run, start } of runs) {
    for (const token of chunker.cut(run)) {
      tokens.push(token);
      lexemes.push(token.lexeme);
      starts.push(start + token.offset);
    }
  }
  const tags = lexemes.map((lexeme) => lexeme.usual);
  for (const machine of machines) applyPatterns(machine, lexemes, tags);
  tokens.forEach((token, at) => {
    const tag = tags[at] ?? 0;
    const form = chunker.formAs(token, tag);
    if (form) words.push(makeWord(starts[at] ?? 0, form));
  });
}

function makeWord(start: number, form: WordForm): Word {
  const { text, lower, lemma, tag } = form;
  return { start, end: start + text.length, text, lower, lemma, tag, form };
}
