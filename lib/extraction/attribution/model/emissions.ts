import type { WordRange } from "../../tagging/word";
import { boundaryClass } from "./boundaries";
import type { Columns } from "./columns";
import type { CueView } from "./cue-view";
import type { FeatureList } from "./hashing";
import type { Lattice } from "./lattice";
import { relate, type Relation } from "./relation";
import { SPAN_GROUPS } from "./span-features";
import { TAG_COUNT } from "./tags";
import { sumRows, type WeightRows } from "./weight-rows";
import { wordFeatures } from "./word-features";

const K = TAG_COUNT;
const GROUPS = SPAN_GROUPS.length;

/** Sums of weights while one part of a paragraph is read, made once and used for every part. */
export type Sums = {
  /** For each word, the part of its scores that no cue changes: six left of a cue, six right of it. */
  readonly words: Int32Array;
  /** For each group of features its part of the scores, as it was where it last changed; behind them all, their sum. */
  readonly groups: Int32Array;
};

export function makeSums(capacity: number): Sums {
  return {
    words: new Int32Array(capacity * K * 2),
    groups: new Int32Array((GROUPS + 1) * K),
  };
}

type Scorer = {
  readonly rows: WeightRows;
  readonly scale: number;
  readonly list: FeatureList;
  readonly sums: Sums;
};

/** Sums up what the second model makes of each word whatever the cue, on the sides on which some cue has it. */
export function scoreWords(
  { rows, list, sums }: Scorer,
  columns: Columns,
  cues: WordRange,
): void {
  const into = sums.words;
  const view = { columns, list };
  for (let at = 0; at < columns.size; at++) {
    list.count = 0;
    wordFeatures(view, at);
    const row = at * 2 * K;
    if (at < cues.last) sumRows(rows, list, { into, row, side: 0 });
    if (at >= cues.first) sumRows(rows, list, { into, row: row + K, side: 1 });
  }
}

/** Fills the lattice with the scores of all tags of all words, seen from the cue the view is turned to. */
export function scoreFromCue(
  scorer: Scorer,
  view: CueView,
  { relation, lattice }: { relation: Relation; lattice: Lattice },
): void {
  const { sums, scale } = scorer;
  const { words, groups } = sums;
  const { columns, cue } = view;
  const { emission } = lattice;
  lattice.length = columns.size;
  groups.fill(0);
  for (let at = 0; at < columns.size; at++) {
    relate(view, relation, at);
    sumGroups(scorer, view, relation);
    const word = (at * 2 + (at < cue ? 0 : 1)) * K;
    for (let k = 0; k < K; k++)
      emission[at * K + k] =
        ((words[word + k] ?? 0) + (groups[GROUPS * K + k] ?? 0)) * scale;
    lattice.boundaries[at] = boundaryClass(view, at);
  }
}

/** Asks the groups again that can have changed, and puts what they say now in the place of what they said before. */
function sumGroups(
  { rows, list, sums }: Scorer,
  view: CueView,
  relation: Relation,
): void {
  const { groups } = sums;
  const all = GROUPS * K;
  for (let index = 0; index < GROUPS; index++) {
    const group = SPAN_GROUPS[index];
    if (!group || (relation.changed & group.dependsOn) === 0) continue;
    const row = index * K;
    for (let k = 0; k < K; k++)
      groups[all + k] = (groups[all + k] ?? 0) - (groups[row + k] ?? 0);
    list.count = 0;
    group.add(view, relation);
    sumRows(rows, list, { into: groups, row, side: 0 });
    for (let k = 0; k < K; k++)
      groups[all + k] = (groups[all + k] ?? 0) + (groups[row + k] ?? 0);
  }
}
