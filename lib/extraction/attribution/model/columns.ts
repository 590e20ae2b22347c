import type { TaggedParagraph, WordRange } from "../../tagging/word";
import { TAG_NUMBERS } from "../../tagging/part-of-speech";
import type { CueLexicon } from "./cue-lexicon";
import { hashText } from "./hashing";

/** A part of a paragraph as numbers, one column per property: what the features are made of. */
export type Columns = {
  /** Number of words; the columns may be longer. */
  size: number;
  isFirst: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Uint8Array;
  readonly suffix: Int32Array;
  readonly shape: Uint8Array;
  /** Quoted run of each word, numbered from 1; 0 outside. */
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

export const VERB = TAG_NUMBERS.VERB;
export const AUX = TAG_NUMBERS.AUX;
export const NOUN = TAG_NUMBERS.NOUN;
export const PUNCT = TAG_NUMBERS.PUNCT;
export const SCONJ = TAG_NUMBERS.SCONJ;
export const ADV = TAG_NUMBERS.ADV;
export const PART = TAG_NUMBERS.PART;
export const CCONJ = TAG_NUMBERS.CCONJ;
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

/** Empty columns for up to `capacity` words; they are filled again for each part that is read. */
export function makeColumns(capacity: number): Columns {
  const numbers = () => new Int32Array(capacity);
  const classes = () => new Uint8Array(capacity);
  return {
    size: 0,
    isFirst: 0,
    word: numbers(),
    lemma: numbers(),
    tag: classes(),
    suffix: numbers(),
    shape: classes(),
    run: numbers(),
    runFirst: numbers(),
    runLast: numbers(),
    sentence: numbers(),
    sentenceFirst: numbers(),
    sentenceLast: numbers(),
    chunk: numbers(),
    chunkFirst: numbers(),
    chunkLast: numbers(),
    chunkClass: classes(),
    strong: classes(),
    cue: new Float32Array(capacity),
  };
}

/** A part of a paragraph, and what its words are looked up in. */
export type ColumnsInput = {
  readonly paragraph: TaggedParagraph;
  readonly range: WordRange;
  readonly lexicon: CueLexicon;
};

/** Turns a part of a tagged paragraph into columns. */
export function fillColumns(columns: Columns, input: ColumnsInput): void {
  const { paragraph, range } = input;
  columns.size = range.last - range.first + 1;
  columns.isFirst = paragraph.index === 0 ? 1 : 0;
  fillWords(columns, input);
  numberRuns(columns, paragraph.runOf, range.first);
  numberChunks(columns);
  const { size } = columns;
  fillEdges(columns.run, {
    size,
    first: columns.runFirst,
    last: columns.runLast,
  });
  fillEdges(columns.sentence, {
    size,
    first: columns.sentenceFirst,
    last: columns.sentenceLast,
  });
  fillEdges(columns.chunk, {
    size,
    first: columns.chunkFirst,
    last: columns.chunkLast,
  });
}

function fillWords(
  columns: Columns,
  { paragraph, range, lexicon }: ColumnsInput,
): void {
  for (let at = 0; at < columns.size; at++) {
    const form = paragraph.words[range.first + at]?.form;
    if (!form) continue;
    columns.word[at] = form.hash;
    columns.lemma[at] = form.lemmaHash;
    columns.tag[at] = form.tagNumber;
    columns.suffix[at] = form.suffixHash;
    columns.shape[at] = form.shape;
    columns.sentence[at] = paragraph.sentenceOf[range.first + at] ?? 0;
    columns.strong[at] = lexicon.strong.has(form.lemmaHash) ? 1 : 0;
    columns.cue[at] = 0;
  }
}

function numberRuns(columns: Columns, runOf: Int32Array, first: number): void {
  let number = 0;
  let before = -1;
  for (let at = 0; at < columns.size; at++) {
    const run = runOf[first + at] ?? -1;
    if (run >= 0 && run !== before) number++;
    before = run;
    columns.run[at] = run < 0 ? 0 : number;
  }
}

function numberChunks(columns: Columns): void {
  const { size, tag, chunk, chunkClass, sentence, word } = columns;
  for (let at = 0; at < size; at++)
    chunkClass[at] = classOf(tag[at] ?? 0, word[at] ?? 0);
  chunk[0] = 0;
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
  {
    size,
    first,
    last,
  }: {
    readonly size: number;
    readonly first: Int32Array;
    readonly last: Int32Array;
  },
): void {
  for (let at = 0; at < size; at++) {
    first[at] =
      at > 0 && values[at] === values[at - 1] ? (first[at - 1] ?? at) : at;
  }
  for (let at = size - 1; at >= 0; at--) {
    last[at] =
      at + 1 < size && values[at] === values[at + 1]
        ? (last[at + 1] ?? at)
        : at;
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
