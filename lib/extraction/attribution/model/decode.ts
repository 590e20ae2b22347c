import { BEFORE, type Lattice, LINKS } from "./lattice";
import { isContent, TAG_COUNT } from "./tags";

const K = TAG_COUNT;
/** Each tag in two layers: before any content has been seen, and after. */
const STATES = 2 * K;

/** What the search remembers of each word; made once. */
export type Search = {
  readonly best: Float32Array;
  readonly back: Int8Array;
};

export function makeSearch(capacity: number): Search {
  return {
    best: new Float32Array(capacity * STATES),
    back: new Int8Array(capacity * STATES),
  };
}

/** The best tags that hold some content (Viterbi over two layers): a cue without content is no answer. */
export function decode(lattice: Lattice, search: Search): Uint8Array {
  const { best } = search;
  const start = (lattice.boundaries[0] ?? 0) * LINKS + K * K;
  for (let tag = 0; tag < K; tag++) {
    const score =
      (lattice.emission[tag] ?? 0) + (lattice.links[start + tag] ?? 0);
    best[tag] = isContent(tag) ? -Infinity : score;
    best[K + tag] = isContent(tag) ? score : -Infinity;
  }
  for (let t = 1; t < lattice.length; t++) step(lattice, search, t);
  return traceBack(lattice.length, search);
}

function step(
  { emission, boundaries, links }: Lattice,
  { best, back }: Search,
  t: number,
): void {
  const table = (boundaries[t] ?? 0) * LINKS;
  const previous = (t - 1) * STATES;
  const current = t * STATES;
  for (let tag = 0; tag < K; tag++) {
    const { from, to } = BEFORE[tag] ?? { from: 0, to: 0 };
    let without = -Infinity;
    let withContent = -Infinity;
    let wayWithout = 0;
    let wayWith = K;
    for (let before = from; before <= to; before++) {
      const link = links[table + before * K + tag] ?? 0;
      const a = (best[previous + before] ?? 0) + link;
      const b = (best[previous + K + before] ?? 0) + link;
      if (a > without) {
        without = a;
        wayWithout = before;
      }
      if (b > withContent) {
        withContent = b;
        wayWith = K + before;
      }
    }
    if (isContent(tag)) {
      if (without > withContent) {
        withContent = without;
        wayWith = wayWithout;
      }
      without = -Infinity;
    }
    const own = emission[t * K + tag] ?? 0;
    best[current + tag] = without + own;
    back[current + tag] = wayWithout;
    best[current + K + tag] = withContent + own;
    back[current + K + tag] = wayWith;
  }
}

function traceBack(length: number, { best, back }: Search): Uint8Array {
  const tags = new Uint8Array(length);
  const end = (length - 1) * STATES;
  let state = K;
  for (let other = K + 1; other < STATES; other++) {
    if ((best[end + other] ?? 0) > (best[end + state] ?? 0)) state = other;
  }
  for (let t = length - 1; t >= 0; t--) {
    tags[t] = state % K;
    state = back[t * STATES + state] ?? K;
  }
  return tags;
}
