import { BOUNDARIES } from "./boundaries";
import { mayFollow, TAG_COUNT } from "./tags";

const K = TAG_COUNT;
/** Size of the table of links for one kind of boundary; its last row is for "no word before". */
export const LINKS = (K + 1) * K;
const IMPOSSIBLE = -1e9;

/** The scores of all tag sequences of one text, seen from one cue. */
export type Lattice = {
  length: number;
  /** Scores of the tags of each word, six in a row. */
  readonly emission: Float32Array;
  /** Kind of the boundary before each word. */
  readonly boundaries: Uint8Array;
  /** Scores of the links between tags: [boundary][tag before][tag]. */
  readonly links: Float32Array;
  /** The same as factors. */
  readonly factors: Float64Array;
};

export function makeLattice(
  capacity: number,
  transitions: Float32Array,
): Lattice {
  const links = Float32Array.from({ length: BOUNDARIES * LINKS }, (_, at) => {
    const before = Math.floor(at / K) % (K + 1);
    return mayFollow(before === K ? -1 : before, at % K)
      ? (transitions[at] ?? 0)
      : IMPOSSIBLE;
  });
  return {
    length: 0,
    emission: new Float32Array(capacity * K),
    boundaries: new Uint8Array(capacity),
    links,
    factors: Float64Array.from(links, Math.exp),
  };
}

/** The tags that may stand before a tag, from the first to the last of them. */
export const BEFORE: readonly { readonly from: number; readonly to: number }[] =
  Array.from({ length: K }, (_, tag) => {
    const allowed = Array.from({ length: K }, (_, before) => before).filter(
      (before) => mayFollow(before, tag),
    );
    return { from: allowed[0] ?? 0, to: allowed.at(-1) ?? 0 };
  });
