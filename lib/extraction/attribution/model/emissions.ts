import type { WordRange } from "../../tagging/word";
import { boundaryClass } from "./boundaries";
import type { Columns } from "./columns";
import type { CueView } from "./cue-view";
import type { FeatureList } from "./hashing";
import type { Lattice } from "./lattice";
import { relate, type Relation } from "./relation";
import { SPAN_GROUPS } from "./span-features";
import { TAG_COUNT } from "./tags";
import type { AttributionModel } from "./weights";
import { wordFeatures } from "./word-features";

const K = TAG_COUNT;

/** Sums of weights while one part of a paragraph is read, made once and used for every part. */
export type Sums = {
  /** For each word, the part of its scores that no cue changes: six left of a cue, six right of it. */
  readonly words: Int32Array;
  /** For each group of features its part of the scores, as it was where it last changed. */
  readonly groups: Int32Array;
};

export function makeSums(capacity: number): Sums {
  return {
    words: new Int32Array(capacity * K * 2),
    groups: new Int32Array(SPAN_GROUPS.length * K),
  };
}

type Scorer = {
  readonly model: AttributionModel;
  readonly list: FeatureList;
  readonly sums: Sums;
};

/** Sums up what the second model makes of each word whatever the cue, on the sides on which some cue has it. */
export function scoreWords(
  { model, list, sums }: Scorer,
  columns: Columns,
  cues: WordRange,
): void {
  const { words } = sums;
  for (let at = 0; at < columns.size; at++) {
    list.count = 0;
    wordFeatures({ columns, list }, at);
    const row = at * 2 * K;
    if (at < cues.last)
      sumWeights(model.spanWeights, list, { sums: words, row, side: 0 });
    if (at >= cues.first)
      sumWeights(model.spanWeights, list, {
        sums: words,
        row: row + K,
        side: 1,
      });
  }
}

/** Fills the lattice with the scores of all tags of all words, seen from the cue the view is turned to. */
export function scoreFromCue(
  { model, list, sums }: Scorer,
  view: CueView,
  { relation, lattice }: { relation: Relation; lattice: Lattice },
): void {
  const { columns, cue } = view;
  lattice.length = columns.size;
  for (let at = 0; at < columns.size; at++) {
    relate(view, relation, at);
    SPAN_GROUPS.forEach((group, index) => {
      if ((relation.changed & group.dependsOn) === 0) return;
      list.count = 0;
      group.add(view, relation);
      sumWeights(model.spanWeights, list, {
        sums: sums.groups,
        row: index * K,
        side: 0,
      });
    });
    const word = (at * 2 + (at < cue ? 0 : 1)) * K;
    for (let k = 0; k < K; k++) {
      let sum = sums.words[word + k] ?? 0;
      for (let group = k; group < sums.groups.length; group += K)
        sum += sums.groups[group] ?? 0;
      lattice.emission[at * K + k] = sum * model.spanScale;
    }
    lattice.boundaries[at] = boundaryClass(view, at);
  }
}

type Target = {
  readonly sums: Int32Array;
  readonly row: number;
  /** 1 for the second of two rows of weights that lie side by side. */
  readonly side: 0 | 1;
};

/** Six sums in one walk over the features. */
function sumWeights(
  weights: Int8Array,
  { ids, count }: FeatureList,
  { sums, row, side }: Target,
): void {
  let s0 = 0,
    s1 = 0,
    s2 = 0,
    s3 = 0,
    s4 = 0,
    s5 = 0;
  for (let i = 0; i < count; i++) {
    const at = ((ids[i] ?? 0) + side) * K;
    s0 += weights[at] ?? 0;
    s1 += weights[at + 1] ?? 0;
    s2 += weights[at + 2] ?? 0;
    s3 += weights[at + 3] ?? 0;
    s4 += weights[at + 4] ?? 0;
    s5 += weights[at + 5] ?? 0;
  }
  sums[row] = s0;
  sums[row + 1] = s1;
  sums[row + 2] = s2;
  sums[row + 3] = s3;
  sums[row + 4] = s4;
  sums[row + 5] = s5;
}
