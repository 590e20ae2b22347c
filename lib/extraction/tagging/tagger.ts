import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Span } from "@/lib/text";
import type { Tag, Word } from "./word";

/** The tagger is quadratic in the length of one word, and no English word is longer. */
const MAX_WORD_LENGTH = 60;
/** Text is tagged in pieces of about this many characters: more context changes no tag. */
const PIECE_LENGTH = 4_000;

const TAGS: ReadonlySet<string> = new Set<Tag>([
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
]);

const nlp = winkNLP(model, ["pos"]);
const readTag = reader(Reflect.get(nlp.its, "pos"));
const readLemma = reader(Reflect.get(nlp.its, "lemma"));

/** Cuts a paragraph into words with part-of-speech tags and lemmas; linear in its length. */
export function tagWords(text: string, paragraph: Span): readonly Word[] {
  const words: Word[] = [];
  for (const piece of pieces(text, paragraph)) {
    if (piece.isLongWord)
      words.push(makeWord(text, piece, { tag: "X", lemma: null }));
    else tagPiece(text, piece, words);
  }
  return words;
}

type Piece = Span & { readonly isLongWord: boolean };

/** Cuts at white space, and gives every over-long word a piece of its own. */
function pieces(text: string, paragraph: Span): readonly Piece[] {
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

function tagPiece(text: string, piece: Span, words: Word[]): void {
  const collection = nlp.readDoc(text.slice(piece.start, piece.end)).tokens();
  const tags: readonly string[] = collection.out(readTag);
  let at = piece.start;
  collection.out().forEach((value, index) => {
    const start = text.indexOf(value, at);
    const tag = toTag(tags[index] ?? "X");
    if (value === "" || start < 0 || start + value.length > piece.end) return;
    at = start + value.length;
    if (!tag) return;
    const lemma = lemmaOf(`${tag} ${value}`, () =>
      collection.itemAt(index).out(readLemma),
    );
    words.push(makeWord(text, { start, end: at }, { tag, lemma }));
  });
}

/** Finding a lemma costs the tagger more than the tag; the same word with the same tag has the same one. */
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

function lemmaOf(key: string, find: () => string): string {
  // What a contraction's part stands for depends on the whole of it.
  if (/['’]/.test(key)) return find();
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const lemma = find();
  if (remembered.size < MAX_REMEMBERED) remembered.set(key, lemma);
  return lemma;
}

/** The published types of the tagger's readers lack an argument, so they are taken as what they are. */
type Reader = (this: void, ...facts: unknown[]) => string;

function reader(value: unknown): Reader {
  if (!isReader(value)) throw new RangeError("The tagger has no such reader.");
  return value;
}

function isReader(value: unknown): value is Reader {
  return typeof value === "function";
}

function toTag(tag: string): Tag | null {
  if (tag === "SPACE") return null;
  return isTag(tag) ? tag : "X";
}

function isTag(tag: string): tag is Tag {
  return TAGS.has(tag);
}

function makeWord(
  text: string,
  span: Span,
  { tag, lemma }: { readonly tag: Tag; readonly lemma: string | null },
): Word {
  const value = text.slice(span.start, span.end);
  const lower = value.toLowerCase().replaceAll("’", "'");
  return {
    start: span.start,
    end: span.end,
    text: value,
    lower,
    lemma: lemma ?? lower,
    tag,
  };
}
