import {
  ADV,
  AUX,
  type Columns,
  NOUN_CHUNK,
  PART,
  PUNCT,
  SCONJ,
  VERB,
  WORD,
} from "./columns";
import { type FeatureList, join } from "./hashing";

/** Another word that may head a cue counts from this probability on. */
const OTHER_CUE = 0.3;
/** The path of chunks between cue and word is spelt out this far. */
export const MAX_PATH = 7;
const MANY = 200;

/** A part of a paragraph as seen from one cue: what the second model's features are made of. */
export type CueView = CueSituation & {
  readonly columns: Columns;
  readonly list: FeatureList;
  cue: number;
  lemma: number;
  strong: number;
  /** How sure the first model is, in fifths. */
  probability: number;
  /** For each word: how many of these lie between it and the cue. */
  readonly commas: Uint8Array;
  readonly verbs: Uint8Array;
  readonly quoteEdges: Uint8Array;
  readonly segments: Uint8Array;
  readonly cues: Uint8Array;
  readonly thats: Uint8Array;
  readonly path: Int32Array;
  /** First and last word of the clause segment each word lies in. */
  readonly segmentFirst: Int32Array;
  readonly segmentLast: Int32Array;
  /** Nearest other likely cue on the left and on the right of each word, or -1. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
};

/** What stands around the cue itself. */
type CueSituation = {
  thatAfter: number;
  /** Quotations around the cue, its place in the sentence, "that" behind it, as one number. */
  situation: number;
  /** What stands on its left. */
  subjectKind: number;
  /** The same, whether it is inverted, whether a verb stands before it, as one number. */
  clause: number;
  /** Index of the last word of the subject on the left, or -1. */
  subject: number;
};

/** A view that can be turned to any cue of the columns. */
export function makeCueView(columns: Columns, list: FeatureList): CueView {
  const capacity = columns.word.length;
  const counts = () => new Uint8Array(capacity);
  const numbers = () => new Int32Array(capacity);
  return {
    columns,
    list,
    cue: 0,
    lemma: 0,
    strong: 0,
    probability: 0,
    thatAfter: 0,
    situation: 0,
    subjectKind: 0,
    clause: 0,
    subject: -1,
    commas: counts(),
    verbs: counts(),
    quoteEdges: counts(),
    segments: counts(),
    cues: counts(),
    thats: counts(),
    path: numbers(),
    segmentFirst: numbers(),
    segmentLast: numbers(),
    cueBefore: numbers(),
    cueAfter: numbers(),
  };
}

/** Turns the view to another cue. */
export function lookFrom(view: CueView, cue: number): void {
  const { columns } = view;
  view.cue = cue;
  view.lemma = columns.lemma[cue] ?? 0;
  view.strong = columns.strong[cue] ?? 0;
  view.probability = Math.floor((columns.cue[cue] ?? 0) * 5);
  describeSituation(view);
  for (const counts of [
    view.commas,
    view.verbs,
    view.quoteEdges,
    view.segments,
  ])
    counts[cue] = 0;
  view.cues[cue] = 0;
  view.thats[cue] = 0;
  view.path[cue] = 1;
  walk(view, 1);
  walk(view, -1);
  fillSegments(view);
  fillOtherCues(view);
}

function describeSituation(view: CueView): void {
  const { columns, cue } = view;
  const { word, tag, sentenceFirst, sentenceLast, chunkClass } = columns;
  const first = sentenceFirst[cue] ?? 0;
  const last = sentenceLast[cue] ?? 0;
  let verbBefore = 0;
  for (let at = first; at < cue; at++) if (tag[at] === VERB) verbBefore = 1;
  let thatAfter = 0;
  for (let at = cue + 1; at <= Math.min(last, cue + 6); at++)
    if (word[at] === WORD.that) thatAfter = 1;
  let subject = cue - 1;
  while (
    subject >= first &&
    (tag[subject] === AUX || tag[subject] === ADV || tag[subject] === PART)
  )
    subject--;
  const kind = subjectKindOf(columns, subject, first);
  const isInverted =
    kind > 1 && cue < last && chunkClass[cue + 1] === NOUN_CHUNK ? 1 : 0;
  const toEnd = Math.min(distanceToEndClass(last - cue), 4);
  view.subject = subject < first ? -1 : subject;
  view.subjectKind = kind;
  view.thatAfter = thatAfter;
  view.situation = (quotationsAround(columns, cue) * 5 + toEnd) * 2 + thatAfter;
  view.clause = kind * 4 + isInverted * 2 + verbBefore;
}

/** On either side: 2 for a quotation in the cue's own sentence, 1 for one further away. */
function quotationsAround(columns: Columns, cue: number): number {
  const { run, size, sentenceFirst, sentenceLast } = columns;
  const first = sentenceFirst[cue] ?? 0;
  const last = sentenceLast[cue] ?? 0;
  let before = 0;
  let after = 0;
  for (let at = 0; at < size; at++) {
    if (run[at] === 0 || run[at] === run[cue]) continue;
    if (at < cue) before = at >= first ? 2 : Math.max(before, 1);
    else if (after === 0) after = at <= last ? 2 : 1;
  }
  return before * 3 + after;
}

function distanceToEndClass(distance: number): number {
  if (distance < 3) return distance;
  return distance < 8 ? 3 : 4;
}

function subjectKindOf(
  { word, chunkClass, run }: Columns,
  subject: number,
  first: number,
): number {
  if (subject < first) return 0;
  if (chunkClass[subject] === NOUN_CHUNK) return 1;
  if (word[subject] === WORD.comma) return 2;
  return run[subject] !== 0 ? 3 : 4;
}

/** Counts, going away from the cue, what has been passed. */
function walk(view: CueView, step: 1 | -1): void {
  const { columns, cue } = view;
  const { word, tag, run, chunk, chunkClass, size } = columns;
  let commas = 0,
    verbs = 0,
    edges = 0,
    segments = 0,
    cues = 0,
    thats = 0,
    path = 0;
  let lastRun = run[cue];
  const store = (at: number) => {
    view.commas[at] = commas;
    view.verbs[at] = verbs;
    view.segments[at] = segments;
    view.cues[at] = cues;
    view.thats[at] = thats;
  };
  for (let at = cue + step; at >= 0 && at < size; at += step) {
    if (step > 0) store(at);
    const own = word[at] ?? 0;
    const ownTag = tag[at] ?? 0;
    if (run[at] !== lastRun) {
      edges++;
      lastRun = run[at];
    }
    view.quoteEdges[at] = Math.min(edges, MANY);
    if (own === WORD.comma) commas = Math.min(commas + 1, MANY);
    if (isSegmentEdge(columns, at, cue))
      segments = Math.min(segments + 1, MANY);
    if (ownTag === VERB) verbs = Math.min(verbs + 1, MANY);
    if ((columns.cue[at] ?? 0) > OTHER_CUE) cues = Math.min(cues + 1, MANY);
    if (own === WORD.that) thats = Math.min(thats + 1, MANY);
    if (step < 0) store(at);
    if (Math.abs(at - cue) > MAX_PATH) continue;
    view.path[at] = path;
    const isSameChunk =
      chunkClass[at] === NOUN_CHUNK && chunk[at] === chunk[at - step];
    const link =
      chunkClass[at] === 3
        ? ownTag * 7 + (ownTag === PUNCT ? own : 0)
        : (chunkClass[at] ?? 0);
    path = join(join(path, link), isSameChunk ? 9 : 0);
  }
}

function isSegmentEdge(
  { word, tag, sentence, sentenceLast }: Columns,
  at: number,
  cue: number,
): boolean {
  const own = word[at];
  if (
    own === WORD.comma ||
    own === WORD.semicolon ||
    own === WORD.colon ||
    own === WORD.dash ||
    own === WORD.shortDash
  )
    return true;
  if (
    tag[at] === SCONJ ||
    own === WORD.that ||
    own === WORD.who ||
    own === WORD.which ||
    own === WORD.but
  )
    return true;
  return (
    tag[at] === PUNCT &&
    sentence[at] !== sentence[cue] &&
    at === sentenceLast[at]
  );
}

function fillSegments({
  columns,
  segments,
  segmentFirst,
  segmentLast,
}: CueView): void {
  const { size, sentence } = columns;
  let first = 0;
  for (let at = 0; at < size; at++) {
    if (
      at > 0 &&
      (segments[at] !== segments[at - 1] || sentence[at] !== sentence[at - 1])
    )
      first = at;
    segmentFirst[at] = first;
  }
  let last = size - 1;
  for (let at = size - 1; at >= 0; at--) {
    if (at < size - 1 && segmentFirst[at + 1] !== segmentFirst[at]) last = at;
    segmentLast[at] = last;
  }
}

function fillOtherCues({ columns, cue, cueBefore, cueAfter }: CueView): void {
  const { size, cue: probability } = columns;
  let near = -1;
  for (let at = 0; at < size; at++) {
    cueBefore[at] = near;
    if (at !== cue && (probability[at] ?? 0) > OTHER_CUE) near = at;
  }
  near = -1;
  for (let at = size - 1; at >= 0; at--) {
    cueAfter[at] = near;
    if (at !== cue && (probability[at] ?? 0) > OTHER_CUE) near = at;
  }
}
