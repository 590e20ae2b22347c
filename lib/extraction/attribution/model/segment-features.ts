import { AUX, NOUN_CHUNK, VERB } from "./columns";
import type { CueView } from "./cue-view";
import { addFeature, distanceClass, join } from "./hashing";
import type { Relation } from "./relation";

/** The clause segment a word lies in: how it opens and ends, what comes before and after, its verb. */
export function segmentFeatures(view: CueView, r: Relation): void {
  const { list, columns, segmentFirst, segmentLast, lemma, cue } = view;
  const { word, tag } = columns;
  const first = segmentFirst[r.at] ?? 0;
  const last = segmentLast[r.at] ?? 0;
  const opening = word[first] ?? 0;
  const ending = word[last] ?? 0;
  const behind = last + 1 < columns.size ? (word[last + 1] ?? 0) : 2;
  const sidedSegments = r.sided * 8 + r.segments;
  const verb = verbIn(view, first, last);
  const hasVerb = verb < 0 ? 0 : 1;
  addFeature(list, 442, sidedSegments);
  addFeature(list, 443, join(opening, r.sided));
  addFeature(list, 444, join(opening, sidedSegments));
  addFeature(list, 445, join(first > 0 ? (word[first - 1] ?? 0) : 1, r.sided));
  addFeature(list, 446, join(behind, r.sided));
  addFeature(
    list,
    447,
    join(ending, r.side * 16 + distanceClass(last - first)),
  );
  addFeature(
    list,
    448,
    ((tag[first] ?? 0) * 32 + (first < last ? (tag[first + 1] ?? 0) : 31)) * 4 +
      r.side,
  );
  addFeature(list, 449, sidedSegments * 2 + hasVerb);
  addFeature(list, 450, join(opening, r.sided * 2 + hasVerb));
  addFeature(
    list,
    451,
    ((cue >= first && cue <= last ? 1 : 0) * 4 + r.side) * 2 + hasVerb,
  );
  addFeature(list, 511, join(lemma, sidedSegments));
  addFeature(list, 530, join(join(opening, behind), r.side));
  addFeature(list, 531, join(join(lemma, opening), r.side));
  if (first < last)
    addFeature(list, 532, join(join(opening, word[first + 1] ?? 0), r.side));
  if (verb >= 0)
    addFeature(list, 533, join(columns.suffix[verb] ?? 0, sidedSegments));
  if (isNominal(view, first) || isNominal(view, last))
    addFeature(list, 512, join(join(opening, ending), r.side));
  clauseFeatures(view, r);
}

function clauseFeatures(view: CueView, r: Relation): void {
  const { list, situation, clause, lemma } = view;
  const segments = Math.min(r.segments, 4);
  addFeature(list, 427, join(lemma, r.side * 8 + segments));
  addFeature(
    list,
    518,
    join(situation, (r.side * 8 + segments) * 4 + r.quoted),
  );
  addFeature(list, 519, join(clause, r.sided * 8 + segments));
}

function isNominal({ columns }: CueView, at: number): boolean {
  return columns.chunkClass[at] === NOUN_CHUNK;
}

/** Index of the first verb, or -1. */
function verbIn({ columns }: CueView, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    if (columns.tag[at] === VERB || columns.tag[at] === AUX) return at;
  }
  return -1;
}
