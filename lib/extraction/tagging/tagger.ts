import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Span } from "@/lib/text";
import { makeTokenReader } from "./raw-tokens";
import type { Word } from "./word";
import { makeForm, type WordForm } from "./word-form";

/** The tagger is quadratic in the length of one word, and no English word is longer. */
const MAX_WORD_LENGTH = 60;
/** Text is tagged in pieces of about this many characters: more context changes no tag. */
const PIECE_LENGTH = 4_000;

const nlp = winkNLP(model, ["pos"]);
const readTokens = makeTokenReader(nlp);

/** Cuts a paragraph into words with part-of-speech tags and lemmas; linear in its length. */
export function tagWords(text: string, paragraph: Span): readonly Word[] {
  const words: Word[] = [];
  for (const piece of pieces(text, paragraph)) {
    const body = text.slice(piece.start, piece.end);
    if (piece.isLongWord)
      words.push(makeWord(piece.start, makeForm(body, "X", null)));
    else tagPiece(text, { ...piece, body }, words);
  }
  return words;
}

type Piece = Span & { readonly isLongWord: boolean };

/** Cuts at white space, and gives every over-long word a piece of its own. */
function pieces(text: string, paragraph: Span): readonly Piece[] {
  if (isOnePiece(text, paragraph))
    return [{ start: paragraph.start, end: paragraph.end, isLongWord: false }];
  const body = text.slice(paragraph.start, paragraph.end);
  const found: Piece[] = [];
  let start = 0;
  const push = (end: number, isLongWord: boolean) => {
    if (end > start) {
      found.push({
        start: paragraph.start + start,
        end: paragraph.start + end,
        isLongWord,
      });
    }
    start = end;
  };
  for (const match of body.matchAll(/\S+/g)) {
    const end = match.index + match[0].length;
    if (match[0].length > MAX_WORD_LENGTH) {
      push(match.index, false);
      push(end, true);
    } else if (end - start > PIECE_LENGTH) push(match.index, false);
  }
  push(body.length, false);
  return found;
}

const SPACE = 32;

/** Nearly every paragraph is short and has a space at least every so often. */
function isOnePiece(text: string, { start, end }: Span): boolean {
  if (end - start > PIECE_LENGTH || end <= start) return false;
  let space = start - 1;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === SPACE) space = at;
    else if (at - space > MAX_WORD_LENGTH) return false;
  }
  return true;
}

function tagPiece(
  text: string,
  { body, start, end }: Span & { readonly body: string },
  words: Word[],
): void {
  let at = start;
  readTokens(nlp.readDoc(body), (value, form) => {
    while (text.charCodeAt(at) === SPACE) at++;
    const found = text.startsWith(value, at) ? at : text.indexOf(value, at);
    if (value === "" || found < 0 || found + value.length > end) return;
    at = found + value.length;
    if (form) words.push(makeWord(found, form));
  });
}

function makeWord(start: number, form: WordForm): Word {
  const { text, lower, lemma, tag } = form;
  return { start, end: start + text.length, text, lower, lemma, tag, form };
}
