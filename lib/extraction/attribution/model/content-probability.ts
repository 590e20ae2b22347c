import type { Lattice } from "./decode";
import { isContent, TAG_COUNT } from "./tags";

const K = TAG_COUNT;

/**
 * How likely the model finds it that a cue has any content at all: one minus the share of all tag
 * sequences (by weight) that have none. Two forward passes in one walk, scaled against overflow.
 */
export function contentProbability(lattice: Lattice): number {
  const { length, emission, boundaries, table } = lattice;
  let any = new Float64Array(K);
  let none = new Float64Array(K);
  let logNone = 0;
  for (let t = 0; t < length; t++) {
    const offset = (boundaries[t] ?? 0) * (K + 1) * K;
    const row = t * K;
    const nextAny = new Float64Array(K);
    const nextNone = new Float64Array(K);
    let top = -Infinity;
    for (let tag = 0; tag < K; tag++)
      top = Math.max(top, emission[row + tag] ?? 0);
    for (let tag = 0; tag < K; tag++) {
      const own = Math.exp((emission[row + tag] ?? 0) - top);
      let sumAny = 0;
      let sumNone = 0;
      for (
        let before = t === 0 ? K : 0;
        before < (t === 0 ? K + 1 : K);
        before++
      ) {
        const link = Math.exp(table[offset + before * K + tag] ?? 0);
        sumAny += (t === 0 ? 1 : (any[before] ?? 0)) * link;
        sumNone += (t === 0 ? 1 : (none[before] ?? 0)) * link;
      }
      nextAny[tag] = sumAny * own;
      nextNone[tag] = isContent(tag) ? 0 : sumNone * own;
    }
    const scale = total(nextAny);
    const rest = total(nextNone);
    if (scale === 0 || rest === 0) return 1;
    logNone += Math.log(rest / scale);
    any = nextAny.map((value) => value / scale);
    none = nextNone.map((value) => value / rest);
  }
  return 1 - Math.min(1, Math.exp(logNone));
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
