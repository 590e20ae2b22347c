import { BOUNDARIES } from "./boundaries";
import { isContent, mayFollow, TAG_COUNT } from "./tags";

const K = TAG_COUNT;
const IMPOSSIBLE = -1e9;
/** Two layers: before any content has been seen, and after. */
const LAYERS = 2;

/** Transition scores as the decoder wants them: impossible ones struck out. */
export function transitionTable(transitions: Float32Array): Float32Array {
  const table = new Float32Array(BOUNDARIES * (K + 1) * K);
  for (let at = 0; at < table.length; at++) {
    const tag = at % K;
    const before = Math.floor(at / K) % (K + 1);
    table[at] = mayFollow(before === K ? -1 : before, tag)
      ? (transitions[at] ?? 0)
      : IMPOSSIBLE;
  }
  return table;
}

export type Lattice = {
  readonly length: number;
  /** Scores of the tags of each word, six in a row. */
  readonly emission: Float32Array;
  readonly boundaries: Uint8Array;
  readonly table: Float32Array;
};

/** The best tags that hold some content (Viterbi over two layers): a cue without content is no answer. */
export function decode(lattice: Lattice): Uint8Array {
  const { length } = lattice;
  const best = new Float32Array(length * K * LAYERS).fill(-Infinity);
  const back = new Int8Array(length * K * LAYERS);
  for (let tag = 0; tag < K; tag++) {
    const layer = isContent(tag) ? 1 : 0;
    best[tag * LAYERS + layer] =
      (lattice.emission[tag] ?? 0) +
      (lattice.table[
        (lattice.boundaries[0] ?? 0) * (K + 1) * K + K * K + tag
      ] ?? 0);
  }
  for (let t = 1; t < length; t++) step(lattice, { best, back, t });
  return traceBack(length, best, back);
}

type Search = {
  readonly best: Float32Array;
  readonly back: Int8Array;
  readonly t: number;
};

function step(
  { emission, boundaries, table }: Lattice,
  { best, back, t }: Search,
): void {
  const offset = (boundaries[t] ?? 0) * (K + 1) * K;
  for (let tag = 0; tag < K; tag++) {
    const own = emission[t * K + tag] ?? 0;
    const holds = isContent(tag);
    for (let before = 0; before < K; before++) {
      const link = table[offset + before * K + tag] ?? 0;
      if (link <= IMPOSSIBLE) continue;
      for (let layer = 0; layer < LAYERS; layer++) {
        const score =
          (best[((t - 1) * K + before) * LAYERS + layer] ?? -Infinity) +
          link +
          own;
        const at = (t * K + tag) * LAYERS + (holds ? 1 : layer);
        if (score > (best[at] ?? -Infinity)) {
          best[at] = score;
          back[at] = before * LAYERS + layer;
        }
      }
    }
  }
}

function traceBack(
  length: number,
  best: Float32Array,
  back: Int8Array,
): Uint8Array {
  const tags = new Uint8Array(length);
  let tag = 0;
  const end = (length - 1) * K;
  for (let other = 1; other < K; other++) {
    if (
      (best[(end + other) * LAYERS + 1] ?? -Infinity) >
      (best[(end + tag) * LAYERS + 1] ?? -Infinity)
    )
      tag = other;
  }
  let layer = 1;
  for (let t = length - 1; t >= 0; t--) {
    tags[t] = tag;
    const from = back[(t * K + tag) * LAYERS + layer] ?? 0;
    tag = from >> 1;
    layer = from & 1;
  }
  return tags;
}
