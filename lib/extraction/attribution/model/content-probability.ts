import { BOUNDARIES } from "./boundaries";
import type { Lattice } from "./decode";
import { isContent, TAG_COUNT } from "./tags";

const K = TAG_COUNT;
const TABLE = (K + 1) * K;

/** The transitions as factors instead of scores: made once, used for every cue. */
export function linkTable(table: Float32Array): Float64Array {
  return Float64Array.from({ length: BOUNDARIES * TABLE }, (_, at) =>
    Math.exp(table[at] ?? 0),
  );
}

/**
 * How likely the model finds it that a cue has any content at all: one minus the share of all tag
 * sequences (by weight) that have none. Two forward passes in one walk, scaled against overflow.
 */
export function contentProbability(
  lattice: Lattice,
  links: Float64Array,
): number {
  let any = new Float64Array(K);
  let none = new Float64Array(K);
  let nextAny = new Float64Array(K);
  let nextNone = new Float64Array(K);
  let logNone = 0;
  for (let t = 0; t < lattice.length; t++) {
    advance(lattice, { links, t, any, none, nextAny, nextNone });
    const scale = total(nextAny);
    const rest = total(nextNone);
    if (scale === 0 || rest === 0) return 1;
    logNone += Math.log(rest / scale);
    for (let tag = 0; tag < K; tag++) {
      nextAny[tag] = (nextAny[tag] ?? 0) / scale;
      nextNone[tag] = (nextNone[tag] ?? 0) / rest;
    }
    [any, nextAny] = [nextAny, any];
    [none, nextNone] = [nextNone, none];
  }
  return 1 - Math.min(1, Math.exp(logNone));
}

type Walk = {
  readonly links: Float64Array;
  readonly t: number;
  readonly any: Float64Array;
  readonly none: Float64Array;
  readonly nextAny: Float64Array;
  readonly nextNone: Float64Array;
};

function advance({ emission, boundaries }: Lattice, walk: Walk): void {
  const { links, t, any, none, nextAny, nextNone } = walk;
  const offset = (boundaries[t] ?? 0) * TABLE;
  const row = t * K;
  let top = emission[row] ?? 0;
  for (let tag = 1; tag < K; tag++)
    top = Math.max(top, emission[row + tag] ?? 0);
  for (let tag = 0; tag < K; tag++) {
    const own = Math.exp((emission[row + tag] ?? 0) - top);
    let sumAny = 0;
    let sumNone = 0;
    if (t === 0) sumAny = sumNone = links[offset + K * K + tag] ?? 0;
    else
      for (let before = 0; before < K; before++) {
        const link = links[offset + before * K + tag] ?? 0;
        sumAny += (any[before] ?? 0) * link;
        sumNone += (none[before] ?? 0) * link;
      }
    nextAny[tag] = sumAny * own;
    nextNone[tag] = isContent(tag) ? 0 : sumNone * own;
  }
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < K; at++) sum += values[at] ?? 0;
  return sum;
}
