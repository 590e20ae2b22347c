import { AUX, NOUN_CHUNK, VERB } from "./columns";
import { type CueView, MAX_PATH } from "./cue-view";
import { addFeature, clip, distanceClass, join } from "./hashing";
import { otherCueFeatures } from "./other-cue-features";
import { relate, type Relation } from "./relation";

/** Everything the second model looks at in one word that depends on the cue. */
export function spanFeatures(view: CueView, at: number): void {
  const relation = relate(view, at);
  distanceFeatures(view, relation);
  lemmaFeatures(view, relation);
  quotedFeatures(view, relation);
  betweenFeatures(view, relation);
  segmentFeatures(view, relation);
  chunkFeatures(view, relation);
  otherCueFeatures(view, relation);
  if (Math.abs(relation.distance) <= MAX_PATH) pathFeatures(view, relation);
  sentenceFeatures(view, relation);
  situationFeatures(view, relation);
}

function distanceFeatures({ list, columns }: CueView, r: Relation): void {
  addFeature(list, 400, r.sided);
  addFeature(list, 412, join(columns.shape[r.at] ?? 0, r.sided));
  addFeature(list, 417, r.near);
  addFeature(list, 418, r.near * 32 + r.tag);
  addFeature(list, 419, join(r.near, r.sided));
  addFeature(list, 420, (clip(r.distance, 12) + 12) * 32 + r.tag);
  addFeature(list, 507, r.near * 2 + (r.quoted === 0 ? 0 : 1));
}

function lemmaFeatures(
  { list, columns, lemma, thatAfter }: CueView,
  r: Relation,
): void {
  const sidedLemma = join(lemma, r.sided);
  addFeature(list, 421, join(lemma, r.side));
  addFeature(list, 422, sidedLemma);
  addFeature(list, 423, join(lemma, r.near));
  addFeature(list, 424, join(lemma, r.side * 32 + r.tag));
  addFeature(
    list,
    425,
    join(join(lemma, clip(r.distance, 5)), columns.word[r.at] ?? 0),
  );
  addFeature(list, 426, join(lemma, r.side * 4 + r.quoted));
  addFeature(list, 427, join(lemma, r.side * 8 + Math.min(r.segments, 4)));
  if (Math.abs(r.distance) < 12)
    addFeature(list, 428, join(join(lemma, columns.word[r.at] ?? 0), r.side));
  addFeature(list, 508, join(sidedLemma, thatAfter));
}

function quotedFeatures(
  { list, columns, quoteEdges, situation, strong }: CueView,
  r: Relation,
): void {
  const edges = Math.min(quoteEdges[r.at] ?? 0, 5);
  const sidedQuote = r.side * 8 + r.quoted;
  addFeature(list, 429, join(r.sided, r.quoted));
  addFeature(list, 430, join(sidedQuote, situation));
  addFeature(list, 431, sidedQuote * 8 + edges);
  if (r.quoted === 0) return;
  const first = columns.runFirst[r.at] ?? 0;
  const last = columns.runLast[r.at] ?? 0;
  addFeature(
    list,
    432,
    (Math.min(r.at - first, 3) * 4 + Math.min(last - r.at, 3)) * 32 +
      sidedQuote,
  );
  addFeature(
    list,
    433,
    (distanceClass(last - first) * 32 + sidedQuote) * 2 + strong,
  );
  addFeature(
    list,
    434,
    join((first === 0 ? 2 : 0) + (last === columns.size - 1 ? 1 : 0), r.sided),
  );
  addFeature(list, 509, join(join(edges, r.sided), situation));
  addFeature(
    list,
    510,
    join(first > 0 ? (columns.word[first - 1] ?? 0) : 1, r.sided),
  );
}

function betweenFeatures(
  { list, commas, verbs, thats }: CueView,
  r: Relation,
): void {
  const comma = Math.min(commas[r.at] ?? 0, 4);
  const verb = Math.min(verbs[r.at] ?? 0, 4);
  const that = Math.min(thats[r.at] ?? 0, 2);
  addFeature(list, 437, r.sided * 8 + comma);
  addFeature(list, 438, r.sided * 8 + verb);
  addFeature(
    list,
    439,
    ((r.sided * 8 + Math.min(comma, 3)) * 8 + Math.min(verb, 3)) * 4 + that,
  );
  addFeature(list, 440, r.sided * 4 + that);
  addFeature(
    list,
    441,
    ((r.side * 8 + comma) * 32 + r.tag) * 4 + Math.min(verb, 2),
  );
}

function segmentFeatures(view: CueView, r: Relation): void {
  const { list, columns, segmentFirst, segmentLast, lemma, cue } = view;
  const { word, tag } = columns;
  const first = segmentFirst[r.at] ?? 0;
  const last = segmentLast[r.at] ?? 0;
  const opening = word[first] ?? 0;
  const sidedSegments = r.sided * 8 + r.segments;
  const hasVerb = holdsVerb(view, first, last);
  const edge = (r.at === first ? 1 : 0) + (r.at === last ? 2 : 0);
  addFeature(list, 442, sidedSegments);
  addFeature(list, 443, join(opening, r.sided));
  addFeature(list, 444, join(opening, sidedSegments));
  addFeature(list, 445, join(first > 0 ? (word[first - 1] ?? 0) : 1, r.sided));
  addFeature(
    list,
    446,
    join(last + 1 < columns.size ? (word[last + 1] ?? 0) : 2, r.sided),
  );
  addFeature(
    list,
    447,
    join(word[last] ?? 0, r.side * 16 + distanceClass(last - first)),
  );
  addFeature(
    list,
    448,
    ((tag[first] ?? 0) * 32 + (tag[first + 1] ?? 31)) * 4 + r.side,
  );
  addFeature(list, 449, sidedSegments * 2 + hasVerb);
  addFeature(list, 450, join(opening, r.sided * 8 + hasVerb * 4 + edge));
  addFeature(
    list,
    451,
    ((cue >= first && cue <= last ? 1 : 0) * 4 + r.side) * 2 + hasVerb,
  );
  addFeature(list, 511, join(lemma, sidedSegments));
  if (
    columns.chunkClass[first] === NOUN_CHUNK ||
    columns.chunkClass[last] === NOUN_CHUNK
  ) {
    addFeature(list, 512, join(join(opening, word[last] ?? 0), r.side));
  }
}

