import type { Tag, TaggedParagraph, Word } from "../../tagging/word";
import type { CueLexicon } from "./cue-lexicon";
import { hashText } from "./hashing";

/** A paragraph as numbers, one column per property: what the features are made of. */
export type Columns = {
  readonly size: number;
  readonly isFirst: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Uint8Array;
  readonly suffix: Int32Array;
  readonly shape: Uint8Array;
  /** Quoted run of each word, numbered within the paragraph from 1; 0 outside. */
  readonly run: Int32Array;
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  readonly sentence: Int32Array;
  readonly sentenceFirst: Int32Array;
  readonly sentenceLast: Int32Array;
  /** Runs of noun-like or of verb-like words count as one chunk. */
  readonly chunk: Int32Array;
  readonly chunkFirst: Int32Array;
  readonly chunkLast: Int32Array;
  readonly chunkClass: Uint8Array;
  /** 1 where the lemma heads a cue more often than not. */
  readonly strong: Uint8Array;
  /** Probability of heading a cue, filled in by the first model. */
  readonly cue: Float32Array;
};

const TAG_NUMBERS: Readonly<Record<Tag, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
};
export const VERB = TAG_NUMBERS.VERB;
export const AUX = TAG_NUMBERS.AUX;
export const NOUN = TAG_NUMBERS.NOUN;
export const PUNCT = TAG_NUMBERS.PUNCT;
export const SCONJ = TAG_NUMBERS.SCONJ;
export const ADV = TAG_NUMBERS.ADV;
export const PART = TAG_NUMBERS.PART;
const DET = TAG_NUMBERS.DET;
const PRON = TAG_NUMBERS.PRON;

export const NOUN_CHUNK = 1;
export const VERB_CHUNK = 2;
const NO_CHUNK = 3;

/** The hash of the words that features ask for by name. */
export const WORD = {
  that: hashText("that"),
  comma: hashText(","),
  colon: hashText(":"),
  semicolon: hashText(";"),
  dash: hashText("—"),
  shortDash: hashText("–"),
  open: hashText("("),
  who: hashText("who"),
  which: hashText("which"),
  but: hashText("but"),
  possessive: hashText("'s"),
  quoteClose: hashText("”"),
  quoteStraight: hashText('"'),
} as const;

/** A hash of a word is looked up far more often than made. */
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, number>();

function hashOf(text: string): number {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const hash = hashText(text);
  if (remembered.size < MAX_REMEMBERED && text.length < 30)
    remembered.set(text, hash);
  return hash;
}

/** Turns one tagged paragraph into columns. */
export function makeColumns(
  paragraph: TaggedParagraph,
  lexicon: CueLexicon,
): Columns {
  const { words } = paragraph;
  const size = words.length;
  const whole = () => new Int32Array(size);
  const columns: Columns = {
    size,
    isFirst: paragraph.index === 0 ? 1 : 0,
    word: whole(),
    lemma: whole(),
    tag: new Uint8Array(size),
    suffix: whole(),
    shape: new Uint8Array(size),
    run: whole(),
    runFirst: whole(),
    runLast: whole(),
    sentence: paragraph.sentenceOf,
    sentenceFirst: whole(),
    sentenceLast: whole(),
    chunk: whole(),
    chunkFirst: whole(),
    chunkLast: whole(),
    chunkClass: new Uint8Array(size),
    strong: new Uint8Array(size),
    cue: new Float32Array(size),
  };
  words.forEach((word, at) => fillWord(columns, at, word));
  numberRuns(columns, paragraph.runOf);
  numberChunks(columns);
  fillEdges(columns.run, columns.runFirst, columns.runLast);
  fillEdges(columns.sentence, columns.sentenceFirst, columns.sentenceLast);
  fillEdges(columns.chunk, columns.chunkFirst, columns.chunkLast);
  for (let at = 0; at < size; at++)
    columns.strong[at] = lexicon.strong.has(columns.lemma[at] ?? 0) ? 1 : 0;
  return columns;
}

function fillWord(columns: Columns, at: number, word: Word): void {
  columns.word[at] = hashOf(word.lower);
  columns.lemma[at] = hashOf(word.lemma);
  columns.tag[at] = TAG_NUMBERS[word.tag];
  columns.suffix[at] = hashOf(word.lower.slice(-3));
  columns.shape[at] = shapeOf(word.text);
}

/** 1 ALL CAPITALS, 2 Capitalised, 3 digits, 4 small letters, 5 anything else. */
function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return 4;
  if (first >= 48 && first <= 57) return 3;
  if (/^\p{Lu}\p{Lu}+$/u.test(text)) return 1;
  if (/^\p{Lu}/u.test(text)) return 2;
  return /^\p{Ll}/u.test(text) ? 4 : 5;
}

function numberRuns(columns: Columns, runOf: Int32Array): void {
  let number = 0;
  for (let at = 0; at < columns.size; at++) {
    const run = runOf[at] ?? -1;
    if (run >= 0 && (at === 0 || runOf[at - 1] !== run)) number++;
    columns.run[at] = run < 0 ? 0 : number;
  }
}

function numberChunks(columns: Columns): void {
  const { size, tag, chunk, chunkClass, sentence, word } = columns;
  for (let at = 0; at < size; at++)
    chunkClass[at] = classOf(tag[at] ?? 0, word[at] ?? 0);
  for (let at = 1; at < size; at++) {
    const own = chunkClass[at];
    const opens =
      own === NO_CHUNK ||
      own !== chunkClass[at - 1] ||
      sentence[at] !== sentence[at - 1] ||
      (own === NOUN_CHUNK && (tag[at] === DET || tag[at] === PRON));
    chunk[at] = (chunk[at - 1] ?? 0) + (opens ? 1 : 0);
  }
}

function classOf(tag: number, word: number): number {
  if (tag === VERB || tag === AUX) return VERB_CHUNK;
  if (word === WORD.possessive) return NOUN_CHUNK;
  const isNominal =
    tag === DET ||
    tag === TAG_NUMBERS.ADJ ||
    tag === NOUN ||
    tag === TAG_NUMBERS.PROPN ||
    tag === TAG_NUMBERS.NUM ||
    tag === PRON;
  return isNominal ? NOUN_CHUNK : NO_CHUNK;
}

/** For each word the first and last word with the same value around it. */
function fillEdges(
  values: Int32Array,
  first: Int32Array,
  last: Int32Array,
): void {
  for (let at = 0; at < values.length; at++) {
    first[at] =
      at > 0 && values[at] === values[at - 1] ? (first[at - 1] ?? at) : at;
  }
  for (let at = values.length - 1; at >= 0; at--) {
    last[at] = values[at] === values[at + 1] ? (last[at + 1] ?? at) : at;
  }
}

/** 1 when the next word on that side is quoted, 2 when the one behind it is. */
export function quoteNear(
  { run, size }: Columns,
  at: number,
  step: number,
): number {
  const one = at + step;
  const two = one + step;
  if (one >= 0 && one < size && run[one] !== 0) return 1;
  return two >= 0 && two < size && run[two] !== 0 ? 2 : 0;
}