function holdsVerb({ columns }: CueView, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    if (columns.tag[at] === VERB || columns.tag[at] === AUX) return 1;
  }
  return 0;
}

function chunkFeatures(view: CueView, r: Relation): void {
  const { list, columns, cue, lemma, clause, subject, subjectKind } = view;
  const { chunk, chunkClass, chunkFirst, chunkLast, shape, tag, word } =
    columns;
  const own = chunkClass[r.at] ?? 0;
  const steps = clip((chunk[r.at] ?? 0) - (chunk[cue] ?? 0), 6) + 8;
  const stepped = steps * 4 + own;
  addFeature(list, 452, steps);
  addFeature(list, 453, stepped * 32 + r.tag);
  addFeature(list, 454, stepped * 8 + (shape[r.at] ?? 0));
  addFeature(list, 455, join(lemma, stepped));
  addFeature(list, 456, join(clause, stepped));
  if (own === NOUN_CHUNK) {
    const first = chunkFirst[r.at] ?? 0;
    const last = chunkLast[r.at] ?? 0;
    const nearby = Math.abs(steps - 8) < 3 ? steps : 0;
    addFeature(
      list,
      457,
      (steps * 32 + (tag[last] ?? 0)) * 8 + (shape[last] ?? 0),
    );
    addFeature(
      list,
      458,
      join(word[last] ?? 0, nearby * 2 + (steps < 8 ? 0 : 1)),
    );
    addFeature(
      list,
      459,
      join(steps, last + 1 < columns.size ? (word[last + 1] ?? 0) : 2),
    );
    addFeature(list, 460, join(steps, first > 0 ? (word[first - 1] ?? 0) : 1));
    addFeature(
      list,
      513,
      ((steps * 32 + (tag[first] ?? 0)) * 32 + (tag[last] ?? 0)) * 8 +
        (shape[last] ?? 0),
    );
  }
  if (subject >= 0 && chunk[r.at] === chunk[subject]) {
    addFeature(list, 462, subjectKind * 32 + r.tag);
    addFeature(list, 463, join(lemma, subjectKind));
  }
}

function pathFeatures(
  { list, columns, path, lemma }: CueView,
  r: Relation,
): void {
  const way = join(path[r.at] ?? 0, r.side);
  addFeature(list, 471, way);
  addFeature(list, 472, join(way, r.tag));
  addFeature(list, 473, join(way, lemma));
  addFeature(list, 516, join(way, columns.word[r.at] ?? 0));
}

function sentenceFeatures({ list, columns }: CueView, r: Relation): void {
  const { sentenceFirst, sentenceLast, word, run, size } = columns;
  const first = sentenceFirst[r.at] ?? 0;
  const last = sentenceLast[r.at] ?? 0;
  const quotedEdges = (run[first] === 0 ? 0 : 1) + (run[last] === 0 ? 0 : 2);
  addFeature(
    list,
    474,
    (r.sided * 4 + Math.min(r.at - first, 3)) * 4 + Math.min(last - r.at, 3),
  );
  addFeature(
    list,
    475,
    join(word[first] ?? 0, r.sided * 2 + (r.at === first ? 1 : 0)),
  );
  addFeature(list, 476, join(word[last] ?? 0, r.sided * 4 + r.quoted));
  addFeature(
    list,
    477,
    r.sided * 4 + (r.at === 0 ? 2 : 0) + (r.at === size - 1 ? 1 : 0),
  );
  addFeature(list, 517, (r.sided * 4 + quotedEdges) * 4 + r.quoted);
}

function situationFeatures(view: CueView, r: Relation): void {
  const { list, columns, situation, clause, lemma, probability } = view;
  const isFirst = r.at === columns.sentenceFirst[r.at] ? 1 : 0;
  const segments = Math.min(r.segments, 4);
  addFeature(list, 478, join(situation, r.sided));
  addFeature(list, 479, join(clause, r.near));
  addFeature(list, 480, join(join(situation, clause), r.side * 4 + r.quoted));
  addFeature(
    list,
    481,
    join(situation, (r.sided * 4 + r.quoted) * 2 + isFirst),
  );
  addFeature(list, 482, join(clause, r.side * 32 + r.tag));
  addFeature(
    list,
    518,
    join(situation, (r.side * 8 + segments) * 4 + r.quoted),
  );
  addFeature(list, 519, join(clause, r.sided * 8 + segments));
  addFeature(list, 520, join(join(clause, lemma), r.sided));
  addFeature(list, 521, probability * 4 + r.side);
  addFeature(list, 522, (columns.isFirst * 64 + r.sided) * 4 + r.quoted);
}
